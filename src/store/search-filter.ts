import { sql, type RawBuilder, type SqlBool } from 'kysely';
import {
  DOLLAR_LIKE,
  SAMPLE_SOURCE,
  type PayTerm,
  type PostedTerm,
  type SearchClause,
  type SearchTerm,
  type SearchTrait,
} from '../domain/search-query.js';
import { searchedWords } from '../text/searched-words.js';
import { EVERY_TAG } from './search-tags.js';
import { quoteLexeme, toPhrase } from './search-words.js';

/** A condition as the search index takes it, or as one on columns of `search_entries as e`. */
type Part =
  | { readonly index: string }
  | { readonly column: RawBuilder<SqlBool> }
  /** Every posting, where a condition has no word that is searched. */
  | 'all';

/** A query as the database takes it. */
export interface EntryFilter {
  /** A `tsquery` literal; `null` where the index is not asked. */
  readonly index: string | null;
  /** The same without the order of words in phrases, which the index does not know. */
  readonly loose: string | null;
  readonly columns: readonly RawBuilder<SqlBool>[];
}

/**
 * Compiles a condition: whatever the index knows becomes one question to it, and the rest is asked
 * of columns.
 *
 * @param today days since 1970-01-01
 */
export function toEntryFilter(where: SearchClause, today: number): EntryFilter {
  const compiled = partsOf(where, today);
  const index = toIndexLiteral(compiled);
  const loose = hasPhrase(where) ? toIndexLiteral(partsOf(loosen(where), today)) : index;
  return {
    index,
    loose: index === null ? null : (loose ?? quoteLexeme(EVERY_TAG)),
    columns: compiled.flatMap((part) => (part !== 'all' && 'column' in part ? [part.column] : [])),
  };
}

function partsOf(where: SearchClause, today: number): readonly Part[] {
  return (where.kind === 'all' ? where.of : [where]).map((part) => compile(part, today));
}

function toIndexLiteral(parts: readonly Part[]): string | null {
  const index = parts.flatMap((part) => (part !== 'all' && 'index' in part ? [part.index] : []));
  return index.length === 0 ? null : anchored(joined(index, ' & '));
}

function hasPhrase(clause: SearchClause): boolean {
  switch (clause.kind) {
    case 'all':
    case 'any':
      return clause.of.some(hasPhrase);
    case 'not':
      return hasPhrase(clause.of);
    default:
      return clause.kind === 'phrase' && searchedWords(clause.text).length > 1;
  }
}

/** A condition that holds wherever the given one does, without phrases. */
function loosen(clause: SearchClause): SearchClause {
  switch (clause.kind) {
    case 'all':
    case 'any':
      return { ...clause, of: clause.of.map(loosen) };
    case 'not':
      return hasPhrase(clause) ? { kind: 'all', of: [] } : clause;
    case 'phrase':
      return { kind: 'words', text: clause.text };
    default:
      return clause;
  }
}

/** What must not be there is looked for among all postings, which the index must be told. */
function anchored(index: string): string {
  return index.includes('!') ? `${quoteLexeme(EVERY_TAG)} & (${index})` : index;
}

function joined(parts: readonly string[], by: ' & ' | ' | '): string {
  return parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(by);
}

function compile(clause: SearchClause, today: number): Part {
  switch (clause.kind) {
    case 'all':
      return together(
        clause.of.map((part) => compile(part, today)),
        ' & ',
      );
    case 'any':
      return together(
        clause.of.map((part) => compile(part, today)),
        ' | ',
      );
    case 'not':
      return negate(compile(clause.of, today));
    default:
      return compileTerm(clause, today);
  }
}

/** Parts of one kind stay of that kind; else the index is asked as a column is. */
function together(parts: readonly Part[], by: ' & ' | ' | '): Part {
  if (by === ' | ' && parts.includes('all')) return 'all';
  const kept = parts.filter((part) => part !== 'all');
  if (kept.length === 0) return 'all';
  const index = kept.flatMap((part) => ('index' in part ? [part.index] : []));
  if (index.length === kept.length) return { index: joined(index, by) };
  const columns = kept.flatMap((part) => ('column' in part ? [part.column] : []));
  const asked = index.length === 0 ? [] : [asColumn(joined(index, by))];
  const word = by === ' & ' ? sql` and ` : sql` or `;
  return { column: sql<SqlBool>`(${sql.join([...asked, ...columns], word)})` };
}

