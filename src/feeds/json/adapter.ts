import type { FeedAdapter, Payload, ReadContext } from '../contract.js';
import { isRecord } from '../fields.js';
import { readJsonFeed, type JsonRules } from '../read-json-feed.js';
import { looksLikeRow, readRow } from '../rows.js';

/** Names under which files keep their list of records. */
const LISTS = ['postings', 'jobs', 'data', 'results', 'items', 'records'];

const rules: JsonRules = {
  source: 'json',
  label: 'a JSON file of postings',
  records: recordsOf,
  draft: readRow,
};

/** A JSON file with a list of records, or one record; fields as in `rows.ts`. */
export const json: FeedAdapter = {
  source: rules.source,
  label: 'JSON',
  kind: 'file',
  usualBoard: null,
  recognise: () => null,
  request: () => null,
  accepts: ({ json: value }) =>
    recordsOf(value)?.some((record) => isRecord(record) && looksLikeRow(Object.keys(record))) ??
    false,
  read: (payload: Payload, context: ReadContext) => readJsonFeed(payload, rules, context),
};

function recordsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isRecord(value)) return null;
  const name = LISTS.find((known) => Array.isArray(value[known]));
  if (name !== undefined) return value[name] as readonly unknown[];
  return looksLikeRow(Object.keys(value)) ? [value] : null;
}
