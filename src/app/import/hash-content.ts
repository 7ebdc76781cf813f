import { createHash } from 'node:crypto';
import type { FeedPosting } from '../../domain/feed-posting.js';

/**
 * A hash of all that a posting states. The payload and the time of its last change do not count:
 * boards touch both when nothing that people read has changed.
 */
export function hashContent(posting: FeedPosting): string {
  const stated = JSON.stringify({ ...posting, raw: null, dateUpdated: null });
  return createHash('sha256').update(stated).digest('hex').slice(0, 32);
}