function asColumn(index: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(e.board, e.external_id) in (
    select i.board, i.external_id from search_entries as i
    where i.words @@ ${anchored(index)}::tsquery)`;
}

function negate(part: Part): Part {
  if (part === 'all') return { column: sql<SqlBool>`false` };
  if ('index' in part) return { index: `!(${part.index})` };
  return { column: sql<SqlBool>`not coalesce(${part.column}, false)` };
}

function compileTerm(term: SearchTerm, today: number): Part {
  switch (term.kind) {
    case 'words':
      return allOf('', term.text);
    case 'phrase':
      return toIndex(toPhrase(term.text));
    case 'title':
      return allOf('~', term.text);
    case 'company':
      return allOf('%', term.text);
    case 'city':
      return together(
        term.names
          .map((name) => allOf('', name))
          .concat(term.names.map((name) => allOf('@', name))),
        ' | ',
      );
    case 'skill':
      return skillPart(term);
    case 'role':
      return orTitle([`role:${term.role}`], term.words);
    case 'level':
      return orTitle(
        term.levels.map((level) => `level:${level}`),
        term.words,
      );
    case 'place':
      return facts(term.places.map((place) => `place:${place}`));
    case 'workplace':
      return facts([`workplace:${term.workplace}`]);
    case 'employment':
      return facts([`employment:${term.employment}`]);
    case 'source':
      return facts([`source:${term.source}`]);
    case 'language':
      return facts([`language:${term.language}`]);
    case 'years':
      return facts(Array.from({ length: term.most + 1 }, (_, years) => `years:${years}`));
    case 'board':
      return { column: sql<SqlBool>`e.board = ${term.board}` };
    case 'pay':
      return { column: payColumn(term) };
    case 'posted':
      return { column: postedColumn(term, today) };
    case 'is':
      return traitPart(term.trait);
  }
}

/** Each word of a text, under a mark. */
function allOf(mark: string, text: string): Part {
  const words = [...new Set(searchedWords(text).map(({ word }) => word))];
  return toIndex(words.map((word) => quoteLexeme(mark + word)).join(' & '));
}

function toIndex(index: string | null): Part {
  return index === null || index === '' ? 'all' : { index };
}

function facts(any: readonly string[]): Part {
  return { index: any.map((fact) => quoteLexeme(`#${fact}`)).join(' | ') };
}

/** Several words that name a skill stand far apart in many texts, so that they count in titles only. */
function skillPart({
  skill,
  words,
  sure,
  required,
}: SearchTerm & { readonly kind: 'skill' }): Part {
  const fact = facts([`${required ? 'required' : 'skill'}:${skill}`]);
  if (words === null) return fact;
  const anywhere = sure && searchedWords(words).length === 1;
  return together([fact, allOf(anywhere ? '' : '~', words)], ' | ');
}

function orTitle(any: readonly string[], words: string | null): Part {
  return words === null ? facts(any) : together([facts(any), allOf('~', words)], ' | ');
}

function payColumn({ min, max, currency }: PayTerm): RawBuilder<SqlBool> {
  const currencies = currency === null ? DOLLAR_LIKE : [currency];
  return sql<SqlBool>`(e.pay_currency = any(${currencies})
    and e.pay_high >= ${min ?? 0}::bigint
    and e.pay_low <= ${max ?? Number.MAX_SAFE_INTEGER}::bigint)`;
}

function postedColumn(term: PostedTerm, today: number): RawBuilder<SqlBool> {
  if ('within' in term) return sql<SqlBool>`e.day >= ${today - term.within}::int`;
  const { from, to } = term;
  return sql<SqlBool>`(e.day >= coalesce(${from}::date - date '1970-01-01', 0)
    and e.day <= coalesce(${to}::date - date '1970-01-01', 1000000))`;
}

function traitPart(trait: SearchTrait): Part {
  switch (trait) {
    case 'sample':
      return facts([`source:${SAMPLE_SOURCE}`]);
    case 'mismatch':
      return facts(['mismatch']);
    case 'paid':
      return facts(['states:pay']);
    case 'placed':
      return facts(['states:place']);
    case 'role':
      return facts(['has-role']);
    case 'repost':
      return {
        column: sql<SqlBool>`exists (
          select 1 from scores as s
          where s.board = e.board and s.external_id = e.external_id and s.reposts > 0)`,
      };
  }
}
