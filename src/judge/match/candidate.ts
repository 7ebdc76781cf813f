import type { Span } from '../../base/span.js';
import type { EducationLevel, RoleShare, Seniority } from '../../domain/analysis.js';
import type { Resume, ResumeJudgement, ResumeMention, ResumeSkill } from '../../domain/resume.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { CREDIT } from './formula.js';
import { findInstructions } from './instructions.js';
import { findLists, repeatsPosting, type NamedSkill, type SkillList } from './lists.js';

/** What a skill of the résumé earns, and by which mentions. */
export interface Showing {
  readonly credit: number;
  readonly reason: 'shown' | 'narrower' | 'listed';
  /** The concept that is named: the skill itself, or the narrower one. */
  readonly by: string;
}

/** By concept id, broader concepts of what is shown included. */
export type Showings = ReadonlyMap<string, Showing>;

/** A résumé made ready to be held against many postings. */
export interface Candidate {
  /** What is shown where nothing more is set aside for the posting's sake. */
  readonly showings: Showings;
  readonly mentions: ReadonlyMap<string, readonly ResumeMention[]>;
  readonly lists: readonly SkillList[];
  /** Lines that speak to a machine. */
  readonly instructions: readonly Span[];
  readonly roles: readonly RoleShare[];
  readonly level: Seniority;
  readonly monthsOfWork: number | null;
  /** Of these, in positions that name a role of ours; told and not scored. */
  readonly monthsInField: number | null;
  readonly education: EducationLevel;
  broaderOf(skill: string): readonly string[];
  labelOf(skill: string): string;
  /** What is shown outside of some places of the résumé. */
  showingsWithout(places: readonly Span[]): Showings;
}

/**
 * Makes a résumé ready. Only what the résumé says of work counts: names, addresses, schools and
 * the order of the sections change nothing.
 */
export function makeCandidate(
  resume: Resume,
  judgement: ResumeJudgement,
  lexicon: Lexicon,
): Candidate {
  const lists = findLists(resume);
  const skills = resume.skills.filter(({ soft }) => !soft);
  const instructions = findInstructions(resume.text);
  const dishonest = [...lists.filter(({ setAside }) => setAside !== undefined), ...instructions];
  const showingsWithout = (places: readonly Span[]): Showings =>
    readShowings(skills, [...dishonest, ...places], lexicon);
  return {
    showings: showingsWithout([]),
    mentions: new Map(skills.map(({ skill, mentions }) => [skill, mentions])),
    lists,
    instructions,
    roles: judgement.roles,
    level: judgement.level.value,
    monthsOfWork: judgement.monthsOfWork,
    monthsInField: judgement.monthsInField,
    education: judgement.education,
    broaderOf: rememberBroader(lexicon),
    labelOf: (skill) => lexicon.byId.get(skill)?.label ?? skill,
    showingsWithout,
  };
}

/** The concepts right above a concept; remembered, since postings ask for the same again and again. */
function rememberBroader(lexicon: Lexicon): Candidate['broaderOf'] {
  const known = new Map<string, readonly string[]>();
  return (skill) => {
    let broader = known.get(skill);
    if (broader === undefined) {
      const numbers = lexicon.byId.get(skill)?.broader ?? [];
      broader = numbers.map((number) => lexicon.concepts[number]!.id);
      known.set(skill, broader);
    }
    return broader;
  };
}

/** The lists of a résumé that say a posting's skills back to it. */
export function listsRepeating(
  { lists }: Candidate,
  named: readonly NamedSkill[],
): readonly SkillList[] {
  return lists.filter((list) => list.setAside === undefined && repeatsPosting(list, named));
}

function readShowings(
  skills: readonly ResumeSkill[],
  setAside: readonly Span[],
  lexicon: Lexicon,
): Showings {
  const showings = new Map<string, Showing>();
  for (const { skill, mentions } of skills) {
    const reason = reasonOf(mentions, setAside);
    if (reason !== null) showings.set(skill, { credit: CREDIT[reason], reason, by: skill });
  }
  addBroader(showings, lexicon);
  return showings;
}

/** Sections that tell of something done, not only of something claimed. */
const DONE: ReadonlySet<ResumeMention['section']> = new Set([
  'work',
  'projects',
  'education',
  'certificates',
  'volunteer',
  'awards',
  'publications',
]);

function reasonOf(
  mentions: readonly ResumeMention[],
  setAside: readonly Span[],
): 'shown' | 'listed' | null {
  let listed = false;
  for (const mention of mentions) {
    if (setAside.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    if (DONE.has(mention.section)) return 'shown';
    listed = true;
  }
  return listed ? 'listed' : null;
}

/** What shows a skill shows what is broader than it; of several that do, the best by id order. */
function addBroader(showings: Map<string, Showing>, lexicon: Lexicon): void {
  const own = [...showings.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [skill, { credit }] of own) {
    for (const broader of ancestorsOf(skill, lexicon)) {
      const known = showings.get(broader);
      if (known !== undefined && known.credit >= credit) continue;
      showings.set(broader, { credit, reason: 'narrower', by: skill });
    }
  }
}

function ancestorsOf(skill: string, lexicon: Lexicon): Set<string> {
  const found = new Set<string>();
  const open = [lexicon.byId.get(skill)];
  for (let concept = open.pop(); concept !== undefined; concept = open.pop()) {
    for (const number of concept.broader) {
      const broader = lexicon.concepts[number]!;
      if (found.has(broader.id)) continue;
      found.add(broader.id);
      open.push(broader);
    }
  }
  return found;
}
