import type { Tokens } from '../../base/tokens.js';
import type { Document } from '../../document/document.js';
import { findHits, type Hit } from '../../patterns/find-hits.js';
import { keepLongest } from '../../patterns/keep-longest.js';
import { compilePatterns, type PatternSet } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';

/** A phrase of a word list at its place, with what the list says of it. */
export interface WordHit<Meaning> extends Hit {
  readonly meaning: Meaning;
}

/** Phrases that a rule or a reading looks for. Of those that overlap, the longest is found. */
export interface WordList<Meaning> {
  /** Where they stand in the text, in text order. Found once a document, whoever asks. */
  findIn(document: Document): readonly WordHit<Meaning>[];
  /** Where they stand in a title or another short string. */
  findInString(text: string): readonly WordHit<Meaning>[];
}

/**
 * Declares a word list, at the top of a file. Words match whole, upper and lower case and accents
 * alike, a hyphen as a space; phrases never run over a line. All lists are compiled into one set,
 * so that a text is looked through once and not once a rule.
 *
 * @param entries phrases, each with its meaning
 */
export function defineWordList<Meaning>(
  entries: readonly (readonly [phrase: string, meaning: Meaning])[],
): WordList<Meaning> {
  const list: Declared = {
    number: declared.length,
    phrases: entries.map(([phrase]) => phrase),
    firstPattern: 0,
  };
  declared.push(list);
  compiled = null;
  const toHits = (found: readonly Hit[]): WordHit<Meaning>[] =>
    keepLongest(found).map((hit) => ({
      ...hit,
      meaning: entries[hit.pattern - list.firstPattern]![1],
    }));
  return {
    findIn(document) {
      const { found, chosen } = findAll(document);
      return (chosen[list.number] ??= toHits(found[list.number] ?? [])) as WordHit<Meaning>[];
    },
    findInString: (text) => toHits(sortByList(tokenize(text))[list.number] ?? []),
  };
}

interface Declared {
  readonly number: number;
  readonly phrases: readonly string[];
  /** Number of its first phrase among all of them; set when the lists are compiled. */
  firstPattern: number;
}

interface Compiled {
  readonly set: PatternSet;
  /** Number of the list of each pattern. */
  readonly owner: Int32Array;
}

const declared: Declared[] = [];
/** Made when first asked for, and again should a list be declared after that. */
let compiled: Compiled | null = null;
/** What was found in the document that was looked through last; the next question is of it too. */
let last: Found | null = null;

interface Found {
  readonly document: Document;
  /** Hits by number of the list. */
  readonly found: readonly (readonly Hit[] | undefined)[];
  /** The longest of them with their meanings, made when first asked for. */
  readonly chosen: (readonly Hit[] | undefined)[];
}

function findAll(document: Document): Found {
  if (compiled !== null && last?.document === document) return last;
  last = { document, found: sortByList(document.tokens), chosen: [] };
  return last;
}

function sortByList(tokens: Tokens): (Hit[] | undefined)[] {
  const { set, owner } = (compiled ??= compile());
  const lists: (Hit[] | undefined)[] = [];
  for (const hit of findHits(set, tokens, foldCode)) (lists[owner[hit.pattern]!] ??= []).push(hit);
  return lists;
}

function compile(): Compiled {
  const phrases = declared.flatMap((list) => list.phrases);
  const owner = new Int32Array(phrases.length);
  let at = 0;
  for (const list of declared) {
    list.firstPattern = at;
    owner.fill(list.number, at, at + list.phrases.length);
    at += list.phrases.length;
  }
  return { set: compilePatterns(phrases, tokenize), owner };
}
