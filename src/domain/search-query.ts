import type { Employment, RoleId, Seniority, Workplace } from './analysis.js';

/**
 * What is searched for, as the store and the ranking understand it. People type it
 * (`src/search/parse-query.ts`); programs may build it.
 */
export interface SearchQuery {
  readonly where: SearchClause;
  /** Postings that are open, that are gone, or both. */
  readonly state: SearchState;
  readonly sort: SearchSort;
}

export const searchStates = ['open', 'closed', 'all'] as const;
export type SearchState = (typeof searchStates)[number];

/**
 * How hits are sorted: by what fits best, by score, by day (newest first), by yearly pay (highest
 * first). What is not known comes last; ties go by a fixed number of the posting.
 */
export const searchSorts = ['relevance', 'score', 'newest', 'pay'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** A condition on postings, as a tree. */
export type SearchClause =
  | { readonly kind: 'all'; readonly of: readonly SearchClause[] }
  | { readonly kind: 'any'; readonly of: readonly SearchClause[] }
  | { readonly kind: 'not'; readonly of: SearchClause }
  | SearchTerm;

/** A condition without parts. */
export type SearchTerm =
  /** Every word of it, anywhere in title, company or text. */
  | { readonly kind: 'words'; readonly text: string }
  /** Its words one after the other. */
  | { readonly kind: 'phrase'; readonly text: string }
  /** Every word of it, in the title. */
  | { readonly kind: 'title'; readonly text: string }
  /** Every word of it, in the employer's name. */
  | { readonly kind: 'company'; readonly text: string }
  /** Any of the names in the place as stated or in the title; `country` ranks what lies near it. */
  | { readonly kind: 'city'; readonly names: readonly string[]; readonly country: string | null }
  /**
   * A skill that the text asks for or mentions; or, where `words` are given, those words: in the
   * title, and in the text too where `sure` says that they mean nothing else.
   */
  | {
      readonly kind: 'skill';
      readonly skill: string;
      readonly words: string | null;
      readonly sure: boolean;
      readonly required: boolean;
    }
  /** The first role of the text; or, where `words` is given, those words in the title. */
  | { readonly kind: 'role'; readonly role: RoleId; readonly words: string | null }
  /** Any of the levels; or, where `words` is given, those words in the title. */
  | {
      readonly kind: 'level';
      readonly levels: readonly Seniority[];
      readonly words: string | null;
    }
  /** Any of the countries (ISO 3166-1), states of the US (`US-CA`), `remote` or `unknown`. */
  | { readonly kind: 'place'; readonly places: readonly string[] }
  | { readonly kind: 'workplace'; readonly workplace: Workplace }
  | { readonly kind: 'employment'; readonly employment: Employment }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'board'; readonly board: string }
  /** BCP 47. */
  | { readonly kind: 'language'; readonly language: string }
  /** At most so many years of experience asked for. */
  | { readonly kind: 'years'; readonly most: number }
  | PayTerm
  | PostedTerm
  | { readonly kind: 'is'; readonly trait: SearchTrait };

/**
 * Stated yearly pay that reaches `min` and begins at `max` or below. Without a currency the number
 * is compared in each of `DOLLAR_LIKE`; other currencies are then left out.
 */
export interface PayTerm {
  readonly kind: 'pay';
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
}

/** Posted, or first seen where no day is stated, within some days up to today or between days. */
export type PostedTerm =
  | { readonly kind: 'posted'; readonly within: number }
  | { readonly kind: 'posted'; readonly from: string | null; readonly to: string | null };

/** What else can be asked of a posting. */
export const searchTraits = ['sample', 'repost', 'mismatch', 'paid', 'placed', 'role'] as const;
export type SearchTrait = (typeof searchTraits)[number];

/** Traits in words, as a chip shows them. */
export const traitLabels: Readonly<Record<SearchTrait, string>> = {
  sample: 'a sample posting',
  repost: 'posted again',
  mismatch: 'title and text name different roles',
  paid: 'states its pay',
  placed: 'states its place',
  role: 'describes a role',
};

/** Currencies whose unit is worth about a dollar, so that "120k" means much the same in each. */
export const DOLLAR_LIKE = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'] as const;

/** Postings that a search counts exactly, ranks and pages through; beyond them it says "more than". */
export const MOST_HITS = 10_000;

/** The source of postings that were written for demonstration. */
export const SAMPLE_SOURCE = 'sample';

/** A query that narrows nothing. */
export const EVERYTHING: SearchQuery = {
  where: { kind: 'all', of: [] },
  state: 'open',
  sort: 'relevance',
};
