import { tokenize } from '../../text/tokenize.js';
import { recogniseLanguage } from '../../document/language.js';
import type { Resume, ResumeSectionKind } from '../../domain/resume.js';
import { findEmails } from './find-contacts.js';
import { linesOf } from './find-entries.js';
import { findSections, type SectionLines } from './find-sections.js';
import { namesJob } from './header-words.js';
import { readBasics } from './read-basics.js';
import { readCertificates } from './read-certificates.js';
import { readEducation } from './read-education.js';
import { readLanguages } from './read-languages.js';
import { readProjects } from './read-projects.js';
import { dropRepeated, readWork } from './read-work.js';
import { splitResumeLines, type ResumeLine } from './resume-lines.js';
import { stated } from './stated.js';

/** A résumé by its structure alone; its skills need the lexicon. */
export type ParsedResume = Omit<Resume, 'skills'>;

/** Reads the structure of a résumé from its canonical text. Linear in the text. */
export function parseResume(text: string): ParsedResume {
  const lines = splitResumeLines(text);
  const sections = findSections(text, lines);
  const all = <Entry>(
    kinds: readonly ResumeSectionKind[],
    read: (text: string, lines: readonly ResumeLine[]) => Entry[],
  ): Entry[] =>
    sections
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((section) => read(text, linesOf(section, lines)));
  const work = all(['work'], readWork);
  const head = findHead(text, sections, lines);
  return {
    text,
    language: recogniseLanguage(tokenize(text)),
    basics: readBasics(text, head, readSummary(text, sections, lines)),
    work: dropRepeated(work.length > 0 ? work : findStrayWork(text, sections, lines)),
    education: all(['education'], readEducation),
    projects: all(['projects'], readProjects),
    certificates: all(['certificates'], readCertificates),
    languages: all(['languages'], readLanguages),
    sections: sections
      .filter(({ start, end }) => end > start)
      .map(({ kind, heading, start, end }) => ({ kind, heading, start, end })),
  };
}

/** Sections in which dates are of something else. */
const NOT_WORK: ReadonlySet<ResumeSectionKind> = new Set([
  'education',
  'certificates',
  'projects',
  'awards',
  'publications',
  'volunteer',
]);

/**
 * Work that stands under no heading of its own: right under the name, or under the heading of a
 * side column that was read in between. Only what is dated and names a position, or
 * an employer with months, counts.
 */
function findStrayWork(
  text: string,
  sections: readonly SectionLines[],
  lines: readonly ResumeLine[],
): ParsedResume['work'] {
  return sections
    .filter(({ kind }) => !NOT_WORK.has(kind))
    .flatMap((section) => readWork(text, linesOf(section, lines)))
    .filter(({ position, name, period }) => {
      if (period === null) return false;
      if (position !== null) return namesJob(position.value);
      return name !== null && typeof period.start?.month === 'number';
    });
}

/** Lines around an address that may tell whose it is. */
const NEAR_LINES = 4;

/**
 * The lines above the first heading and those of contacts. Where they hold no e-mail address (a side
 * column was read first), those around the first address of the document.
 */
function findHead(
  text: string,
  sections: readonly SectionLines[],
  lines: readonly ResumeLine[],
): ResumeLine[] {
  const head = sections
    .filter(({ kind }) => kind === 'basics')
    .flatMap((section) => linesOf(section, lines));
  const hasEmail = head.some(({ start, end }) => text.slice(start, end).includes('@'));
  if (hasEmail) return head;
  const [email] = sections
    .filter(({ kind }) => !OF_OTHERS.has(kind))
    .flatMap(({ start, end }) => findEmails(text, start, Math.min(end, start + SEARCHED)));
  if (email === undefined) return head;
  const at = lines.findIndex(({ end }) => end >= email.end);
  const near = lines.slice(Math.max(0, at - NEAR_LINES), at + NEAR_LINES + 1);
  return [...head.filter((line) => !near.includes(line)), ...near].sort(
    (a, b) => a.start - b.start,
  );
}

/** An address further on in a section, or in one of these, is somebody else's. */
const SEARCHED = 4_000;
const OF_OTHERS: ReadonlySet<ResumeSectionKind> = new Set([
  'work',
  'volunteer',
  'projects',
  'publications',
  'references',
]);

function readSummary(
  text: string,
  sections: readonly SectionLines[],
  lines: readonly ResumeLine[],
): ReturnType<typeof stated> | null {
  const section = sections.find(({ kind }) => kind === 'summary');
  if (section === undefined) return null;
  const own = linesOf(section, lines);
  const [first] = own;
  return first === undefined ? null : stated(text, { start: first.body, end: own.at(-1)!.end });
}
