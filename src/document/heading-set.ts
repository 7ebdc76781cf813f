import type { Tokens } from '../base/tokens.js';
import { findHits, type Hit } from '../patterns/find-hits.js';
import { compilePatterns } from '../patterns/pattern-set.js';
import { foldCode } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import {
  HEADING_CUES,
  HEADING_PHRASES,
  LEGAL_CUES,
  RUN_ON_PHRASES,
  type HeadingKind,
} from './headings.js';

/** What a hit of the heading matcher may be used for. */
export interface HeadingEntry {
  readonly kind: HeadingKind;
  /** `phrase`: opens a heading; `cue`: a word inside one; `legal`: a word inside a paragraph. */
  readonly use: 'phrase' | 'cue' | 'legal';
  /** Whether the heading may go on after the phrase. */
  readonly open: boolean;
  /** Whether it may stand inside a line without a colon. */
  readonly runOn: boolean;
  /** Number of its list among the cues; lower lists win. */
  readonly rank: number;
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ["you'll", 'you will'],
  ["you're", 'you are'],
  ["you've", 'you have'],
  ["we're", 'we are'],
  ["we'll", 'we will'],
  ["we'd", 'we would'],
  ["you'd", 'you would'],
  ["what's", 'what is'],
  [' and ', ' & '],
];

/** What all the spellings have in common; a quick look saves most phrases the long one. */
const HAS_SPELLINGS = /'| (?:will|are|have|would|is|and)(?: |$)/;

/** All spellings of a phrase: contracted and not, `and` and `&`. */
function spellings(phrase: string): string[] {
  let all = [phrase];
  if (!HAS_SPELLINGS.test(phrase)) return all;
  for (const [short, long] of SPELLINGS) {
    if (phrase.includes(short)) all = [...all, ...all.map((text) => text.replace(short, long))];
    if (phrase.includes("'")) continue;
    if (phrase.includes(long) && short.includes("'")) {
      all = [...all, ...all.map((text) => text.replace(long, short))];
    }
  }
  return all;
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function listEntries(): Map<string, HeadingEntry[]> {
  const entries = new Map<string, HeadingEntry[]>();
  const runOn = new Set(phrasesOf(RUN_ON_PHRASES).flatMap(spellings));
  const add = (text: string, entry: HeadingEntry): void => {
    const same = entries.get(text) ?? [];
    const known = same.find((other) => other.use === entry.use);
    // The same phrase once closed and once open is open.
    if (known === undefined) same.push(entry);
    else if (entry.open) same[same.indexOf(known)] = { ...known, open: true };
    entries.set(text, same);
  };
  for (const [kind, list] of Object.entries(HEADING_PHRASES) as [HeadingKind, string][]) {
    for (const phrase of phrasesOf(list)) {
      const open = phrase.endsWith('*');
      for (const text of spellings(open ? phrase.slice(0, -1).trim() : phrase)) {
        add(text, { kind, use: 'phrase', open, runOn: runOn.has(text), rank: 0 });
      }
    }
  }
  for (const [rank, [kind, list]] of HEADING_CUES.entries()) {
    for (const text of phrasesOf(list).flatMap(spellings)) {
      add(text, { kind, use: 'cue', open: false, runOn: false, rank });
    }
  }
  for (const text of phrasesOf(LEGAL_CUES)) {
    add(text, { kind: 'legal', use: 'legal', open: false, runOn: false, rank: 0 });
  }
  return entries;
}

const compiled = [...listEntries()].flatMap(([text, entries]) =>
  entries.map((entry) => ({ text, entry })),
);
const patterns = compilePatterns(
  compiled.map(({ text }) => text),
  tokenize,
);

const entryOf: readonly HeadingEntry[] = compiled.map(({ entry }) => entry);

/** A heading phrase, cue or legal word at one place. */
export interface HeadingHit extends Hit {
  readonly entry: HeadingEntry;
}

/** All of them in a text, in order of first token and then of growing length. */
export function findHeadingHits(tokens: Tokens): HeadingHit[] {
  return findHits(patterns, tokens, foldCode).map((hit) =>
    // Written out, since spreading a hit costs more than finding it.
    ({
      pattern: hit.pattern,
      firstToken: hit.firstToken,
      endToken: hit.endToken,
      start: hit.start,
      end: hit.end,
      entry: entryOf[hit.pattern]!,
    }),
  );
}
