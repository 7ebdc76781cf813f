import type { Resume, ResumeReading } from '../domain/resume.js';
import { padEnd } from './display-width.js';
import { blanks, INDENT, LABEL_WIDTH, paintSnippet, snippetOf, type Page } from './page.js';
import { printable } from './printable.js';
import { dateText, monthsText, periodText } from './resume-dates.js';
import { wrapText } from './wrap.js';

/** Level, years, education, gaps and overlaps. */
export function renderCareer({ resume, judgement }: ResumeReading, page: Page): string[] {
  const { monthsOfWork, monthsInField, education, gaps, overlaps } = judgement;
  const rows: (readonly [string, string])[] = [
    ['level', levelText(judgement, page)],
    ['work', workText(resume.work.length, monthsOfWork, monthsInField)],
    ['education', degreeNames[education]],
    ...gaps.map(
      ({ from, to, months }) =>
        ['gap', `${dateText(from)} – ${dateText(to)}, ${monthsText(months)}`] as const,
    ),
    ...overlaps.map(
      ({ works, months }) => ['overlap', overlapText(resume, works, months)] as const,
    ),
    ...untilRow(judgement),
  ];
  return [page.paint('strong', 'Career'), ...rows.flatMap((row) => renderRow(row, page))];
}

const degreeNames: Readonly<Record<ResumeReading['judgement']['education'], string>> = {
  none: 'below a bachelor’s degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  phd: 'doctorate',
  unspecified: 'no degree stated',
};

function levelText({ level }: ResumeReading['judgement'], page: Page): string {
  if (level.value === 'unspecified') return 'not stated';
  const [evidence] = level.evidence;
  // One span is the word in a title; several are the dates that were added up.
  if (level.evidence.length !== 1 || evidence === undefined) return `${level.value}, by years`;
  const width = page.width - INDENT - LABEL_WIDTH - level.value.length - 2;
  return `${level.value}  ${paintSnippet(page, snippetOf(page, evidence, width))}`;
}

function workText(entries: number, months: number | null, inField: number | null): string {
  if (entries === 0) return 'none found';
  const count = `${entries} ${entries === 1 ? 'position' : 'positions'}`;
  if (months === null) return `${count}, none dated`;
  const field =
    inField === null || inField === months ? '' : `, ${monthsText(inField)} in the field`;
  return `${monthsText(months)} in ${count}${field}`;
}

function overlapText(resume: Resume, works: readonly [number, number], months: number): string {
  const [a, b] = works.map((number) => {
    const work = resume.work[number];
    return printable(work?.name?.value ?? work?.position?.value ?? `position ${number + 1}`);
  });
  return `${a} and ${b}, ${monthsText(months)}`;
}

function untilRow({ until }: ResumeReading['judgement']): (readonly [string, string])[] {
  if (until === null || until.given) return [];
  return [
    ['until', `${dateText(until.date)}, the latest date in the résumé (--today sets another)`],
  ];
}

function renderRow([label, value]: readonly [string, string], page: Page): string[] {
  // A value with evidence is one line already, and colours must not be wrapped.
  const room = page.width - INDENT - LABEL_WIDTH;
  const lines = value.includes('“') ? [value] : wrapText(value, room);
  return lines.map((line, at) => {
    const head = padEnd(at === 0 ? label : '', LABEL_WIDTH);
    return `${blanks(INDENT)}${page.paint('quiet', head)}${line}`;
  });
}

const PERIOD_WIDTH = 22;

/** Work and education as parts of their own, one entry a line. */
export function renderEntries(resume: Resume, page: Page): string[][] {
  const work = resume.work.map(({ period, position, name, location }) => ({
    period,
    text: joined([position, name, location]),
  }));
  const education = resume.education.map(({ period, studyType, area, institution }) => ({
    period,
    text: joined([
      studyType === null ? area : studyType,
      studyType === null ? null : area,
      institution,
    ]),
  }));
  return [renderList('Work', work, page), renderList('Education', education, page)];
}

interface Entry {
  readonly period: Resume['work'][number]['period'];
  readonly text: string;
}

function joined(parts: readonly ({ readonly value: string } | null)[]): string {
  const values = parts.flatMap((part) => (part === null ? [] : printable(part.value)));
  return values.length === 0 ? 'not stated' : values.join(', ');
}

function renderList(heading: string, entries: readonly Entry[], page: Page): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap(({ period, text }) => {
    const when = period === null ? 'no dates' : periodText(period);
    return wrapText(text, page.width - INDENT - PERIOD_WIDTH).map((line, at) => {
      const head = padEnd(at === 0 ? when : '', PERIOD_WIDTH);
      return `${blanks(INDENT)}${page.paint('quiet', head)}${line}`;
    });
  });
  return [page.paint('strong', heading), ...lines];
}
