import type { ResumeProject } from '../../domain/resume.js';
import { findUrls } from './find-contacts.js';
import { looksLikeHeader, spanOfLines } from './find-entries.js';
import { cutFields } from './header-fields.js';
import { namesJob } from './header-words.js';
import { readHighlights } from './read-highlights.js';
import { findPeriods, toPeriod } from './read-periods.js';
import type { ResumeLine } from './resume-lines.js';
import { stated } from './stated.js';

/** Reads a section of projects: a name that opens a line or a bullet, then what was done. */
export function readProjects(text: string, lines: readonly ResumeLine[]): ResumeProject[] {
  const areAllBullets = lines.every(({ isBullet }) => isBullet);
  const starts = lines.flatMap((_, at) =>
    opensProject(text, lines, at, areAllBullets) ? [at] : [],
  );
  return starts.map((start, number) => {
    const own = lines.slice(start, starts[number + 1] ?? lines.length);
    return readProject(text, own);
  });
}

function opensProject(
  text: string,
  lines: readonly ResumeLine[],
  at: number,
  areAllBullets: boolean,
): boolean {
  const line = lines[at]!;
  const previous = lines[at - 1];
  if (previous === undefined) return true;
  if (line.isBullet) return areAllBullets;
  if (!looksLikeHeader(text, line)) return false;
  // What the person was in the project stands under its name.
  const isUnderName = at === 1 || looksLikeHeader(text, previous);
  if (isUnderName && !previous.isBullet && namesJob(text.slice(line.start, line.end))) return false;
  const next = lines[at + 1];
  const opens =
    line.blankBefore || previous.isBullet || /[.!]$/.test(text.slice(previous.start, previous.end));
  return (
    opens &&
    (next === undefined || next.isBullet || !/^\p{Ll}/u.test(text.slice(next.start, next.end)))
  );
}

function readProject(text: string, lines: readonly ResumeLine[]): ResumeProject {
  const [head, ...rest] = lines;
  const line = head!;
  const [period] = findPeriods(text, line.body, Math.min(line.end, line.body + 200)).filter(
    ({ isRange, hasMonth, evidence }) => isRange || hasMonth || evidence.end >= line.end - 1,
  );
  const [url] = findUrls(text, line.start, lines.at(-1)!.end);
  const taken = [period?.evidence, url].filter((span) => span !== undefined);
  const inLine = taken.filter((span) => span.start < line.end).sort((a, b) => a.start - b.start);
  const [name] = cutFields(text, { start: line.body, end: line.end }, 0, inLine);
  const isLong = name !== undefined && name.end - name.start > 90;
  const { summary, highlights } = readHighlights(text, rest);
  const told =
    name === undefined || name.end + 3 >= line.end ? [] : [behind(text, name.end, line.end)];
  return {
    ...spanOfLines(lines)!,
    name: name === undefined || isLong ? null : stated(text, name),
    period: period === undefined ? null : toPeriod(period),
    url: url === undefined ? null : stated(text, url),
    highlights: [
      ...(isLong
        ? [stated(text, { start: line.body, end: line.end })]
        : told.filter((item) => item.value.length > 20)),
      ...(summary === null ? [] : [summary]),
      ...highlights,
    ],
  };
}

/** What stands behind the name in its line. */
function behind(text: string, from: number, end: number): ReturnType<typeof stated> {
  const mark = /^[\s:|,()–—-]*/.exec(text.slice(from, end))![0].length;
  return stated(text, { start: from + mark, end });
}
