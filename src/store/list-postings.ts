import { sql, type Expression, type SqlBool } from 'kysely';
import type { RoleId, Seniority } from '../domain/analysis.js';
import type { ListedPosting, PostingKey } from '../domain/stored-posting.js';
import { runQuery, type Database, type Queries } from './database.js';
import { EVERY_TAG } from './search-tags.js';
import { quoteLexeme, toSearchQuery } from './search-words.js';

/** Which postings are wanted; what is left out does not narrow the list. */
export interface PostingQuery {
  readonly roles?: readonly RoleId[];
  readonly levels?: readonly Seniority[];
  readonly places?: readonly string[];
  readonly sources?: readonly string[];
  readonly boards?: readonly string[];
  /** External ids, of whatever board. */
  readonly ids?: readonly string[];
  /** Each of these facts (`workplace:remote`, `skill:python`), of those that are searched by. */
  readonly facts?: readonly string[];
  /** Words of title, company and text, as in a web search: `rag "vector store" -crypto`. */
  readonly text?: string;
  /** Open ones, closed ones, or both. */
  readonly state?: 'open' | 'closed' | 'all';
  /** First and last day they were posted. */
  readonly posted?: { readonly from?: string; readonly to?: string };
}

/** A place in the list to go on from. */
export interface ListCursor extends PostingKey {
  readonly posted: string | null;
}

/** A part of a list, newest first. */
export interface PostingPage {
  readonly postings: readonly ListedPosting[];
  /** Where the next part begins; `null` at the end. */
  readonly next: ListCursor | null;
}

/** Columns of a list, in the words of the domain. */
const LISTED = [
  'p.board',
  'p.external_id',
  'p.source',
  'p.url',
  'p.title',
  'p.company',
  'p.location',
  'p.role',
  'p.level',
  'p.place',
  'p.posted',
  'p.language',
  'p.first_seen',
  'p.closed',
  'p.duplicate_group',
  'p.repost_board',
  'p.repost_id',
  's.last_seen',
] as const;

/** Lists postings, newest first; those without a date come last, ties by board and id. */
export async function listPostings(
  database: Database,
  query: PostingQuery,
  options: { readonly limit: number; readonly after?: ListCursor },
): Promise<PostingPage> {
  const rows = await runQuery(database, (db) => {
    const page = db
      .selectFrom('postings as p')
      .select(['p.board', 'p.external_id'])
      .where(filter(query))
      .$if(options.after !== undefined, (list) => list.where(follows(options.after!)))
      .orderBy('p.posted', (order) => order.desc().nullsLast())
      .orderBy('p.board')
      .orderBy('p.external_id')
      .limit(options.limit + 1);
    return listed(db)
      .where(sql<SqlBool>`(p.board, p.external_id) in (${page})`)
      .orderBy('p.posted', (order) => order.desc().nullsLast())
      .orderBy('p.board')
      .orderBy('p.external_id')
      .execute();
  });
  const postings = rows.slice(0, options.limit).map(toListed);
  const last = postings.at(-1);
  return { postings, next: rows.length > options.limit && last !== undefined ? last : null };
}

/** Every table's row of a posting stands on the same key, so that the join stays on one node. */
export function listed(db: Queries) {
  return db
    .selectFrom('postings as p')
    .innerJoin('sightings as s', (join) =>
      join.onRef('s.board', '=', 'p.board').onRef('s.external_id', '=', 'p.external_id'),
    )
    .select(LISTED);
}

/** The condition of a query on `postings as p`. */
export function filter(query: PostingQuery): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [];
  const among = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) parts.push(sql<SqlBool>`${sql.ref(column)} = any(${values})`);
  };
  among('p.role', query.roles);
  among('p.level', query.levels);
  among('p.place', query.places);
  among('p.source', query.sources);
  among('p.board', query.boards);
  among('p.external_id', query.ids);
  const { state = 'open', posted } = query;
  const indexed = toIndexQuery(query);
  if (indexed !== null) {
    parts.push(sql<SqlBool>`(p.board, p.external_id) in (
      select e.board, e.external_id from search_entries as e where e.words @@ ${indexed}::tsquery)`);
  }
  if (state !== 'all') {
    parts.push(
      state === 'open' ? sql<SqlBool>`p.closed is null` : sql<SqlBool>`p.closed is not null`,
    );
  }
  if (posted?.from !== undefined) parts.push(sql<SqlBool>`p.posted >= ${posted.from}`);
  if (posted?.to !== undefined) parts.push(sql<SqlBool>`p.posted <= ${posted.to}`);
  return parts.length === 0 ? sql<SqlBool>`true` : sql.join<SqlBool>(parts, sql` and `);
}

/** What the search index is asked; with words or facts also all else that it knows. */
function toIndexQuery({ text, facts = [], roles, levels, sources }: PostingQuery): string | null {
  const words = text === undefined ? null : toSearchQuery(text);
  if (words === null && facts.length === 0) return null;
  const among = (aspect: string, values: readonly string[] = []): readonly string[] =>
    values.length === 0
      ? []
      : [values.map((value) => quoteLexeme(`#${aspect}:${value}`)).join(' | ')];
  const parts = [
    ...(words === null ? [] : [words]),
    ...facts.map((fact) => quoteLexeme(`#${fact}`)),
    ...among('role', roles),
    ...among('level', levels),
    ...among('source', sources),
  ];
  return [quoteLexeme(EVERY_TAG), ...parts.map((part) => `(${part})`)].join(' & ');
}

/** Those after a place in the order of the list, in which a missing date comes last. */
function follows({ posted, board, externalId }: ListCursor): Expression<SqlBool> {
  const key = sql`(p.board, p.external_id) > (${board}, ${externalId})`;
  if (posted === null) return sql<SqlBool>`(p.posted is null and ${key})`;
  return sql<SqlBool>`(p.posted < ${posted} or p.posted is null or (p.posted = ${posted} and ${key}))`;
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

/** A row of a list in the words of the domain. */
export function toListed(row: ListedRow): ListedPosting {
  const repostOf =
    row.repost_board === null || row.repost_id === null
      ? null
      : { board: row.repost_board, externalId: row.repost_id };
  return {
    board: row.board,
    externalId: row.external_id,
    source: row.source,
    url: row.url,
    title: row.title,
    company: row.company,
    location: row.location,
    role: row.role as RoleId | null,
    level: row.level as Seniority,
    place: row.place,
    posted: row.posted,
    language: row.language,
    firstSeen: row.first_seen.toISOString(),
    lastSeen: row.last_seen.toISOString(),
    closed: row.closed?.toISOString() ?? null,
    group: row.duplicate_group,
    repostOf,
  };
}
