import type { InferResponseType } from 'hono/client';
import type { api } from '../../client/api.js';

/** What a search found, as the API gives it. */
export type FoundPage = InferResponseType<typeof api.postings.$get, 200>;
export type Understood = FoundPage['understood'];
export type Hit = FoundPage['hits'][number];
export type Facets = FoundPage['facets'];
export type FacetName = keyof Facets;

/** One posting whole. */
export type FoundPosting = InferResponseType<(typeof api.postings)[':board'][':id']['$get'], 200>;
export type FoundScore = NonNullable<FoundPosting['score']>;
