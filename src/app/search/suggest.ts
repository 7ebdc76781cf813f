import { beginnings, suggestKnown, type Suggestion } from '../../search/suggest.js';
import type { Database } from '../../store/database.js';
import { suggestNames } from '../../store/suggest-names.js';
import { loadSearchTools } from './search-tools.js';

export type { Suggestion } from '../../search/suggest.js';

/** Suggestions of one kind. */
const KNOWN = 8;
const COMPANIES = 4;
const TITLES = 4;
/** Employers and titles are looked for from so many letters on. */
const FEWEST_LETTERS = 2;

/** Ways to go on with a query: skills, roles, levels, places, then employers and titles. */
export async function suggest(database: Database, text: string): Promise<readonly Suggestion[]> {
  const { names } = loadSearchTools();
  const known = suggestKnown(text, names, KNOWN);
  const last = beginnings(text).at(-1);
  if (last === undefined || last.words.trim().length < FEWEST_LETTERS) return known;
  const { before, field, words } = last;
  const wants = (name: string): boolean => field === null || field === name;
  const companies = wants('company')
    ? await suggestNames(database, 'company', words, COMPANIES)
    : [];
  const titles = wants('title') ? await suggestNames(database, 'title', words, TITLES) : [];
  const toSuggestion =
    (kind: 'company' | 'title') =>
    ({ name }: { readonly name: string }): Suggestion => ({
      text: `${before}${kind}:"${name.replaceAll('"', '')}" `,
      label: name,
      kind,
    });
  return [
    ...known,
    ...companies.map(toSuggestion('company')),
    ...titles.map(toSuggestion('title')),
  ];
}
