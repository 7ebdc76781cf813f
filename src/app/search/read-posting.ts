import type { Analysis } from '../../domain/analysis.js';
import {
  defaultWeights,
  type PostingScore,
  type ScoreWeights,
} from '../../domain/posting-score.js';
import type { ListedPosting, PostingKey, WholePosting } from '../../domain/stored-posting.js';
import { isBlocked } from '../../store/blocks.js';
import { runQuery, type Database } from '../../store/database.js';
import { readPosting } from '../../store/read-postings.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { explainStoredScore } from '../score/explain-score.js';
import { loadFeeds, termsOf } from '../sources/feed-knowledge.js';
import { unpackJson } from '../store/packed-json.js';

/** A posting with its reading and its score. */
export interface ReadPosting {
  readonly posting: ListedPosting;
  /** ISO 8601 day. */
  readonly validThrough: string | null;
  /** Whose name the source's terms want beside it. */
  readonly attribution: string | null;
  /** Canonical text, into which the spans of the analysis point. */
  readonly text: string;
  readonly analysis: Analysis;
  /** `null` where it was not scored. */
  readonly score: PostingScore | null;
}

/** Reads one posting whole; there is none that the operator has blocked. @param today ISO day */
export async function readPostingPage(
  database: Database,
  key: PostingKey,
  { weights = defaultWeights, today }: { readonly weights?: ScoreWeights; readonly today: string },
): Promise<Outcome<ReadPosting>> {
  const found = await readPosting(database, key);
  if (found === null) return notFound('posting');
  if (await runQuery(database, (db) => isBlocked(db, key))) return notFound('posting');
  const { validThrough, text, analysis } = found;
  const posting = toListed(found);
  const explained = await explainStoredScore(database, key, weights, today);
  return ok({
    posting,
    validThrough,
    attribution: termsOf(loadFeeds(), posting.source).attribution?.text ?? null,
    text,
    analysis: unpackJson(analysis) as Analysis,
    score: explained?.score ?? null,
  });
}

/** What lists show of a posting, without what it was read from. */
function toListed(whole: WholePosting): ListedPosting {
  const { board, externalId, source, url, title, company, location, role, level, place } = whole;
  const { posted, language, firstSeen, lastSeen, closed, group, repostOf } = whole;
  return {
    ...{ board, externalId, source, url, title, company, location, role, level, place },
    ...{ posted, language, firstSeen, lastSeen, closed, group, repostOf },
  };
}
