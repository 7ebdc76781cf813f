import { fold } from '../text/fold.js';

/**
 * The words by which postings are searched, made here and not by the database: its parser took
 * a third of the time of an import, takes "C++" and "C#" for "C", and knows English only. One function
 * makes the words of texts and of queries, so that they agree by construction.
 */

/** A run of letters and digits, with what makes a language of it: `c++`, `f#`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?/gu;

/** Words in nearly every text: they tell nothing, but have their place in a phrase. */
const COMMON = new Set(
  'a an and are as at be by for from in is it of on or our that the their this to we will with you your'.split(
    ' ',
  ),
);

/** Longest part of a text that is searched, in UTF-16 units; a tsvector may have a megabyte. */
const SEARCHED_UNITS = 100_000;
/** Longest word, in UTF-16 units; Postgres takes some 2,000 bytes. */
const WORD_UNITS = 60;
/** The last position in a text that Postgres tells from those that follow. */
const LAST_POSITION = 16_383;

/** A word and its place among the words. */
interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

/** The words of a text as a `tsvector` literal, those of the title with weight A. */
export function toSearchVector(title: string, company: string | null, text: string): string {
  const heading = wordsOf(`${title} ${company ?? ''}`);
  const places = new Map<string, string>();
  const add = (word: string, place: string): void => {
    const before = places.get(word);
    places.set(word, before === undefined ? place : `${before},${place}`);
  };
  for (const { word, at } of heading) add(word, `${Math.min(at, LAST_POSITION)}A`);
  const offset = (heading.at(-1)?.at ?? 0) + 1;
  for (const { word, at } of wordsOf(text.slice(0, SEARCHED_UNITS))) {
    if (at + offset <= LAST_POSITION) add(word, String(at + offset));
    else if (!places.has(word)) add(word, String(LAST_POSITION));
  }
  let vector = '';
  for (const [word, place] of places) vector += `${word}:${place} `;
  return vector;
}

/**
 * A web search as a `tsquery` literal: words of which all must be there, `"phrases"`, `or`, and `-`
 * before what must not be there. `null` where no word is in it.
 */
export function toSearchQuery(query: string): string | null {
  const choices: string[][] = [[]];
  for (const [, minus, phrase, word] of query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    if (word?.toLowerCase() === 'or' && minus === '') {
      choices.push([]);
      continue;
    }
    const term = toPhrase(phrase ?? word ?? '');
    if (term !== null) choices.at(-1)!.push(minus === '-' ? `!(${term})` : term);
  }
  const parts = choices.filter((terms) => terms.length > 0).map((terms) => terms.join(' & '));
  return parts.length === 0 ? null : parts.join(' | ');
}

/** Words one after the other; common ones leave a gap. `node.js` is such a phrase too. */
function toPhrase(text: string): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const [first, ...rest] = words;
  let phrase = `'${first!.word}'`;
  let before = first!.at;
  for (const { word, at } of rest) {
    phrase += ` <${at - before}> '${word}'`;
    before = at;
  }
  return words.length === 1 ? phrase : `(${phrase})`;
}

/** The words of a text, counted from 1, in the form in which they are searched. */
function wordsOf(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let at = 0;
  for (const found of text.match(WORD) ?? []) {
    at++;
    const word = searchedForm(found);
    if (word !== '') words.push({ word, at });
  }
  return words;
}

/** Forms of words seen before: a few thousand words make up most of all texts. */
const forms = new Map<string, string>();
const MOST_FORMS = 50_000;

/** A word as it is searched; empty for a common one. */
function searchedForm(found: string): string {
  let form = forms.get(found);
  if (form === undefined) {
    const word = fold(found.slice(0, WORD_UNITS));
    form = COMMON.has(word) ? '' : singular(word);
    if (forms.size === MOST_FORMS) forms.clear();
    forms.set(found, form);
  }
  return form;
}

/**
 * A word without the ending of a plural, by the three rules of the "S" stemmer (D. Harman, "How
 * effective is suffixing?", 1991), which finds about as much as longer ones and never joins words
 * that mean different things (`organ`, `organisation`).
 */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}
