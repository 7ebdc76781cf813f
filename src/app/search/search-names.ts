/** The words in which searches answer, for those who describe them. */
import { chipKinds } from '../../search/chips.js';

export { chipKinds, noteCodes } from '../../search/chips.js';
export { facetNames } from '../../search/facets.js';
export { rankParts } from '../../search/rank-hits.js';

/** What a suggestion may be. */
export const suggestionKinds = [...chipKinds, 'field'] as const;
