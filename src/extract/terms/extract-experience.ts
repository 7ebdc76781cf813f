/**
 * Years of experience that a posting requires.
 *
 * Each requirement must be met, so of several the largest is the least a person needs; of
 * alternatives (by degree, or joined by "or") the smallest. What is only preferred does not count,
 * nor does "overall" experience where relevant experience is asked for as well.
 */
import type { Evidence } from '../../base/span.js';
import { contextOf, type Context } from './context.js';
import { leastYears, type YearsCandidate } from './least-years.js';
import { isWish } from './preferred.js';
import { numberPattern, readNumberBefore, toNumber } from './read-number.js';
import { readTermCues, type CueHit, type TermCues, type TimeCue } from './term-cues.js';
import type { TermInput } from './term-input.js';

/** Whole years (months rounded down), or `null` where none are required. */
export interface Experience {
  readonly minYears: number | null;
  readonly evidence: readonly Evidence[];
  /**
   * Years that are only wished for, where none are required. They say nothing about what is
   * required, but where no word gives the level they hint at it.
   */
  readonly wished: { readonly years: number; readonly evidence: readonly Evidence[] } | null;
}

/** More than this in one number is a company's age. */
const MOST_YEARS = 20;
const MOST_PLAIN_YEARS = 15;

const NOT_EXPERIENCE =
  /^[)'s]* *(?:ago|old|-?(?:college|university|degree|undergrad|accredited|bachelor)|accredited|undergraduate|of age|or older|and older|in business|vest|cliff|warrant|anniversar|sabbatical|of service|of tenure|with the company|contract|degrees?\b|college|university|bachelor|program|course|plan|term|runway|later|in a row|straight|running|strategy|roadmap|horizon|of (?:history|innovation|growth|operation|funding|paid|employment|continuous)|from (?:now|today|the|start)|after|since|to come|post[- ](?:offer|hire)|fixed|assignment|project|time|window|period|outlook|mission|journey|into|in *[,.;])/;
const WINDOW_BEFORE =
  /(?:\b(?:last|past|next|first|previous|every|recent|coming|another|each|final|nearly|almost|founded|within|under|age of|aged|ages|company's|team's|our|his|her|their|these|those|celebrat\w+|after|since|by)\s*(?:~|about|around|only|just)?\s*)$/;
