/**
 * The lowest degree that qualifies as required. Preferred degrees do not count, "or equivalent
 * experience" changes nothing, a degree without a name is a bachelor's, an advanced one a master's.
 * Where something below a bachelor's is enough, nothing is claimed.
 */
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { EducationLevel } from '../../domain/analysis.js';
import { contextOf, type Context } from './context.js';
import type { DegreeLevel } from './degree-cues.js';
import { isWish } from './preferred.js';
import { readTermCues, type CueHit, type TermCues } from './term-cues.js';
import type { TermInput } from './term-input.js';

/** The lowest degree that is enough; `none` where the text says that none is needed. */
export interface Education {
  readonly minimum: EducationLevel;
  readonly evidence: readonly Evidence[];
}

type Rank = 'lower' | 'bachelor' | 'master' | 'phd';

interface Candidate {
  readonly rank: Rank;
  readonly start: number;
  readonly end: number;
}

const RANKS: readonly Rank[] = ['lower', 'bachelor', 'master', 'phd'];
const RANK_OF: Readonly<Record<DegreeLevel, Rank>> = {
  lower: 'lower',
  degree: 'bachelor',
  bachelor: 'bachelor',
  'weak-bachelor': 'bachelor',
  master: 'master',
  'weak-master': 'master',
  advanced: 'master',
  phd: 'phd',
};

