import { levelIds } from '../domain/levels.js';
import { roleIds, roleLabels } from '../domain/roles.js';
import { workplaces } from '../domain/term-values.js';
import { placeNames } from '../extract/place/place-label.js';
import type { ChipKind } from './chips.js';
import { nameKey } from './known-words.js';
import { fieldNames } from './read-field.js';
import type { SearchWords } from './search-words.js';

/** A way to go on with a query. */
export interface Suggestion {
  /** The whole query as it would be. */
  readonly text: string;
  readonly label: string;
  readonly kind: ChipKind | 'field';
}

/** What is being typed at the end of a query. */
export interface Begun {
  /** All that stands before, with the blank. */
  readonly before: string;
  /** The name of a field, in lower case, or `null`. */
  readonly field: string | null;
  readonly words: string;
}

interface Name {
  readonly key: string;
  readonly label: string;
  readonly term: string;
  readonly kind: ChipKind;
}

/** Names that can be suggested; made once. */
export type SuggestedNames = readonly Name[];

/** Words at the end of a query that may be the beginning of one name. */
const MOST_WORDS = 3;
/** Longest text that is completed. */
const LONGEST = 400;

/** Makes ready what is suggested, in order of names. */
export function makeSuggestedNames({ lexicon }: SearchWords): SuggestedNames {
  const names: Name[] = [
    ...roleIds.map((id) => name('role', roleLabels[id], `role:${id}`)),
    ...levelIds.map((id) => name('level', id, `level:${id}`)),
    ...workplaces.map((id) => name('workplace', id, `workplace:${id}`)),
    ...placeNames().map((label) => name('place', label, `place:"${label}"`)),
    ...lexicon.concepts
      .filter(({ kind }) => kind !== 'soft')
      .map(({ id, label }) => name('skill', label, `skill:${id}`)),
  ];
  return names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function name(kind: ChipKind, label: string, term: string): Name {
  return { key: nameKey(label), label, term, kind };
}

/** What is being typed, in as many words as may belong together; the longest first. */
export function beginnings(text: string): readonly Begun[] {
  const cut = text.slice(0, LONGEST);
  const start = cut.lastIndexOf(' ') + 1;
  const colon = cut.indexOf(':', start);
  const before = cut.slice(0, start);
  if (colon !== -1) {
    const field = cut.slice(start, colon).replace(/^-/, '').toLowerCase();
    return [{ before, field, words: cut.slice(colon + 1).replaceAll('"', '') }];
  }
  const begun: Begun[] = [];
  let from = start;
  for (let count = 1; count <= MOST_WORDS; count++) {
    begun.unshift({ before: cut.slice(0, from), field: null, words: cut.slice(from) });
    if (from === 0) break;
    from = cut.lastIndexOf(' ', from - 2) + 1;
  }
  return begun;
}

/** Ways to go on with a query by names that are known, those of most typed words first. */
export function suggestKnown(
  text: string,
  names: SuggestedNames,
  count: number,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { before, field, words } of beginnings(text)) {
    const key = nameKey(words);
    if (key === '') continue;
    for (const { term, label, kind, key: known } of names) {
      if (found.size >= count) break;
      if (!known.startsWith(key) || (field !== null && field !== kind)) continue;
      if (!found.has(term)) found.set(term, { text: `${before}${term} `, label, kind });
    }
    if (field === null && before === text.slice(0, before.length)) {
      for (const one of fieldNames.filter((other) => other.startsWith(key))) {
        if (found.size >= count || words.includes(' ')) break;
        found.set(`${one}:`, { text: `${before}${one}:`, label: `${one}:`, kind: 'field' });
      }
    }
  }
  return [...found.values()];
}