const COMPANY =
  /\b(?:founded|established|we have been|we've been|for (?:over|more than|nearly|almost)|our (?:team|company|founders?|clients?|group|firm|people|experts?|leadership|combined)|company (?:with|of)|years of combined|industry leader|has been|have been|trusted|serving)\b/;
const ASKS =
  /\b(?:minimum|min\.?|at least|require[sd]?|requirements?|must|need|you have|you've|you bring|you will have|qualif\w+|candidate|looking for|seeking|experience|should have|ideal)\b/;
const EXPERIENCE_AFTER =
  /^[^.;]{0,110}?\b(?:experien\w*|expertise|background|track record|\w{0,12}(?:erfahrung|ervaring))\b/;
const WORK_AFTER =
  /^[)'s]* *(?:of|in|as|at|with|using|working|building|developing|designing|managing|leading|doing|writing|delivering|professional|hands|industry|applied|post)\b/;
const PERSON_BEFORE =
  /\b(?:you|you're|you've|candidates?|applicants?|who|someone|engineer|scientist|analyst|developer)\b/;
/** A list item that begins with the number, or with a label: "Python: 3 years". */
const ITEM_START =
  /^[^a-z]*(?:(?:around|about|approximately|approx\.?|roughly|circa|some) *)?$|^[^.;]{0,60}[:-] *(?:~|>|over|min\.?)?[^a-z]*$/;
const DEGREE_BEFORE =
  /(?:degree|diploma|\b[bm]\.?[as]\.?|ph\.?d\.?|mba|doctorate|bachelor|master|equivalent|ged)[^.;]{0,60}(?:\band|\bwith|plus|\+|w\/|,|&) *$/;
/** "A degree, or four additional years": what stands in for a degree asks for nothing of itself. */
const INSTEAD_BEFORE = /\bor(?: an?)? *$/;
const INSTEAD_AFTER =
  /^[^.;,]{0,60}?\b(?:in lieu of|in place of|instead of|in addition to the|beyond the)\b[^.;]{0,30}\b(?:degree|bachelor|master|education|diploma)/;
/** Sections where a number of years is mostly not about the person. */
const ELSEWHERE: ReadonlySet<string> = new Set(['about', 'benefits', 'legal', 'pay', 'process']);
const REVERSED = new RegExp(
  `^'?s?'? *(?:of )?(?:\\w+ ){0,3}exp(?:erience)?\\.?\\)? *(?:required|needed|preferred)? *[:\\-] *(?:minimum |min |at least )?(${numberPattern})\\b`,
);
const RELEVANT = /\brelevant\b|\brelated\b/;
const OVERALL = /\boverall\b|\btotal\b|\bIT experience\b/i;

/** Finds the smallest number of years that is enough. */
export function extractExperience(
  input: TermInput,
  cues: TermCues = readTermCues(input.document),
): Experience {
  const { document } = input;
  let candidates: YearsCandidate[] = [];
  let relevant = false;
  for (const cue of cues.time) {
    const found = readCandidate(input, cue);
    if (found === null || candidates.at(-1)?.start === found.start) continue;
    candidates.push(found);
    relevant ||= !found.overall && RELEVANT.test(document.text.slice(found.end, found.end + 40));
  }
  if (relevant) candidates = candidates.filter((candidate) => !candidate.overall);
  const required = candidates.filter((candidate) => !candidate.wish);
  const least = leastYears(document, required);
  if (least !== null) return { minYears: least.years, evidence: least.evidence, wished: null };
  const wishes = candidates.filter(
    (candidate) => candidate.wish && document.text.charAt(candidate.end + 1) !== '(',
  );
  return { minYears: null, evidence: [], wished: leastYears(document, wishes) };
}

function readCandidate(input: TermInput, { hit, cue }: CueHit<TimeCue>): YearsCandidate | null {
  const { document } = input;
  const context = contextOf(document, hit);
  const number = readYears(context, cue);
  if (number === null || number.years > MOST_YEARS) return null;
  const from = hit.start - context.before.length + Math.min(number.start, context.before.length);
  const before = context.before.slice(0, number.start);
  if (!isExperience(before, context, number)) return null;
  return {
    years: number.years,
    start: from,
    end: hit.end + number.after,
    sentence: context.sentence,
    block: context.block,
    overall: OVERALL.test(context.after.slice(0, 40)),
    wish: isWish({ ...context, before }),
  };
}

interface YearsRead {
  readonly years: number;
  /** Where the number begins in `before`. */
  readonly start: number;
  /** How far beyond the unit it reaches. */
  readonly after: number;
  readonly reversed: boolean;
  readonly months: boolean;
}

function readYears(context: Context, cue: TimeCue): YearsRead | null {
  const { before, after } = context;
  const end = before.length;
  if (cue.joined !== null) {
    const range = /(\d{1,2}) ?(?:-|to) ?$/.exec(before);
    const years = range === null ? cue.joined : Number(range[1]);
    return { years, start: range?.index ?? end, after: 0, reversed: false, months: false };
  }
  const number = readNumberBefore(before);
  if (number !== null) {
    const years = cue.unit === 'year' ? number.value : number.value / 12;
    if (cue.unit === 'month' && years < 1) return null;
    const months = cue.unit === 'month';
    return { years: Math.floor(years), start: number.start, after: 0, reversed: false, months };
  }
  const reversed = cue.unit === 'year' ? REVERSED.exec(after) : null;
  if (reversed === null) return null;
  return {
    years: toNumber(reversed[1]!),
    start: end,
    after: reversed[0].length,
    reversed: true,
    months: false,
  };
}

function isExperience(before: string, context: Context, number: YearsRead): boolean {
  const { after, section } = context;
  if (number.reversed) return true;
  if (standsInForDegree(before, context, number)) return false;
  if (NOT_EXPERIENCE.test(after) || WINDOW_BEFORE.test(before)) return false;
  const asks = ASKS.test(before);
  if (COMPANY.test(before) && !asks) return false;
  if (number.years > MOST_PLAIN_YEARS && !asks) return false;
  const experience = EXPERIENCE_AFTER.test(after);
  if (ELSEWHERE.has(section)) return experience && !/\b(?:we|our|team)\b/.test(before);
  if (experience) return true;
  if (number.months) return false;
  if (asks || ITEM_START.test(before) || DEGREE_BEFORE.test(before)) return true;
  return WORK_AFTER.test(after) && (section === 'requirements' || PERSON_BEFORE.test(before));
}

function standsInForDegree(before: string, context: Context, number: YearsRead): boolean {
  if (!INSTEAD_BEFORE.test(before)) return false;
  const phrase = context.before.slice(number.start);
  return /\badditional\b/.test(phrase) || INSTEAD_AFTER.test(context.after);
}