const NOT_NEEDED_AFTER =
  /^[^.;]{0,30}?\b(?:(?:is|are)(?: not|n't) (?:a requirement|required|necessary|needed|mandatory|essential)|not (?:required|necessary|needed)|(?:is|are) optional)\b/;
const NOT_NEEDED_BEFORE =
  /\b(?:no(?: formal| university| college| specific)*|do(?: not|n't) (?:need|require|care)(?: about)?(?: if)?(?: you have)?(?: an?| your)?(?: formal| university| college)*|without a(?: formal| college| university)?|regardless of) *$/;
const NOT_A_DEGREE_AFTER =
  /^(?:'?s)? *(?:of (?!science|arts|eng|tech|comp|bus|phil|math|info|data|stat|econ|doctor|master|bachelor|a |at )|feed|to which|program(?:me)?s? (?:at|for|in partnership)|view|candidates? (?:work|join|will)|assist|reimburse|apprentice|day|robot|internal|rotation|angle|celsius|fahr|polynomial)/;
const NOT_A_DEGREE_BEFORE =
  /(?:\b(?:high|highest|higher|certain|some|large|great|greater|varying|significant|360|180|strong|same|what|considerable|to (?:a|the)|utmost|full|our|their|his|her) *-?|°) *$/;
const MS_PRODUCT =
  /^[ -]*(?:office|excel|word|teams|sql|azure|power|access|project|visio|outlook|dynamics|sharepoint|windows|exchange|365|suite|\.net|certif|copilot|fabric|ssis|stack|server|\d)/;
const FIELD_BESIDE =
  /^\W{0,4}(?:\/|,? ?(?:or|and|&) |degrees?|in\b|level|with|required|or (?:ms|higher|above|equivalent)|\(|of |,)/;
const STUDY =
  /\b(?:degrees?|education|comput|engineer|stat|math|scien|physic|quantit|econom|related|technical|equivalent|bachelor|master|ph\.? ?d|doctor|b\.?s|m\.?s)/;
const PEOPLE =
  /\b(?:work(?:ing)? (?:with|alongside)|team of|composed of|made up of|graduates? of|our team|team includes|we are|we're|founded by|founders?|collaborat\w+ with|led by|mentor|pursue your|supervis\w+)\b[^.;]*$/;
const TUITION = /\b(?:tuition|reimburs|scholarship|assistance|mentor|alumni|students)\b/;
const IDEAL_BEFORE = /(?:would be great if|great if you)[^.;]*$/;

/** Finds the lowest degree that is enough. */
export function extractEducation(
  input: TermInput,
  cues: TermCues = readTermCues(input.document),
): Education {
  let lowest: Candidate | null = null;
  for (const [index, cue] of cues.degree.entries()) {
    const context = contextOf(input.document, cue.hit);
    if (isNotNeeded(cue, context)) return claim(input, 'none', cue.hit);
    if (!isDegree(cue, context) || !isRequired(context, isBullet(input, context))) continue;
    const found = { rank: RANK_OF[cue.cue], start: cue.hit.start, end: cue.hit.end };
    if (found.rank === 'bachelor' && cue.cue === 'degree' && namesDegreeBeside(cues, index))
      continue;
    if (lowest === null || isLower(found.rank, lowest.rank)) lowest = found;
  }
  if (lowest === null || lowest.rank === 'lower') return { minimum: 'unspecified', evidence: [] };
  return claim(input, lowest.rank, lowest);
}

function claim(
  input: TermInput,
  minimum: EducationLevel,
  span: { readonly start: number; readonly end: number },
): Education {
  return { minimum, evidence: [evidenceAt(input.document.text, span.start, span.end)] };
}

function isLower(a: Rank, b: Rank): boolean {
  return RANKS.indexOf(a) < RANKS.indexOf(b);
}

function isNotNeeded({ cue }: CueHit<DegreeLevel>, { before, after }: Context): boolean {
  if (cue !== 'degree') return false;
  return (
    NOT_NEEDED_AFTER.test(after) ||
    (NOT_NEEDED_BEFORE.test(before) && /^ *(?:is )?(?:required|needed|necessary)/.test(after))
  );
}

/** "Master's degree": the word belongs to the name before it, and says nothing more. */
function namesDegreeBeside(cues: TermCues, index: number): boolean {
  const { hit } = cues.degree[index]!;
  for (const near of [index - 2, index - 1, index + 1]) {
    const other = cues.degree[near];
    if (other === undefined || other.cue === 'degree') continue;
    const distance = hit.firstToken - other.hit.endToken;
    if (other.hit.firstToken <= hit.firstToken && distance <= 4) return true;
  }
  return false;
}

function isDegree({ cue, hit }: CueHit<DegreeLevel>, context: Context): boolean {
  const { before, after } = context;
  if (NOT_A_DEGREE_AFTER.test(after)) return false;
  if (cue === 'degree' && (NOT_A_DEGREE_BEFORE.test(before) || NOT_NEEDED_BEFORE.test(before))) {
    return false;
  }
  if (cue === 'weak-bachelor' || cue === 'weak-master')
    return isWeakDegree(hit.end - hit.start, context);
  return cue !== 'master' || !MS_PRODUCT.test(after);
}

/** `MS`, `BA`, `master`: a degree only with a field, another degree or "degree" beside it. */
function isWeakDegree(length: number, { before, after }: Context): boolean {
  if (MS_PRODUCT.test(after)) return false;
  if (
    /(?:[/,&(]|\bor|\band|-) ?$/.test(before) &&
    /(?:b\.?[sae]|bachelor|degree|ph\.?d|m\.?s)[^.;]{0,14}$/.test(before)
  )
    return true;
  return FIELD_BESIDE.test(after) && STUDY.test(after.slice(0, 60));
}

/** A list item, also one under a heading about the company ("About you"). */
function isBullet({ document }: TermInput, context: Context): boolean {
  return document.blocks[context.block]?.kind === 'bullet';
}

function isRequired(context: Context, bullet: boolean): boolean {
  const { before, after, section } = context;
  if (section === 'benefits' || section === 'legal' || section === 'pay') return false;
  if (section === 'about' && !bullet && !/^[^.;]{0,60}\brequired\b/.test(after)) return false;
  if (PEOPLE.test(before) || TUITION.test(after.slice(0, 50)) || TUITION.test(before.slice(-40)))
    return false;
  return !IDEAL_BEFORE.test(before) && !isWish(context);
}
