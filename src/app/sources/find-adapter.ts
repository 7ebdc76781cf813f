import type { FeedAdapter, FeedKind, Payload } from '../../feeds/contract.js';
import { adapters } from './adapters.js';

/** The narrow before the wide: a page of a known board is that board's, not any page. */
const ORDER: readonly FeedKind[] = ['employer', 'market', 'file', 'page'];
/** Reads any JSON list, so it is asked after all that know their own shape. */
const LAST = 'json';

const ordered: readonly FeedAdapter[] = [...adapters].sort(
  (a, b) => rankOf(a) - rankOf(b) || (a.source < b.source ? -1 : 1),
);

function rankOf({ kind, source }: FeedAdapter): number {
  return source === LAST ? ORDER.length : ORDER.indexOf(kind);
}

/** The adapter of an id, or `null`. */
export function adapterOf(source: string): FeedAdapter | null {
  return adapters.find((adapter) => adapter.source === source) ?? null;
}

/** The adapter whose shape a payload has that came without an address, or `null`. */
export function detectAdapter(payload: Payload): FeedAdapter | null {
  return ordered.find((adapter) => adapter.accepts(payload)) ?? null;
}

/** All adapters, the narrow before the wide. */
export function adaptersInOrder(): readonly FeedAdapter[] {
  return ordered;
}
