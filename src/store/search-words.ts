import { searchedWords } from '../text/searched-words.js';

/** Longest part of a text that is searched, in UTF-16 units; a tsvector may have a megabyte. */
const SEARCHED_UNITS = 100_000;
/** The last position in a text that Postgres tells from those that follow. */
const LAST_POSITION = 16_383;

/** The words of a text as a `tsvector` literal, those of the title with weight A. */
export function toSearchVector(title: string, company: string | null, text: string): string {
  const heading = searchedWords(`${title} ${company ?? ''}`);
  const places = new Map<string, string>();
  const add = (word: string, place: string): void => {
    const before = places.get(word);
    places.set(word, before === undefined ? place : `${before},${place}`);
  };
  for (const { word, at } of heading) add(word, `${Math.min(at, LAST_POSITION)}A`);
  const offset = (heading.at(-1)?.at ?? 0) + 1;
  for (const { word, at } of searchedWords(text.slice(0, SEARCHED_UNITS))) {
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

/** A lexeme of a `tsvector` or `tsquery` literal, whatever it holds. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.slice(0, LEXEME_UNITS).replace(/['\\]/g, (mark) => mark + mark)}'`;
}

/** Postgres takes some 2,000 bytes. */
const LEXEME_UNITS = 500;

/** Words one after the other; common ones leave a gap. `node.js` is such a phrase too. */
export function toPhrase(text: string): string | null {
  const words = searchedWords(text);
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
