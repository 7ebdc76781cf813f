import type { WholePosting } from '../../domain/stored-posting.js';
import type { Analysis } from '../../domain/analysis.js';
import type { FeedTerms } from '../../domain/feed-terms.js';
import type { Database } from '../../store/database.js';
import type { PostingQuery } from '../../store/list-postings.js';
import { readPostings } from '../../store/read-postings.js';
import { attributionOf, loadFeeds, termsOf } from '../sources/feed-knowledge.js';
import { csvLine } from './csv-line.js';
import { unpackJson } from './packed-json.js';

export type { PostingQuery } from '../../store/list-postings.js';

/** A posting as `export` writes it, one field a column. */
export interface ExportedRow {
  readonly board: string;
  readonly externalId: string;
  readonly source: string;
  /** Whose name the source's terms want beside it. */
  readonly attribution: string | null;
  /** Fields that its terms do not let out, and that are empty for that reason: `description pay`. */
  readonly heldBack: string;
  readonly url: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly place: string;
  readonly role: string | null;
  readonly confidence: number;
  readonly level: string;
  readonly workplace: string;
  readonly employment: string;
  readonly minYears: number | null;
  readonly education: string;
  /** Annualised base pay as stated, the first range. */
  readonly payMin: number | null;
  readonly payMax: number | null;
  readonly payCurrency: string | null;
  readonly skills: string;
  readonly posted: string | null;
  readonly validThrough: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly closed: string | null;
  readonly group: string | null;
  readonly repostOf: string | null;
  readonly language: string;
  readonly engine: string;
  readonly lexicon: string;
  readonly model: string;
  readonly text: string;
}

/** Fields that hold numbers. */
const NUMERIC: ReadonlySet<string> = new Set(['confidence', 'minYears', 'payMin', 'payMax']);

/** Columns in their order, with the type that Parquet keeps them in. */
export const EXPORT_COLUMNS: readonly {
  readonly name: keyof ExportedRow;
  readonly type: 'STRING' | 'DOUBLE';
}[] = (
  [
    'board externalId source attribution heldBack url title company location place role confidence level',
    'workplace employment minYears education payMin payMax payCurrency skills posted validThrough',
    'firstSeen lastSeen closed group repostOf language engine lexicon model text',
  ]
    .join(' ')
    .split(' ') as (keyof ExportedRow)[]
).map((name) => ({ name, type: NUMERIC.has(name) ? 'DOUBLE' : 'STRING' }));

/** How an export is wanted. */
export interface ExportUse {
  /** For one's own use: with the fields that a feed's terms hold back from others. */
  readonly own: boolean;
}

/** The postings of a query as rows. */
export async function* exportRows(
  database: Database,
  query: PostingQuery,
  use: ExportUse = FOR_OTHERS,
): AsyncGenerator<ExportedRow> {
  for await (const { row } of exportPostings(database, query, use)) yield row;
}

/**
 * The postings of a query as NDJSON: rows, each with its analysis. That quotes the text, so it is
 * `null` where the text is held back.
 */
export async function* exportLines(
  database: Database,
  query: PostingQuery,
  use: ExportUse = FOR_OTHERS,
): AsyncGenerator<string> {
  for await (const { row, analysis } of exportPostings(database, query, use)) {
    yield `${JSON.stringify({ ...row, analysis })}\n`;
  }
}

const FOR_OTHERS: ExportUse = { own: false };

interface Exported {
  readonly row: ExportedRow;
  readonly analysis: Analysis | null;
}

async function* exportPostings(
  database: Database,
  query: PostingQuery,
  { own }: ExportUse,
): AsyncGenerator<Exported> {
  const feeds = loadFeeds();
  for await (const posting of readPostings(database, query)) {
    const terms = termsOf(feeds, posting.source);
    const analysis = unpackJson(posting.analysis) as Analysis;
    const row = toRow(posting, analysis, attributionOf(terms, posting)?.text ?? null);
    yield own ? { row, analysis } : holdBack({ row, analysis }, terms);
  }
}

/** Empties what the terms of the feed do not let out, of the fields that an export has. */
function holdBack({ row, analysis }: Exported, { heldBack }: FeedTerms): Exported {
  const held = heldBack.filter((field) => field === 'description' || field === 'pay');
  if (held.length === 0) return { row, analysis };
  const noText = held.includes('description');
  const noPay = held.includes('pay') ? { payMin: null, payMax: null, payCurrency: null } : {};
  return {
    row: { ...row, ...noPay, ...(noText ? { text: '' } : {}), heldBack: held.join(' ') },
    analysis: noText ? null : analysis,
  };
}

/** The postings of a query as CSV, with a line of names. */
export async function* exportCsv(
  database: Database,
  query: PostingQuery,
  use: ExportUse = FOR_OTHERS,
): AsyncGenerator<string> {
  yield csvLine(EXPORT_COLUMNS.map(({ name }) => name));
  for await (const row of exportRows(database, query, use)) {
    yield csvLine(EXPORT_COLUMNS.map(({ name }) => row[name]));
  }
}

/** Writes the postings of a query as a Parquet file, a group of rows at a time. */
export async function exportParquet(
  database: Database,
  query: PostingQuery,
  file: string,
  use: ExportUse = FOR_OTHERS,
): Promise<void> {
  const { fileWriter, parquetWriteRows } = await import('hyparquet-writer');
  let failure: unknown = null;
  // An error inside the rows would be one that nobody catches, and would end the process.
  async function* rows(): AsyncGenerator<Record<string, unknown>> {
    try {
      yield* exportRows(database, query, use) as AsyncIterable<Record<string, unknown>>;
    } catch (error) {
      failure = error;
    }
  }
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: rows(),
    columns: EXPORT_COLUMNS.map((column) => ({ ...column })),
    rowGroupSize: ROWS_IN_A_GROUP,
  });
  if (failure !== null) throw failure as Error;
}

const ROWS_IN_A_GROUP = 5_000;

function toRow(posting: WholePosting, analysis: Analysis, attribution: string | null): ExportedRow {
  const pay = analysis.pay.find(({ annualised }) => annualised !== null);
  const { repostOf } = posting;
  return {
    board: posting.board,
    externalId: posting.externalId,
    source: posting.source,
    attribution,
    heldBack: '',
    url: posting.url,
    title: posting.title,
    company: posting.company,
    location: posting.location,
    place: posting.place,
    role: posting.role,
    confidence: analysis.confidence,
    level: posting.level,
    workplace: analysis.workplace.value,
    employment: analysis.employment.value,
    minYears: analysis.experience.minYears,
    education: analysis.education.minimum,
    payMin: pay?.annualised?.min ?? null,
    payMax: pay?.annualised?.max ?? null,
    payCurrency: pay?.currency ?? null,
    skills: analysis.skills.map(({ skill }) => skill).join(' '),
    posted: posting.posted,
    validThrough: posting.validThrough,
    firstSeen: posting.firstSeen,
    lastSeen: posting.lastSeen,
    closed: posting.closed,
    group: posting.group,
    repostOf: repostOf === null ? null : `${repostOf.board}/${repostOf.externalId}`,
    language: posting.language,
    ...posting.versions,
    text: posting.text,
  };
}
