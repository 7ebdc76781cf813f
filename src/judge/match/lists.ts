import type { Span } from '../../base/span.js';
import type { Resume, ResumeMention } from '../../domain/resume.js';

/** A line of a résumé that does little but name skills. */
export interface SkillList extends Span {
  readonly skills: ReadonlySet<string>;
  /** Why it counts for no posting. */
  readonly setAside?: 'repeated' | 'too-long' | 'out-of-place';
}

/** A line is a list from this many different skills on … */
const LEAST_SKILLS = 6;
/** … whose words make up this share of its letters. */
const LEAST_SHARE = 0.4;
/** The same skill more often than this in a list is no way to write, … */
const MOST_REPEATS = 3;
/** … nor is this in any line, nor so many skills that are repeated like that. */
const MOST_REPEATS_OF_PROSE = 10;
const MOST_REPEATED_SKILLS = 2;
/** More skills than these in one line are a heap. In work it is what was used in one job. */
const LONGEST_LIST = 60;
const LONGEST_LIST_OF_WORK = 20;

/** Where lists of skills have their place. */
const PLACES: ReadonlySet<ResumeMention['section']> = new Set([
  'skills',
  'summary',
  'work',
  'projects',
  'education',
  'certificates',
  'volunteer',
]);

interface Line extends Span {
  readonly mentions: { readonly skill: string; readonly mention: ResumeMention }[];
}

/** Finds the lists of a résumé, in text order, and tells those that are no honest list. */
export function findLists(resume: Resume): SkillList[] {
  return linesOf(resume).flatMap((line) => {
    const list = readList(line, resume.text);
    return list === null ? [] : [list];
  });
}

function readList(line: Line, text: string): SkillList | null {
  const times = new Map<string, number>();
  let covered = 0;
  for (const { skill, mention } of line.mentions) {
    times.set(skill, (times.get(skill) ?? 0) + 1);
    covered += mention.end - mention.start;
  }
  const { start, end } = line;
  // What is read of a list may hold each item once, however often it is written.
  const items = countItems(text.slice(start, end));
  for (const [skill, mention] of new Map(line.mentions.map((one) => [one.skill, one.mention]))) {
    const written = items.get(mention.text.toLowerCase()) ?? 0;
    const read = times.get(skill)!;
    if (written <= read) continue;
    times.set(skill, written);
    covered += (written - read) * mention.text.length;
  }
  const list = { start, end, skills: new Set(times.keys()) };
  const isDense = covered >= LEAST_SHARE * (end - start);
  if (isRepetitive([...times.values()], isDense)) return { ...list, setAside: 'repeated' };
  if (times.size < LEAST_SKILLS || !isDense) return null;
  const { section, work, project } = line.mentions[0]!.mention;
  if (!PLACES.has(section)) return { ...list, setAside: 'out-of-place' };
  const longest = work === null && project === null ? LONGEST_LIST : LONGEST_LIST_OF_WORK;
  return times.size > longest ? { ...list, setAside: 'too-long' } : list;
}

/** How often each item of a list is written, in small letters. */
function countItems(line: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of line.split(/[,;|•·]/)) {
    const item = piece.trim().toLowerCase();
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

function isRepetitive(times: readonly number[], isDense: boolean): boolean {
  const repeated = times.filter((count) => count > MOST_REPEATS).length;
  if (repeated > (isDense ? 0 : MOST_REPEATED_SKILLS)) return true;
  return times.some((count) => count > MOST_REPEATS_OF_PROSE);
}

/** The lines that name skills, in text order. */
function linesOf({ text, skills }: Resume): Line[] {
  const all = skills
    .flatMap(({ skill, mentions }) => mentions.map((mention) => ({ skill, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  const lines: Line[] = [];
  for (const one of all) {
    const last = lines.at(-1);
    if (last !== undefined && one.mention.start < last.end) {
      last.mentions.push(one);
      continue;
    }
    const start = text.lastIndexOf('\n', one.mention.start - 1) + 1;
    const next = text.indexOf('\n', one.mention.end);
    lines.push({ start, end: next === -1 ? text.length : next, mentions: [one] });
  }
  return lines;
}

/** This share of a list named by the posting makes it the posting's own … */
const REPEATED_SHARE = 0.8;
/** … from this many skills on, since no person knows just what one job asks for, … */
const LEAST_REPEATED = 10;
/** … and a shorter list, where it names this share of all that the posting names. */
const COVERED_SHARE = 0.6;

/** A skill that a posting names, each once. */
export interface NamedSkill {
  readonly skill: string;
}

/** Whether a list only says the posting's skills back to it. */
export function repeatsPosting({ skills }: SkillList, named: readonly NamedSkill[]): boolean {
  let same = 0;
  for (const { skill } of named) if (skills.has(skill)) same++;
  if (same < REPEATED_SHARE * skills.size) return false;
  return skills.size >= LEAST_REPEATED || same >= COVERED_SHARE * named.length;
}
