import { findSpamSigns, type CopiedFrom } from '../../board/spam-signs.js';
import type { PublicListing } from '../../domain/listing-content.js';
import type { SpamSign } from '../../domain/moderation.js';
import type { StoredListing } from '../../store/listings.js';
import type { ListingReview } from './lint-content.js';

/** Signs of spam in a listing, and whether a person should look at them. */
export function findSigns(
  { content, employer }: PublicListing,
  { analysis }: Pick<ListingReview, 'analysis'>,
  before: Pick<StoredListing, 'signs' | 'reviewed'>,
  copies: readonly CopiedFrom[] = [],
): { readonly signs: readonly SpamSign[]; readonly reviewed: boolean } {
  const signs = findSpamSigns({
    title: content.title,
    text: analysis.text ?? '',
    links: [...linksOf(content.text), ...(content.applyUrl === null ? [] : [content.applyUrl])],
    website: employer.website,
    copies,
  });
  const isNew = signs.some((sign) => !before.signs.some((old) => isSame(old, sign)));
  return { signs, reviewed: signs.length === 0 || (before.reviewed && !isNew) };
}

/** Whether two signs are one: the same sign of the same words. */
function isSame(a: SpamSign, b: SpamSign): boolean {
  const words = ({ evidence }: SpamSign): string => evidence.map(({ text }) => text).join('\n');
  return a.code === b.code && words(a) === words(b);
}

/** Links of a listing that are looked at; more are a sign of their own kind. */
const MOST_LINKS = 100;

/** Web addresses in a Markdown text. */
function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>()"'\]]{1,500}/gi)]
    .slice(0, MOST_LINKS)
    .map(([link]) => link);
}
