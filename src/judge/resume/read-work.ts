import type { ResumeWork } from '../../domain/resume.js';
import { findEntries, spanOfLines, type EntryLines } from './find-entries.js';
import { namesJob } from './header-words.js';
import { readHeader, type HeaderOrder } from './read-header.js';
import { readHighlights } from './read-highlights.js';
import { findPeriods, toPeriod } from './read-periods.js';
import type { ResumeLine } from './resume-lines.js';

/** Leaves out what a first section told and a second tells again: of equals the fuller one stays. */
export function dropRepeated(works: readonly ResumeWork[]): ResumeWork[] {
  const kept = new Map<string, ResumeWork>();
  for (const [number, work] of works.entries()) {
    const { position, period } = work;
    const isKnown = position !== null && period !== null;
    const key = isKnown ? `${position.value}\n${period.evidence.text}` : String(number);
    const known = kept.get(key);
    if (known === undefined || work.highlights.length > known.highlights.length) {
      kept.set(key, work);
    }
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}

/** Reads the entries of a section of work. */
export function readWork(text: string, lines: readonly ResumeLine[]): ResumeWork[] {
  const works: ResumeWork[] = [];
  const entries = findEntries(text, lines);
  const order = usualOrder(entries.map((entry) => readEntry(text, entry, null)));
  for (const entry of entries) {
    const work = readEntry(text, entry, order);
    const employer = work.name ?? inherited(text, entry, works.at(-1));
    if (work.position === null && employer === null && work.period === null) continue;
    works.push({ ...work, name: employer });
  }
  return works;
}

/** What most headers begin with: the position or the employer. */
function usualOrder(works: readonly ResumeWork[]): HeaderOrder {
  let lead = 0;
  for (const { position, name } of works) {
    if (position === null || name === null) continue;
    lead += position.evidence.start < name.evidence.start ? 1 : -1;
  }
  if (lead === 0) return null;
  return lead > 0 ? 'position' : 'name';
}

function readEntry(
  text: string,
  { header, period, body }: EntryLines,
  order: HeaderOrder,
): ResumeWork {
  const dates = header.flatMap(({ start, end }) =>
    findPeriods(text, start, end).map(({ evidence }) => evidence),
  );
  if (period !== null) dates.push(period.evidence);
  dates.sort((a, b) => a.start - b.start);
  const span = spanOfLines([...header, ...body]) ?? { start: 0, end: 0 };
  return {
    ...span,
    ...readHeader(text, header, dates, order),
    period: period && toPeriod(period),
    ...readHighlights(text, body),
  };
}

/**
 * The employer of a position that names none: that of the position above it, where several are told
 * under one employer.
 */
function inherited(
  text: string,
  { header }: EntryLines,
  above: ResumeWork | undefined,
): ResumeWork['name'] {
  if (above === undefined || above.name === null || above.position === null) return null;
  const isPosition = header.some((line) => namesJob(text.slice(line.start, line.end)));
  return isPosition ? above.name : null;
}
