import type { RequirementLevel } from '../../domain/analysis.js';
import type { Tokens } from '../../base/tokens.js';
import type { Document, Sentence } from '../../document/document.js';
import { findHits, type Hit } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import { ASKING, CLAUSE_PREFERENCE, DEGREE, LEADING_PREFERENCE, REQUIRED } from './cue-words.js';

const CLAUSE_FROM = LEADING_PREFERENCE.length;
const ASKING_FROM = CLAUSE_FROM + CLAUSE_PREFERENCE.length;
const REQUIRED_FROM = ASKING_FROM + ASKING.length;
const DEGREE_FROM = REQUIRED_FROM + REQUIRED.length;
const cues = compilePatterns(
  [...LEADING_PREFERENCE, ...CLAUSE_PREFERENCE, ...ASKING, ...REQUIRED, ...DEGREE],
  tokenize,
);

/** A preference this near to the start of its sentence is about all of it. */
const START_TOKENS = 4;

/** What wording says of a skill; `null` where it says nothing. */
export type Wording = Exclude<RequirementLevel, 'mentioned'> | null;

/** Tokens from `first` up to `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What the words of a sentence tell about the skills it names. */
export interface SentenceCues {
  /** Whether it asks for what it names, whatever the section. */
  readonly asks: boolean;
  /** Whether it has any word of asking. */
  readonly requires: boolean;
  /** Whether it speaks of a degree. */
  readonly degree: boolean;
  /** What is welcome rather than needed. */
  readonly preferred: readonly TokenRange[];
}

interface Draft {
  asks: boolean;
  requires: boolean;
  degree: boolean;
  preferred: TokenRange[];
}

/** What the wording around a token says of a skill that begins there. */
export function wordingAt({ preferred, requires }: SentenceCues, token: number): Wording {
  for (const { first, end } of preferred) if (first <= token && token < end) return 'preferred';
  return requires ? 'required' : null;
}

/** Reads the cues of every sentence of a document, by sentence number. */
export function readSentenceCues(document: Document): SentenceCues[] {
  const { sentences, tokens } = document;
  const drafts: Draft[] = [];
  for (let at = 0; at < sentences.length; at++) {
    drafts.push({ asks: false, requires: false, degree: false, preferred: [] });
  }
  let sentence = 0;
  for (const hit of findHits(cues, tokens, foldCode)) {
    const { firstToken } = hit;
    while (sentence < sentences.length && sentences[sentence]!.endToken <= firstToken) sentence++;
    if (sentence >= sentences.length) break;
    if (firstToken >= sentences[sentence]!.firstToken) {
      note(drafts[sentence]!, hit, sentences[sentence]!, tokens);
    }
  }
  return drafts;
}

function note(draft: Draft, hit: Hit, sentence: Sentence, tokens: Tokens): void {
  const { pattern } = hit;
  if (pattern >= DEGREE_FROM) draft.degree = true;
  else if (pattern < ASKING_FROM) draft.preferred.push(scopeOf(hit, sentence, tokens));
  else {
    draft.requires = true;
    if (pattern < REQUIRED_FROM) draft.asks = true;
  }
}

/**
 * How far a word of preference reaches: inside brackets no farther than these and the item before
 * them; otherwise over its clause, or from a leading word to the end.
 */
function scopeOf(hit: Hit, sentence: Sentence, tokens: Tokens): TokenRange {
  const open = seek(tokens, hit.firstToken - 1, -1, sentence, '(', ')');
  if (open !== -1) {
    const close = seek(tokens, hit.endToken, 1, sentence, ')', '(');
    const end = close === -1 ? sentence.endToken : close;
    if (hit.pattern < CLAUSE_FROM) return { first: hit.firstToken, end };
    return { first: itemBefore(tokens, open, sentence), end };
  }
  const clauseEnd = seek(tokens, hit.endToken, 1, sentence, ';', '');
  const end = clauseEnd === -1 ? sentence.endToken : clauseEnd;
  const leads = hit.firstToken - sentence.firstToken < START_TOKENS;
  if (hit.pattern < CLAUSE_FROM && !leads) return { first: hit.firstToken, end };
  const clause = seek(tokens, hit.firstToken - 1, -1, sentence, ';', '');
  return { first: clause === -1 ? sentence.firstToken : clause, end };
}

/** First token of the item that ends before `at`: behind the last comma or colon. */
function itemBefore(tokens: Tokens, at: number, sentence: Sentence): number {
  let first = at;
  while (first > sentence.firstToken && !',;:'.includes(charAt(tokens, first - 1))) first--;
  return first;
}

/** The nearest token that is the mark, in steps from `from`; -1 if `stop` or the end comes first. */
function seek(
  tokens: Tokens,
  from: number,
  step: 1 | -1,
  sentence: Sentence,
  mark: string,
  stop: string,
): number {
  for (let at = from; at >= sentence.firstToken && at < sentence.endToken; at += step) {
    const char = charAt(tokens, at);
    if (char === mark) return at;
    if (char === stop) return -1;
  }
  return -1;
}

/** The mark that a token is, or nothing where it is longer. */
function charAt({ text, start, end }: Tokens, at: number): string {
  return end[at]! - start[at]! === 1 ? text.charAt(start[at]!) : '\n';
}
