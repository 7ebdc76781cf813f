import type { Lexicon } from '../lexicon/lexicon.js';
import { makeKnownWords, type KnownWords, type RoleNames } from './known-words.js';

/** What queries are understood by; made once. */
export interface SearchWords {
  readonly lexicon: Lexicon;
  /** What words stand for, beside skills. */
  readonly known: (words: string) => KnownWords | null;
}

/** Makes ready what queries are understood by. */
export function makeSearchWords(lexicon: Lexicon, roles: readonly RoleNames[]): SearchWords {
  return { lexicon, known: makeKnownWords(roles) };
}
