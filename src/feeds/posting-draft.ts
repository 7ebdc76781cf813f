import type { FeedPosting } from '../domain/feed-posting.js';
import type { TextFormat } from '../base/text-format.js';
import type { JsonRecord } from './fields.js';

/** What an adapter found of a posting; what it leaves out is not stated. */
export type PostingDraft = Partial<
  Omit<FeedPosting, 'source' | 'board' | 'externalId' | 'title' | 'description' | 'raw'>
> & {
  readonly externalId: string | null;
  readonly title: string | null;
  readonly description: { readonly text: string | null; readonly format: TextFormat };
  /** The posting's part of the payload, where it is not the record it was read from. */
  readonly raw?: string;
};

/** Deepest nesting of a record that is kept; real ones have about six levels. */
const DEEPEST_RECORD = 64;

/** What a posting cannot be without, or `null` where the draft has it. */
export function missingField(draft: PostingDraft): string | null {
  if (draft.externalId === null) return 'id';
  return draft.title === null ? 'title' : null;
}

/** A posting from a draft that misses nothing; addresses that are no web addresses are left out. */
export function toPosting(
  draft: PostingDraft,
  from: { readonly source: string; readonly board: string; readonly raw: string },
): FeedPosting {
  return {
    source: from.source,
    board: from.board,
    externalId: draft.externalId ?? '',
    url: toWebAddress(draft.url),
    applyUrl: toWebAddress(draft.applyUrl),
    title: draft.title ?? '',
    company: draft.company ?? null,
    locations: draft.locations ?? [],
    workplace: draft.workplace ?? null,
    employment: draft.employment ?? [],
    department: draft.department ?? null,
    datePosted: draft.datePosted ?? null,
    dateUpdated: draft.dateUpdated ?? null,
    validThrough: draft.validThrough ?? null,
    description: { text: draft.description.text ?? '', format: draft.description.format },
    pay: draft.pay ?? [],
    raw: draft.raw ?? from.raw,
  };
}

/** A web address as written, or `null` for anything else (`javascript:`, a relative path). */
export function toWebAddress(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** A record as JSON text without the fields that must not be kept. */
export function toRaw(record: JsonRecord, withoutFields: readonly string[]): string {
  if (withoutFields.length === 0) return JSON.stringify(record);
  const kept = Object.entries(record).filter(([name]) => !withoutFields.includes(name));
  return JSON.stringify(Object.fromEntries(kept));
}

/** Whether a record is nested deeper than anything real, and than is safe to walk. */
export function isTooDeep(record: JsonRecord): boolean {
  return isDeeper(record, DEEPEST_RECORD);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Object.values(value)) if (isDeeper(inner, levels - 1)) return true;
  return false;
}
