import type { Span } from '../../base/span.js';
import type { EducationLevel } from '../../domain/analysis.js';
import type { ResumeEducation, Stated } from '../../domain/resume.js';
import { findDegree } from './degree-words.js';
import { cutAtCommas, cutFields, splitPlace, type HeaderField } from './header-fields.js';
import { namesSchool } from './header-words.js';
import { findPeriods, toPeriod, type PeriodReading } from './read-periods.js';
import type { ResumeLine } from './resume-lines.js';
import { stated } from './stated.js';

/** What one line says of an education. */
interface LineReading {
  readonly line: ResumeLine;
  readonly institution: Span | null;
  readonly degree: Span | null;
  readonly level: EducationLevel;
  readonly area: Span | null;
  readonly period: PeriodReading | null;
  readonly score: Span | null;
  /** A name that may be the institution where no word says so. */
  readonly other: Span | null;
}

interface Draft {
  other: Span | null;
  start: number;
  end: number;
  institution: Span | null;
  degree: Span | null;
  level: EducationLevel;
  area: Span | null;
  period: PeriodReading | null;
  score: Span | null;
}

/** A longer line is a text about the studies. */
const LONGEST_LINE = 400;

/**
 * Reads the entries of a section of education. Each part (institution, degree, period) stands once
 * in an entry, in any order; a part that comes again opens the next one.
 */
export function readEducation(text: string, lines: readonly ResumeLine[]): ResumeEducation[] {
  const drafts: Draft[] = [];
  let pending: Span | null = null;
  const plain = lines.some((line) => !line.isBullet && isTelling(readLine(text, line)));
  for (const line of lines) {
    if (line.end - line.start > LONGEST_LINE) continue;
    const reading = readLine(text, line);
    const current = drafts.at(-1);
    // Bullets tell what was learned, unless all stands in bullets.
    if (line.isBullet && plain) {
      if (current !== undefined) {
        current.end = line.end;
        current.score ??= reading.score;
      }
      continue;
    }
    if (current === undefined || clashes(current, reading)) {
      if (!isTelling(reading)) pending = reading.other;
      else {
        drafts.push(openDraft(reading, pending));
        pending = null;
      }
    } else if (line.blankBefore && !isTelling(reading) && isComplete(current)) {
      pending = reading.other;
    } else {
      extend(current, reading);
      pending = null;
    }
  }
  return drafts
    .filter(({ institution, degree }) => institution !== null || degree !== null)
    .map((draft) => finish(text, draft));
}

function isTelling({ institution, degree, period }: LineReading): boolean {
  return institution !== null || degree !== null || period !== null;
}

function clashes(draft: Draft, { institution, degree, period, line }: LineReading): boolean {
  if (institution !== null && draft.institution !== null) return true;
  if (degree !== null && draft.degree !== null) return true;
  if (period !== null && draft.period !== null)
    return draft.institution !== null || draft.degree !== null;
  return (
    line.blankBefore &&
    draft.institution !== null &&
    draft.degree !== null &&
    (institution !== null || degree !== null)
  );
}

/** Whether an entry lacks nothing that stands in a line of its own. */
function isComplete({ institution, other, degree, period }: Draft): boolean {
  return (institution ?? other) !== null && degree !== null && period !== null;
}

function openDraft({ line, ...reading }: LineReading, pending: Span | null): Draft {
  const start = pending?.start ?? line.start;
  return { start, end: line.end, ...reading, other: pending ?? reading.other };
}

function extend(draft: Draft, { line, ...reading }: LineReading): void {
  draft.end = line.end;
  draft.institution ??= reading.institution;
  if (draft.degree === null && reading.degree !== null) {
    draft.degree = reading.degree;
    draft.level = reading.level;
  }
  draft.area ??= reading.area;
  draft.period ??= reading.period;
  draft.score ??= reading.score;
  draft.other ??= reading.other;
}

function finish(text: string, draft: Draft): ResumeEducation {
  const of = (span: Span | null): Stated<string> | null => span && stated(text, span);
  return {
    start: draft.start,
    end: draft.end,
    institution: of(draft.institution ?? (draft.degree === null ? null : draft.other)),
    studyType: of(draft.degree),
    level: draft.level,
    area: of(draft.area),
    period: draft.period && toPeriod(draft.period),
    score: of(draft.score),
  };
}

