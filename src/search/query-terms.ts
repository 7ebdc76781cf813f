import type { SearchClause, SearchTerm } from '../domain/search-query.js';
import { searchedWords } from '../text/searched-words.js';
import { factHash, titleHash } from '../text/tag-hash.js';

/** How a term of a query is looked for in a hit. */
export interface RankTerm {
  /** How much it counts beside the others. */
  readonly weight: number;
  /** What a fact of the posting is worth, by its hash without the last bit. */
  readonly facts: ReadonlyMap<number, FactWorth>;
  /** Names that the title should have, each as words. */
  readonly titles: readonly (readonly number[])[];
  /** What all words of a name in the title are worth. */
  readonly titleWorth: number;
  /** What it is worth that the text has it, which holds for every hit. */
  readonly least: number;
}

/** What a fact is worth, and what it is worth as a requirement. */
interface FactWorth {
  readonly plain: number;
  readonly required: number;
}

/** Terms of a query that tell better hits from worse, and the words to be counted in texts. */
export interface RankTerms {
  readonly terms: readonly RankTerm[];
  /** Every word that is good to see in a title. */
  readonly titleWords: ReadonlySet<number>;
  /** In the form in which they are searched. */
  readonly words: readonly string[];
}

/**
 * What of a query hits are ranked by. Conditions that hold or do not (a place, a company, pay) tell
 * hits from other postings but no hit from another; what must not be there counts for nothing.
 */
export function toRankTerms(where: SearchClause): RankTerms {
  const leaves = positiveLeaves(where);
  const words = new Set(leaves.flatMap((leaf) => namesOf(leaf).flat()));
  const terms = leaves.flatMap((leaf) => {
    const term = toTerm(leaf);
    return term === null ? [] : [term];
  });
  const titleWords = new Set([...words].map(titleHash));
  return { terms, titleWords, words: [...words] };
}

function positiveLeaves(clause: SearchClause): readonly SearchTerm[] {
  switch (clause.kind) {
    case 'not':
      return [];
    case 'all':
    case 'any':
      return clause.of.flatMap(positiveLeaves);
    default:
      return [clause];
  }
}

/** Words of titles that say the same of most work. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['developer', 'engineer'],
  ['engineer', 'developer'],
  ['programmer', 'developer'],
]);

/** Names under which a term is found in titles and texts, in the words in which they are searched. */
function namesOf(term: SearchTerm): readonly (readonly string[])[] {
  const names = ((): readonly (string | null)[] => {
    switch (term.kind) {
      case 'words':
        return [term.text, ALIKE.get(term.text.toLowerCase()) ?? null];
      case 'phrase':
      case 'title':
        return [term.text];
      case 'skill':
        return [term.words, term.skill.replaceAll('-', ' ')];
      case 'role':
        return [term.words, term.role.replaceAll('-', ' ')];
      case 'level':
        return [term.words];
      default:
        return [];
    }
  })();
  return names
    .map((name) => searchedWords(name ?? '').map(({ word }) => word))
    .filter((words) => words.length > 0);
}

function toTerm(term: SearchTerm): RankTerm | null {
  const titles = namesOf(term).map((words) => words.map(titleHash));
  switch (term.kind) {
    case 'words':
    case 'phrase':
    case 'title':
      return { weight: 2, facts: new Map(), titles, titleWorth: 1, least: 0.25 };
    case 'skill': {
      const facts = anyOf([`skill:${term.skill}`], 0.5, 0.7);
      return { weight: 2, facts, titles, titleWorth: 1, least: 0.2 };
    }
    case 'role':
      return {
        weight: 3,
        facts: anyOf([`role:${term.role}`], 0.7),
        titles,
        titleWorth: 0.8,
        least: 0,
      };
    case 'level': {
      const facts = anyOf(
        term.levels.map((level) => `level:${level}`),
        0.7,
      );
      return { weight: 1.5, facts, titles, titleWorth: 0.8, least: 0 };
    }
    case 'place':
      return condition(term.places.map((place) => `place:${place}`));
    case 'city':
      return cityTerm(term.names, term.country);
    case 'workplace':
      return condition([`workplace:${term.workplace}`]);
    case 'employment':
      return condition([`employment:${term.employment}`]);
    default:
      return null;
  }
}

function anyOf(facts: readonly string[], plain: number, required = plain): RankTerm['facts'] {
  return new Map(facts.map((fact) => [factHash(fact), { plain, required }]));
}

/** A condition that holds for every hit, and not for every posting that is nearly one. */
function condition(facts: readonly string[]): RankTerm {
  return { weight: 1.5, facts: anyOf(facts, 1), titles: [], titleWorth: 0, least: 0 };
}

/** The city in the place as stated; else its country, where the city stands in the text alone. */
function cityTerm(names: readonly string[], country: string | null): RankTerm {
  const words = names.map((name) => searchedWords(name).map(({ word }) => word));
  const cities = words.flatMap((name) => (name.length === 0 ? [] : [`in:${name.at(-1)!}`]));
  const near = country === null ? [] : [`place:${country}`];
  return {
    weight: 2,
    facts: new Map([...anyOf(near, 0.4), ...anyOf(cities, 1)]),
    titles: words.map((name) => name.map(titleHash)),
    titleWorth: 1,
    least: 0,
  };
}

/**
 * Of more hits than are ranked, which come first: those with the words in their titles. `null` where
 * a query has no words.
 */
export function toPreferred(where: SearchClause): SearchClause | null {
  const titles = positiveLeaves(where).flatMap((leaf) =>
    namesOf(leaf).map((words): SearchTerm => ({ kind: 'title', text: words.join(' ') })),
  );
  return titles.length === 0 ? null : { kind: 'any', of: titles };
}
