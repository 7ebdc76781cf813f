import type { Analysis } from '../../domain/analysis.js';
import type { ListedPosting, PostingKey } from '../../domain/stored-posting.js';
import type { Database } from '../../store/database.js';
import { readPosting } from '../../store/read-postings.js';
import { unpackJson } from './packed-json.js';

/** A stored posting with its text, and its analysis, which carries the text, too. */
export interface StoredReading extends ListedPosting {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Reads a posting by its key; `null` where there is none. */
export async function readStoredPosting(
  database: Database,
  key: PostingKey,
): Promise<StoredReading | null> {
  const posting = await readPosting(database, key);
  if (posting === null) return null;
  const analysis = { ...(unpackJson(posting.analysis) as Analysis), text: posting.text };
  return { ...posting, analysis };
}
