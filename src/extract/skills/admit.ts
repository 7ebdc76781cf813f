import { Gap, type Tokens } from '../../base/tokens.js';
import type { Document } from '../../document/document.js';
import type { Condition, Lexicon, Phrases } from '../../lexicon/lexicon.js';
import { patternText } from '../../patterns/pattern-set.js';
import { keepLongest } from '../../patterns/keep-longest.js';
import { hashFolded } from '../../text/tokenize.js';
import type { Hit } from '../../patterns/find-hits.js';
import type { SkillHit } from './skill-hit.js';

/** How far, in tokens, a `near` word may stand from the hit. */
const NEAR_TOKENS = 12;
/** How many joining tokens may stand between two items of a list (", and"). */
const JOINING_TOKENS = 3;

const JOINING = new Set(
  [',', '/', '&', '|', ';', '(', ')', '+', 'and', 'or', 'e', 'g', '.', 'etc'].map((word) =>
    hashFolded(word, 0, word.length),
  ),
);

type Verdict = 'admitted' | 'refused' | 'if-listed';

/**
 * Chooses the mentions among all hits: labels that are also ordinary words need the context their
 * entry asks for, then the longest of overlapping hits stays.
 */
export function admitHits(hits: readonly Hit[], document: Document, lexicon: Lexicon): SkillHit[] {
  const open = new Set<Hit>();
  const candidates: Hit[] = [];
  for (const hit of hits) {
    const condition = lexicon.conditionOf(hit.pattern);
    const verdict = condition === null ? 'admitted' : judge(hit, condition, document, lexicon);
    if (verdict === 'refused') continue;
    if (verdict === 'if-listed') open.add(hit);
    candidates.push(hit);
  }
  const chosen = keepLongest(candidates);
  if (open.size > 0) admitListed(chosen, open, document.tokens);
  const mentions: SkillHit[] = [];
  for (const hit of chosen) {
    if (open.has(hit)) continue;
    const { pattern, firstToken, endToken, start, end } = hit;
    const concept = lexicon.conceptOf[pattern]!;
    mentions.push({ pattern, firstToken, endToken, start, end, concept });
  }
  return mentions;
}

/** Takes out of `open` what stands in a list beside a mention; one pass each way is enough. */
function admitListed(chosen: readonly Hit[], open: Set<Hit>, tokens: Tokens): void {
  const settle = (hit: Hit, neighbour: Hit | undefined, joined: boolean): void => {
    if (neighbour !== undefined && joined && !open.has(neighbour)) open.delete(hit);
  };
  for (let i = 0; i < chosen.length; i++) {
    const hit = chosen[i]!;
    if (!open.has(hit)) continue;
    const before = chosen[i - 1];
    settle(hit, before, before !== undefined && isJoined(tokens, before, hit));
  }
  for (let i = chosen.length - 1; i >= 0; i--) {
    const hit = chosen[i]!;
    if (!open.has(hit)) continue;
    const after = chosen[i + 1];
    settle(hit, after, after !== undefined && isJoined(tokens, hit, after));
  }
  // What the way back admitted may admit what stands behind it ("R, Go, Python").
  for (let i = 1; i < chosen.length; i++) {
    const hit = chosen[i]!;
    if (open.has(hit)) settle(hit, chosen[i - 1], isJoined(tokens, chosen[i - 1]!, hit));
  }
}

/** Whether two neighbouring mentions are items of one list. */
export function isJoined(tokens: Tokens, left: Hit, right: Hit): boolean {
  const between = right.firstToken - left.endToken;
  if (between < 1 || between > JOINING_TOKENS) return false;
  if (tokens.gap[right.firstToken] === Gap.line) return false;
  for (let at = left.endToken; at < right.firstToken; at++) {
    if (!JOINING.has(tokens.hash[at]!) || tokens.gap[at] === Gap.line) return false;
  }
  return true;
}

function judge(hit: Hit, condition: Condition, document: Document, lexicon: Lexicon): Verdict {
  const { tokens } = document;
  if (condition.exactCase && !isWrittenLike(tokens, hit, lexicon)) return 'refused';
  if (condition.notFirst && isFirst(tokens, hit.firstToken)) return 'refused';
  if (standsBefore(tokens, hit.firstToken, condition.neverBefore)) return 'refused';
  if (standsAfter(tokens, hit.endToken, condition.neverAfter)) return 'refused';
  if (!condition.needsAdmission) return 'admitted';
  if (standsBefore(tokens, hit.firstToken, condition.before)) return 'admitted';
  if (standsAfter(tokens, hit.endToken, condition.after)) return 'admitted';
  if (condition.near !== null && isNear(tokens, hit, condition.near)) return 'admitted';
  return condition.listed ? 'if-listed' : 'refused';
}

/** Compares letters and marks exactly, white space and hyphens loosely. */
function isWrittenLike(tokens: Tokens, hit: Hit, lexicon: Lexicon): boolean {
  const label = patternText(lexicon.patterns, hit.pattern);
  const written = tokens.text.slice(hit.start, hit.end);
  return written === label || written.replace(/[\s-]+/g, ' ') === label.replace(/[\s-]+/g, ' ');
}

/** First word of a line, of a sentence or behind a bullet or colon. */
function isFirst(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.gap[at] === Gap.line) return true;
  const before = tokens.text.charAt(tokens.start[at - 1]!);
  if (before === '.' || before === '!' || before === '?') return true;
  return isBulletMark(before) && (at === 1 || tokens.gap[at - 1] === Gap.line);
}

function isBulletMark(char: string): boolean {
  return '-•·–*●▪◦‣'.includes(char);
}

function standsBefore(tokens: Tokens, at: number, phrases: Phrases | null): boolean {
  const ending = at === 0 ? undefined : phrases?.get(tokens.hash[at - 1]!);
  if (ending === undefined) return false;
  for (const phrase of ending) if (standsAt(tokens, at - phrase.length, phrase)) return true;
  return false;
}

function standsAfter(tokens: Tokens, at: number, phrases: Phrases | null): boolean {
  const starting = at >= tokens.count ? undefined : phrases?.get(tokens.hash[at]!);
  if (starting === undefined) return false;
  for (const phrase of starting) if (standsAt(tokens, at, phrase)) return true;
  return false;
}

function standsAt(tokens: Tokens, at: number, phrase: readonly number[]): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false;
  for (let i = 0; i < phrase.length; i++) if (tokens.hash[at + i] !== phrase[i]) return false;
  return true;
}

function isNear(tokens: Tokens, hit: Hit, phrases: Phrases): boolean {
  const first = Math.max(0, hit.firstToken - NEAR_TOKENS);
  const end = Math.min(tokens.count, hit.endToken + NEAR_TOKENS);
  for (let at = first; at < end; at++) {
    if (at >= hit.firstToken && at < hit.endToken) continue;
    if (standsAfter(tokens, at, phrases)) return true;
  }
  return false;
}
