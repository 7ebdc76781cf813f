import { TokenKind, type Tokens } from '../../base/tokens.js';
import type { Document } from '../../document/document.js';
import { OpeningWord, openingOf } from '../../document/opening-words.js';
import { hashFolded, tokenize } from '../../text/tokenize.js';
import { amountOf, compileCues, countCues, MOST_TOKENS, type CuePhrase } from './posting-cues.js';
import { POSTING_BIAS, POSTING_WEIGHTS } from './posting-weights.js';

/** Most postings are clear from their first tokens alone; the rest are read on. */
const FIRST_TOKENS = 400;
const CLEAR_SCORE = 3;
/** A text that scores less is no posting. */
const LEAST_SCORE = -1.4;
/** With a title that names a job a text may be shorter of signs. */
const LEAST_SCORE_WITH_TITLE = -2;
/** A bare list of duties has no other signs at all; the title makes it a posting. */
const LEAST_SCORE_OF_DUTIES = -5;
/** A text is a list of duties with so many lines that say what is to be done, of so many in all. */
const FEWEST_DUTIES = 3;
const SHARE_OF_DUTIES = 0.6;
/** A line that is shorter is no sentence. */
const FEWEST_TOKENS = 5;
/** A duty may begin after a label of so many tokens: `Reporting: build and explain …`. */
const LONGEST_LABEL = 8;

const phrases: CuePhrase[] = [];
const phraseWeights: number[] = [];
for (const [cue, [, list]] of Object.entries(POSTING_WEIGHTS)) {
  if (list === '') continue;
  for (const entry of list.split(', ')) {
    const space = entry.lastIndexOf(' ');
    phrases.push({ cue, phrase: entry.slice(0, space) });
    phraseWeights.push(Number(entry.slice(space + 1)));
  }
}
const set = compileCues(phrases);
const weights = Float64Array.from([
  ...set.names.slice(0, set.firstPhrase).map((cue) => POSTING_WEIGHTS[cue]![0]),
  ...phraseWeights,
]);

/**
 * How much a document, or its first `most` tokens, reads like a posting: log-odds, in a world where
 * every second text is one.
 */
export function scorePosting(document: Document, most = MOST_TOKENS): number {
  const { counts, words } = countCues(document, set, most);
  let score = POSTING_BIAS;
  for (let at = 0; at < weights.length; at++) {
    if (counts[at] !== 0) score += weights[at]! * amountOf(counts[at]!, words);
  }
  return score;
}

/** Whether a document reads like a posting. A title that names a job is a sign, but no proof. */
export function looksLikePosting(document: Document, title: string | null): boolean {
  if (document.tokens.count > FIRST_TOKENS && scorePosting(document, FIRST_TOKENS) >= CLEAR_SCORE) {
    return true;
  }
  const score = scorePosting(document);
  if (score >= LEAST_SCORE) return true;
  if (score < LEAST_SCORE_OF_DUTIES || title === null) return false;
  if (!namesJob(title)) return false;
  return score >= LEAST_SCORE_WITH_TITLE || isDutyList(document);
}

/** Nouns that make a title the name of a job. */
const JOB_NOUNS = `
  engineer engineers developer developers analyst analysts scientist scientists architect researcher consultant specialist manager director lead administrator programmer designer intern officer head associate fellow technician coordinator representative recruiter expert statistician`;
const jobNouns = new Set(
  JOB_NOUNS.trim()
    .split(/\s+/)
    .map((noun) => hashFolded(noun, 0, noun.length)),
);

function namesJob(title: string): boolean {
  const { hash, count } = tokenize(title);
  for (let at = 0; at < count; at++) if (jobNouns.has(hash[at]!)) return true;
  return false;
}

function isDutyList({ tokens, blocks }: Document): boolean {
  let lines = 0;
  let duties = 0;
  for (const { firstToken, endToken } of blocks) {
    if (endToken - firstToken < FEWEST_TOKENS) continue;
    lines++;
    if (opensWithDuty(tokens, firstToken, endToken)) duties++;
  }
  return duties >= FEWEST_DUTIES && duties >= lines * SHARE_OF_DUTIES;
}

function opensWithDuty(tokens: Tokens, firstToken: number, endToken: number): boolean {
  const { text, kind, start, hash } = tokens;
  let first = firstToken;
  for (let at = firstToken; at < Math.min(endToken, firstToken + LONGEST_LABEL); at++) {
    if (text.charAt(start[at]!) === ':') first = at + 1;
  }
  while (first < endToken && kind[first] === TokenKind.punctuation) first++;
  return first < endToken && openingOf(hash[first]!) === OpeningWord.does;
}
