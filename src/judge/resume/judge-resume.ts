import { evidenceAt, type Evidence, type Span } from '../../base/span.js';
import type { EducationLevel, RoleId, RoleShare } from '../../domain/analysis.js';
import type { ResumeDate, ResumeJudgement, ResumePeriod, ResumeWork } from '../../domain/resume.js';
import { readTitleLevel } from '../../extract/seniority/title-level.js';
import { higherLevel } from './degree-words.js';
import type { JudgedDocument } from './judged-document.js';
import type { ParsedResume } from './parse-resume.js';
import { countMonths, findGaps, latest, monthNumber, sharedMonths, toStretch } from './timeline.js';

/** Two roles are a hybrid profile when each has this share at least. */
const HYBRID_SHARE = 0.3;
/** Shorter gaps are a notice period or a holiday. */
const LEAST_GAP = 3;

/** What "present" stands for. */
export type Until = ResumeJudgement['until'];

/**
 * Up to when "present" counts.
 *
 * @param today ISO date; without it the latest date of the document stands in for it.
 * @throws {RangeError} when `today` is no ISO date.
 */
export function findUntil(resume: ParsedResume, today: string | undefined): Until {
  if (today !== undefined) {
    const found = /^(\d{4})-(0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.exec(today);
    if (found === null) {
      throw new RangeError(`"${today}" is no date; write it as year, month and day: 2026-03-31.`);
    }
    return { date: { year: Number(found[1]), month: Number(found[2]) }, given: true };
  }
  let date: ResumeDate | null = null;
  for (const { period } of [...resume.work, ...resume.education, ...resume.projects]) {
    date = latest(date, latest(period?.start ?? null, period?.end ?? null));
  }
  return date === null ? null : { date, given: false };
}

/** What the positions of a résumé name, as the role model reads titles. */
export type NameRole = (title: string) => RoleId | null;

/** The position that speaks for the person: the headline, else that of the most recent work. */
export function chooseTitle({ basics, work }: ParsedResume): ResumeWork['position'] {
  return basics.label ?? newestWork(work)?.position ?? null;
}

/** The work that ended last; of equals the one that began last, then the first by its words. */
function newestWork(work: readonly ResumeWork[]): ResumeWork | null {
  const key = ({ period }: ResumeWork): readonly [number, number] => [
    period === null ? -1 : period.current ? Infinity : monthNumber(period.end ?? period.start!, 12),
    period === null || period.start === null ? -1 : monthNumber(period.start, 0),
  ];
  const named = work.filter(({ position }) => position !== null);
  const sorted = named
    .map((entry) => ({ entry, key: key(entry), words: entry.position!.value }))
    .sort(
      (a, b) =>
        compare(b.key[0], a.key[0]) ||
        compare(b.key[1], a.key[1]) ||
        (a.words < b.words ? -1 : Number(a.words > b.words)),
    );
  return sorted[0]?.entry ?? null;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The parts of a judgement that rest on dates, titles and degrees. */
export function judgeCareer(
  { basics, work, education }: ParsedResume,
  until: Until,
  nameRole: NameRole,
): Omit<ResumeJudgement, 'roles' | 'abstained' | 'confidence' | 'hybrid'> {
  const date = until?.date ?? null;
  const dated = work.flatMap((entry, number) => {
    const stretch = entry.period === null ? null : toStretch(entry.period, date);
    return stretch === null ? [] : [{ number, entry, stretch }];
  });
  const inField = dated.filter(({ entry }) => isInField(entry, nameRole));
  const monthsInField =
    dated.length === 0 ? null : countMonths(inField.map(({ stretch }) => stretch));
  return {
    level: judgeLevel(work, basics.label, monthsInField),
    monthsOfWork: dated.length === 0 ? null : countMonths(dated.map(({ stretch }) => stretch)),
    monthsInField,
    education: highestFinished(education, date),
    until,
    gaps: findGaps(
      dated.map(({ stretch }) => stretch),
      LEAST_GAP,
    ),
    overlaps: findOverlaps(dated),
  };
}

function isInField({ position }: ResumeWork, nameRole: NameRole): boolean {
  if (position === null) return false;
  if (readTitleLevel(position.value)?.value === 'intern') return false;
  const role = nameRole(position.value);
  return role !== null && role !== 'other';
}

/** More entries are no career, and pairs of them would take time. */
const MOST_COMPARED = 200;

function findOverlaps(
  dated: readonly {
    readonly number: number;
    readonly stretch: NonNullable<ReturnType<typeof toStretch>>;
  }[],
): ResumeJudgement['overlaps'] {
  const compared = dated.slice(0, MOST_COMPARED);
  return compared.flatMap((a, at) =>
    compared.slice(at + 1).flatMap((b) => {
      const months = sharedMonths(a.stretch, b.stretch);
      // One month in common is a change of job.
      return months > 1 ? [{ works: [a.number, b.number] as const, months }] : [];
    }),
  );
}

/** Fewest months in the field for a level, where no title names one. */
const MID_MONTHS = 24;
const SENIOR_MONTHS = 60;

/**
 * The level named by the newest position decides, then one in the words under the name; without
 * either, the months of work in the field:
 * under two years junior, under five mid, then senior. Higher levels take a title, since years alone
 * make no staff engineer or manager.
 */
function judgeLevel(
  work: readonly ResumeWork[],
  label: ResumeWork['position'],
  monthsInField: number | null,
): ResumeJudgement['level'] {
  for (const title of [newestWork(work)?.position ?? null, label]) {
    const titled = title === null ? null : readTitleLevel(title.value);
    if (title !== null && titled !== null) {
      return { value: titled.value, evidence: [wordsIn(title, titled.evidence[0]!)] };
    }
  }
  if (monthsInField === null || monthsInField === 0) return { value: 'unspecified', evidence: [] };
  const value =
    monthsInField < MID_MONTHS ? 'junior' : monthsInField < SENIOR_MONTHS ? 'mid' : 'senior';
  return {
    value,
    evidence: work.flatMap(({ period }) => (period === null ? [] : [period.evidence])),
  };
}

/** The words of a title that name its level, in the résumé; the title where it was put together. */
function wordsIn({ value, evidence }: NonNullable<ResumeWork['position']>, word: Span): Evidence {
  if (evidence.text !== value) return evidence;
  const start = evidence.start + word.start;
  const text = value.slice(word.start, word.end);
  return { field: 'text', start, end: start + text.length, text };
}

/** The highest degree that is not still going on. */
function highestFinished(
  education: ParsedResume['education'],
  until: ResumeDate | null,
): EducationLevel {
  let highest: EducationLevel = 'unspecified';
  for (const { level, period } of education) {
    if (isFinished(period, until)) highest = higherLevel(highest, level);
  }
  return highest;
}

function isFinished(period: ResumePeriod | null, until: ResumeDate | null): boolean {
  if (period === null) return true;
  if (period.current) return false;
  return (
    period.end === null || until === null || monthNumber(period.end, 0) <= monthNumber(until, 11)
  );
}

/** Puts the evidence of roles back into the résumé's own text. */
export function locateRoles(
  roles: readonly RoleShare[],
  resume: ParsedResume,
  judged: JudgedDocument,
  title: ResumeWork['position'],
): RoleShare[] {
  return roles.map((role) => ({
    ...role,
    evidence: role.evidence.map((item) => {
      const span = item.field === 'text' ? judged.toSource(item) : title!.evidence;
      const { field, start, end, text } = evidenceAt(resume.text, span.start, span.end);
      return { ...item, field, start, end, text };
    }),
  }));
}

/** The two roles of a hybrid profile, or `null`. */
export function findHybrid(roles: readonly RoleShare[]): ResumeJudgement['hybrid'] {
  const [first, second] = roles.filter(({ role }) => role !== 'other');
  if (first === undefined || second === undefined) return null;
  return second.share >= HYBRID_SHARE && first.share >= HYBRID_SHARE
    ? [first.role, second.role]
    : null;
}
