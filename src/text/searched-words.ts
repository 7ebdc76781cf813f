import { fold } from './fold.js';

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

/** Longest word, in UTF-16 units; Postgres takes some 2,000 bytes. */
const WORD_UNITS = 60;

/** A word in the form in which it is searched, and its place among the words, counted from 1. */
export interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

/** The words of a text; common ones are left out and leave a gap in the places. */
export function searchedWords(text: string): readonly PlacedWord[] {
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
