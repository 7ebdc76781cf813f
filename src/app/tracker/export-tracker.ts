import type { Context } from '../context.js';
import { ok, type Outcome } from '../outcome.js';
import { csvLine } from '../store/csv-line.js';
import { listTracked, type TrackedItem } from './tracker.js';

const COLUMNS = [
  'title',
  'company',
  'url',
  'state',
  'since',
  'remind on',
  'note',
  'board',
  'external id',
  'created',
  'updated',
] as const;

/** The own tracker as a CSV file, with a byte order mark so that spreadsheets read it as UTF-8. */
export async function exportTracker(context: Context): Promise<Outcome<string>> {
  const items = await listTracked(context);
  if (items.kind !== 'ok') return items;
  return ok(`\uFEFF${csvLine(COLUMNS)}${items.value.map(toLine).join('')}`);
}

function toLine({
  title,
  company,
  url,
  status,
  note,
  posting,
  created,
  updated,
}: TrackedItem): string {
  return csvLine([
    ...[title, company, url, status.state, status.since, status.remindOn, note],
    ...[posting?.board ?? null, posting?.externalId ?? null, created, updated],
  ]);
}
