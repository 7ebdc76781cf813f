import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { isSame } from './draft.js';

/** A field of a listing. */
export type ContentField = keyof ListingContent;

/** Who wrote what is to stay of a field. */
export type Side = 'mine' | 'theirs';

/** A field in which two texts differ. */
export interface Difference {
  readonly field: ContentField;
  /** Both changed it, so that somebody has to choose. */
  readonly isContested: boolean;
  /** What stays where nobody chooses: of whoever changed it alone, and otherwise mine. */
  readonly usual: Side;
}

const FIELDS: readonly ContentField[] = [
  'title',
  'text',
  'places',
  'remoteFrom',
  'workplace',
  'employment',
  'pay',
  'applyUrl',
];

/** Where two contents that were made of the same one differ. */
export function findDifferences(
  base: ListingContent,
  mine: ListingContent,
  theirs: ListingContent,
): readonly Difference[] {
  return FIELDS.filter((field) => !isSame(mine[field], theirs[field])).map((field) => {
    const isMine = !isSame(mine[field], base[field]);
    const isTheirs = !isSame(theirs[field], base[field]);
    return { field, isContested: isMine && isTheirs, usual: isMine ? 'mine' : 'theirs' };
  });
}

/** One content of two: by field, what was chosen or else what usually stays. */
export function mergeContents(
  mine: ListingContent,
  theirs: ListingContent,
  sides: ReadonlyMap<ContentField, Side>,
): ListingContent {
  const taken = FIELDS.filter((field) => sides.get(field) === 'theirs').map(
    (field) => [field, theirs[field]] as const,
  );
  return { ...mine, ...Object.fromEntries(taken) };
}
