import { roleIds } from '../../domain/roles.js';
import { makeSuggestedNames, type SuggestedNames } from '../../search/suggest.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { makeFacetIndex, type FacetIndex } from '../../search/facets.js';
import type { RoleNames } from '../../search/known-words.js';
import { makeSearchWords, type SearchWords } from '../../search/search-words.js';
import { knowledge } from '../knowledge.js';
import { loadAssets } from '../load-assets.js';
import { loadFeeds, SAMPLE_SOURCE } from '../sources/feed-knowledge.js';

/** What searches are understood and counted by. */
export interface SearchTools {
  readonly words: SearchWords;
  readonly facets: FacetIndex;
  readonly names: SuggestedNames;
}

let tools: SearchTools | null = null;

/** Makes them ready when they are first asked for, and keeps them. */
export function loadSearchTools(): SearchTools {
  tools ??= makeSearchTools();
  return tools;
}

function makeSearchTools(): SearchTools {
  const lexicon = loadLexicon(loadAssets().lexicon);
  const sources = loadFeeds().terms.map(({ source }) => source);
  const words = makeSearchWords(lexicon, roleNames());
  return {
    words,
    names: makeSuggestedNames(words),
    facets: makeFacetIndex(lexicon, [...sources, SAMPLE_SOURCE]),
  };
}

/** The names of the nine roles and of their variants. */
function roleNames(): readonly RoleNames[] {
  return knowledge.roles.roles.flatMap(({ id, variantOf, preferredLabel, aliases }) => {
    const role = roleIds.find((one) => one === (variantOf ?? id));
    return role === undefined || role === 'other'
      ? []
      : [{ role, names: [id, preferredLabel, ...aliases] }];
  });
}
