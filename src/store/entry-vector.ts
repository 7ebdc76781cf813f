import { tagsOf, type TaggedPosting } from './search-tags.js';
import { quoteLexeme, toSearchVector } from './search-words.js';

/** All that the search index has of a posting, as a `tsvector` literal: its words, then its tags. */
export function toEntryVector(posting: TaggedPosting, text: string): string {
  const words = toSearchVector(posting.title, posting.company, text);
  return `${words}${tagsOf(posting).map(quoteLexeme).join(' ')}`;
}
