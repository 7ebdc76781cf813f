import type { Span } from '../../base/span.js';
import type { ResumeSectionKind } from '../../domain/resume.js';
import { findEmails, findPhones, findUrls } from './find-contacts.js';
import type { ParsedResume } from './parse-resume.js';
import { splitResumeLines, type ResumeLine } from './resume-lines.js';

/** A stretch of a résumé that may be judged: one line or bullet, without what must not count. */
export interface JudgedPiece extends Span {
  readonly kind: ResumeSectionKind;
  readonly isBullet: boolean;
  /** Number of the entry of work or of projects that it stands in, or `null`. */
  readonly work: number | null;
  readonly project: number | null;
  /** Spans inside it that are left out. */
  readonly cuts: readonly Span[];
}

/** Sections that say nothing of what a person can do, or only who the person is. */
const SILENT: ReadonlySet<ResumeSectionKind> = new Set([
  'basics',
  'languages',
  'interests',
  'references',
]);
/** Above the first heading, a shorter line is part of an address or a label. */
const FEWEST_WORDS = 8;

/**
 * The lines of a résumé that are judged, in text order. Name, contact, place, employers, places of
 * learning and languages are left out, so that they can change nothing.
 */
export function listPieces(resume: ParsedResume): JudgedPiece[] {
  const { text, sections } = resume;
  const lines = splitResumeLines(text);
  const masked = [...identitySpans(resume), ...gatherNames(resume)].sort(
    (a, b) => a.start - b.start,
  );
  const workOf = makeLookup(resume.work);
  const pieces: JudgedPiece[] = [];
  let at = 0;
  for (const { kind, heading, start, end } of sections) {
    for (; at < lines.length && lines[at]!.start < end; at++) {
      const line = lines[at]!;
      if (line.end <= start) continue;
      const body = heading === null ? line.body : Math.max(line.body, heading.end + 1);
      if (heading !== null && line.end <= heading.end + 1) continue;
      const isWork = kind !== 'work' && workOf(line) !== null;
      if (SILENT.has(kind) && !isWork && !(kind === 'basics' && tellsOfWork(text, line))) continue;
      pieces.push({
        kind: isWork ? 'work' : kind === 'basics' ? 'other' : kind,
        start: body,
        end: line.end,
        isBullet: line.isBullet,
        work: null,
        project: null,
        cuts: [],
      });
    }
  }
  return withCuts(withEntries(pieces, resume), masked);
}

function tellsOfWork(text: string, line: ResumeLine): boolean {
  const words = text.slice(line.body, line.end).split(/\s+/).length;
  if (words < FEWEST_WORDS) return false;
  const found = [findEmails, findPhones, findUrls].flatMap((find) =>
    find(text, line.start, line.end),
  );
  return found.length === 0;
}

function identitySpans({ basics, work, education, projects }: ParsedResume): Span[] {
  const stated = [
    basics.name,
    basics.email,
    basics.phone,
    basics.location,
    ...basics.urls,
    ...work.flatMap(({ name, location }) => [name, location]),
    ...education.map(({ institution }) => institution),
    ...projects.map(({ url }) => url),
  ];
  const dates = [...work, ...education, ...projects].map(({ period }) => period);
  return [...stated, ...dates].flatMap((value) => (value === null ? [] : [value.evidence]));
}

/** Names of so many schools are looked for in the whole text; nobody went to more. */
const MOST_SCHOOLS = 12;

/** Every further place of the whole name ("Ada Example – page 2") and of a school's. */
function gatherNames({ text, basics, education }: ParsedResume): Span[] {
  const schools = education.flatMap(({ institution }) => institution?.evidence.text ?? []);
  const names = [basics.name?.evidence.text ?? '', ...schools.slice(0, MOST_SCHOOLS)];
  return [...new Set(names)].flatMap((name) => placesOf(text, name));
}

function placesOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  if (name.length < 3) return spans;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length);
    if (!/\p{L}/u.test(around)) spans.push({ start: at, end: at + name.length });
  }
  return spans;
}

/** Notes the entry that each piece stands in. Pieces and entries are in text order. */
function withEntries(
  pieces: readonly JudgedPiece[],
  { work, projects }: ParsedResume,
): JudgedPiece[] {
  const workOf = makeLookup(work);
  const projectOf = makeLookup(projects);
  return pieces.map((piece) => ({ ...piece, work: workOf(piece), project: projectOf(piece) }));
}

/** Looks up the entry that holds a place, for places that only go forward. */
function makeLookup(entries: readonly Span[]): (piece: Span) => number | null {
  const order = entries.map((span, number) => ({ ...span, number }));
  order.sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start }) => {
    while (at < order.length && order[at]!.end <= start) at++;
    const entry = order[at];
    return entry !== undefined && entry.start <= start ? entry.number : null;
  };
}

function withCuts(pieces: readonly JudgedPiece[], masked: readonly Span[]): JudgedPiece[] {
  let at = 0;
  return pieces.map((piece) => {
    while (at < masked.length && masked[at]!.end <= piece.start) at++;
    const cuts: Span[] = [];
    for (let i = at; i < masked.length && masked[i]!.start < piece.end; i++) {
      if (masked[i]!.end > piece.start) cuts.push(masked[i]!);
    }
    return { ...piece, cuts };
  });
}
