import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Tokens } from '../../base/tokens.js';
import type { Seniority } from '../../domain/analysis.js';
import type { Choice, Engagement, Need, StatedNeed } from '../../domain/hiring.js';
import { findHits, type Hit } from '../../patterns/find-hits.js';
import { keepLongest } from '../../patterns/keep-longest.js';
import { compilePatterns, type PatternSet } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import { DURATION_UNITS, ENGAGEMENT, LEVEL } from './brief-cues.js';

/** What a brief says, by its own words. */
export interface BriefReading {
  /** In the order of the text; one entry a need. */
  readonly needs: readonly StatedNeed[];
  readonly engagement: Choice<Engagement> | null;
  readonly level: Choice<Seniority> | null;
}

/** The phrases of the needs, compiled once. */
export interface NeedPatterns {
  readonly patterns: PatternSet;
  /** The need of each pattern. */
  readonly needOf: readonly Need[];
  /** How many of the patterns are phrases; the rest are hints. */
  readonly phrases: number;
}

/** Compiles what needs are found by. */
export function compileNeeds(needs: readonly Need[]): NeedPatterns {
  const phrases = needs.flatMap((need) => need.phrases.map((phrase) => ({ need, phrase })));
  const hints = needs.flatMap((need) => (need.hints ?? []).map((phrase) => ({ need, phrase })));
  const pairs = [...phrases, ...hints];
  return {
    patterns: compilePatterns(
      pairs.map(({ phrase }) => phrase),
      tokenize,
    ),
    needOf: pairs.map(({ need }) => need),
    phrases: phrases.length,
  };
}

const engagementCues = makeCues(ENGAGEMENT);
const levelCues = makeCues(LEVEL);
const UNITS: ReadonlySet<string> = new Set(DURATION_UNITS);

/** Reads a brief: what is needed, for how long, and how much the person must do alone. */
export function readBrief(text: string, { patterns, needOf, phrases }: NeedPatterns): BriefReading {
  const tokens = tokenize(text);
  const needs = new Map<string, { need: Need; evidence: Evidence[] }>();
  const hits = keepLongest(findHits(patterns, tokens, foldCode)).filter(
    (hit) => !isThereAlready(text, hit),
  );
  const firm = hits.filter(({ pattern }) => pattern < phrases);
  for (const { pattern, start, end } of firm.length === 0 ? hits : firm) {
    const need = needOf[pattern]!;
    const known = needs.get(need.id) ?? { need, evidence: [] };
    known.evidence.push(evidenceAt(text, start, end));
    needs.set(need.id, known);
  }
  return {
    needs: [...needs.values()].map(({ need, evidence }) => ({
      need: need.id,
      work: need.work,
      role: need.role,
      evidence,
    })),
    engagement: readEngagement(text, tokens),
    level: readLevel(text, tokens),
  };
}

/** Units around a hit in which it can be told that the company speaks of what it has. */
const REACH = 40;
const NEXT_WORD = 12;
/** "One backend developer is here", "our two web developers": who is there, not who is needed. */
const PERSON =
  /(?:developers?|engineers?|analysts?|scientists?|teams?|people|persons?|colleagues?|departments?)\b/i;
const HERE_AFTER = /^\w*\s(?:is|are)\s(?:already\s|still\s)?(?:here|there|with us|in house)\b/i;
const OURS_BEFORE =
  /\b(?:(?:we|already)\s(?:already\s)?have\s(?:an?|one|two|three|four|five|\d{1,3})|our(?:\s(?:one|two|three|own|\d{1,3}))?)\s$/i;
/** "The data lies in BigQuery", "everything runs on Azure": where something is. */
const PLACE_BEFORE =
  /\b(?:lie|lies|live|lives|sit|sits|is|are|stored|kept|runs?|comes?)\s(?:already\s)?(?:(?:in|on|from)\s(?:our\s|an?\s|the\s)?)?$/i;

/** Whether the words tell of what the company has, and not of what it needs. */
function isThereAlready(text: string, { start, end }: Hit): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = text.slice(start, end);
  const isPerson = PERSON.test(words) || PERSON.test(after.slice(0, NEXT_WORD));
  if (isPerson && (OURS_BEFORE.test(before) || HERE_AFTER.test(after))) return true;
  const isIn =
    /^(?:in|on|from)\s/i.test(words) || /\b(?:in|on|from)\s(?:our\s|an?\s|the\s)?$/i.test(before);
  return isIn && PLACE_BEFORE.test(before);
}

function readEngagement(text: string, tokens: Tokens): Choice<Engagement> | null {
  const freelance = [...findCues(engagementCues.freelance, text, tokens), ...durations(text)];
  const employed = findCues(engagementCues['full-time'], text, tokens);
  if (freelance.length === 0 && employed.length === 0) return null;
  if (employed.length === 0) {
    return { value: 'freelance', why: 'The brief speaks of work that ends.', evidence: freelance };
  }
  if (freelance.length === 0) {
    return {
      value: 'full-time',
      why: 'The brief speaks of work that goes on.',
      evidence: employed,
    };
  }
  return {
    value: 'either',
    why: 'The brief speaks of work that ends and of work that goes on: a freelancer can begin, somebody must own it later.',
    evidence: [...freelance, ...employed],
  };
}

function readLevel(text: string, tokens: Tokens): Choice<Seniority> | null {
  const senior = findCues(levelCues.senior, text, tokens);
  const junior = findCues(levelCues.junior, text, tokens);
  // "You assist our senior engineers" has both, and is about a junior.
  if (junior.length > 0) {
    return { value: 'junior', why: 'The person has somebody to learn from.', evidence: junior };
  }
  if (senior.length === 0) return null;
  return { value: 'senior', why: 'The person has to decide alone.', evidence: senior };
}

/** "3 weeks", "four months": a number or number word before a unit of time. */
function durations(text: string): Evidence[] {
  const found: Evidence[] = [];
  for (const match of text.matchAll(
    /(?:\d{1,3}|one|two|three|four|five|six|a few)[ -](\w{3,6})/gi,
  )) {
    if (!UNITS.has(match[1]!.toLowerCase())) continue;
    found.push(evidenceAt(text, match.index, match.index + match[0].length));
  }
  return found;
}

function makeCues<Key extends string>(
  cues: Readonly<Record<Key, readonly string[]>>,
): Readonly<Record<Key, PatternSet>> {
  return Object.fromEntries(
    Object.entries<readonly string[]>(cues).map(([key, phrases]) => [
      key,
      compilePatterns([...phrases], tokenize),
    ]),
  ) as Record<Key, PatternSet>;
}

function findCues(patterns: PatternSet, text: string, tokens: Tokens): Evidence[] {
  return keepLongest(findHits(patterns, tokens, foldCode)).map(({ start, end }) =>
    evidenceAt(text, start, end),
  );
}