const SCORE =
  /\b(?:c?gpa|grade|note|notendurchschnitt|average|score|percentage)\b[ :-]{0,3}(?:of )?(\d{1,3}(?:[.,]\d{1,2})?%?(?: ?\/ ?\d{1,3}(?:[.,]\d)?)?)|(\d[.,]\d{1,2}(?: ?\/ ?\d{1,2}(?:[.,]\d{1,2})?)?) ?\(?c?gpa\b|(?:\()?(first[- ]class honou?rs|summa cum laude|magna cum laude|cum laude|with (?:honou?rs|distinction))/i;

function readLine(text: string, line: ResumeLine): LineReading {
  const periods = findPeriods(text, line.body, line.end);
  const period = periods.find(({ isRange }) => isRange) ?? periods.at(-1) ?? null;
  const written = text.slice(line.body, line.end);
  const score = SCORE.exec(written);
  const value = score?.slice(1).find((group) => group !== undefined);
  const scoreStart =
    score === null || value === undefined ? 0 : line.body + score.index + score[0].indexOf(value);
  const scored =
    score === null
      ? []
      : [{ start: line.body + score.index, end: line.body + score.index + score[0].length }];
  const taken = [...periods.map(({ evidence }) => evidence), ...scored].sort(
    (a, b) => a.start - b.start,
  );
  const parts = cutFields(text, { start: line.body, end: line.end }, 0, taken).flatMap((field) => {
    const { rest } = splitPlace(text, field);
    return rest === null ? [] : cutAtCommas(text, rest);
  });
  const { degree, level, area } = readDegree(text, parts);
  const institution = readInstitution(text, parts, degree);
  const isUsed = (part: Span): boolean =>
    [degree, area].some((span) => span !== null && span.start < part.end && part.start < span.end);
  const isName = (part: HeaderField): boolean =>
    !line.isBullet && /^\p{Lu}/u.test(part.text) && part.text.split(' ').length <= 8;
  const other =
    parts.find((part) => !isUsed(part) && isName(part) && !written.endsWith(':')) ?? null;
  return {
    line,
    other: institution === null ? other : null,
    institution,
    degree,
    level,
    area,
    period,
    score: value === undefined ? null : { start: scoreStart, end: scoreStart + value.length },
  };
}

/** The field with a word for a place of learning, together with a neighbour that also has one. */
function readInstitution(
  text: string,
  parts: readonly HeaderField[],
  degree: Span | null,
): Span | null {
  for (const part of parts) {
    if (!namesSchool(part.text) || /\b(?:coursework|thesis)\b/i.test(part.text)) continue;
    const inside = degree !== null && degree.start < part.end && part.start < degree.end;
    if (!inside) return part;
    // "Master of Science Uppsala University": what follows the degree, if that names the school.
    const start =
      degree.end +
      /^[\s,:;–-]*(?:(?:from|at|of|in)\s+)?/.exec(text.slice(degree.end, part.end))![0].length;
    const rest = { start, end: part.end };
    if (namesSchool(text.slice(rest.start, rest.end)) && !/^high school/i.test(part.text))
      return rest;
  }
  return null;
}

function readDegree(
  text: string,
  parts: readonly HeaderField[],
): { degree: Span | null; level: EducationLevel; area: Span | null } {
  for (const [at, part] of parts.entries()) {
    const found = findDegree(part.text);
    if (found === null) continue;
    // A degree inside the name of a school ("Master Institute of …") is none.
    if (namesSchool(part.text) && found.start > 0 && found.level === 'none') continue;
    const degree = { start: part.start + found.start, end: part.start + found.end };
    return { degree, level: found.level, area: readArea(text, parts, at, degree) };
  }
  return { degree: null, level: 'unspecified', area: null };
}

/** What was studied: the rest of the degree's field ("BSc in Physics", "Physics, BSc"), or the next. */
function readArea(
  text: string,
  parts: readonly HeaderField[],
  at: number,
  degree: Span,
): Span | null {
  const part = parts[at]!;
  const gap =
    /^[\s:.,'’()-]*(?:degree\s+)?(?:(?:in|of|der|en|in der|im)\s+(?:the\s+)?)?(?:major(?:ing)? in\s+)?/i.exec(
      text.slice(degree.end, part.end),
    )![0].length;
  const start = degree.end + gap;
  const rest = text.slice(start, part.end);
  if (/\p{L}{2}/u.test(rest) && !namesSchool(rest)) return { start, end: part.end };
  const next = parts.slice(at + 1).find(({ text: part }) => !/^hon(?:ou?r)?s\.?$/i.test(part));
  if (next !== undefined && isArea(next)) return next;
  const before = text.slice(part.start, degree.start).replace(/[\s,:;'’(-]+$/, '');
  if (/\p{L}{3}/u.test(before) && !namesSchool(before)) {
    return { start: part.start, end: part.start + before.length };
  }
  const previous = parts[at - 1];
  return previous !== undefined && isArea(previous) ? previous : null;
}

function isArea({ text }: HeaderField): boolean {
  return !namesSchool(text) && findDegree(text) === null && /^\p{Lu}[\p{L} &'’/-]+$/u.test(text);
}
