import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultWeights } from '../domain/posting-score.js';
import { EVERYTHING, type SearchClause, type SearchQuery } from '../domain/search-query.js';
import type { StoredPosting } from '../domain/stored-posting.js';
import { companyHash, factHash, titleHash } from '../text/tag-hash.js';
import { inTransaction, runQuery, type Database } from './database.js';
import { packPostings } from './packed-postings.js';
import {
  addSavedSearch,
  dropSavedSearch,
  findSavedSearch,
  listSavedSearches,
} from './saved-searches.js';
import { findHits, readHitPostings, readHitTexts } from './search-postings.js';
import { closeUnseen, touchPostings } from './sightings.js';
import { suggestNames } from './suggest-names.js';
import { samplePosting } from './test-posting.js';
import { writePostings } from './write-postings.js';

const BOARD = 'greenhouse:acme';
const MONDAY = '2026-03-02T08:00:00.000Z';
const TUESDAY = '2026-03-03T08:00:00.000Z';
/** Days since 1970-01-01: 2026-03-02. */
const TODAY = 20_514;
const options = { today: TODAY, weights: defaultWeights, prefer: null };

const pay = (currency: string, low: number, high: number): StoredPosting['searched'] => ({
  pay: { currency, low, high, dollars: currency === 'USD' ? (low + high) / 2 : null },
  places: ['US', 'US-CA'],
  placeText: 'San Francisco, CA',
});

const postings: readonly StoredPosting[] = [
  samplePosting({ externalId: 'a', posted: '2026-02-01', text: 'Vector stores run here.' }),
  samplePosting({
    ...{ externalId: 'b', posted: '2026-02-10', title: 'Senior Rust developer' },
    ...{ company: 'Mistral AI', role: 'software-engineer', facts: ['skill:rust', 'states:pay'] },
    ...{ place: 'US', searched: pay('USD', 120_000, 160_000), text: 'No crypto, C++ and node.js.' },
  }),
  samplePosting({
    ...{ externalId: 'c', posted: null, level: 'junior', title: `It's "quoted" \\ here` },
    ...{ role: null, facts: ['workplace:remote', 'years:2', 'mismatch'], source: 'lever' },
    ...{ place: 'unknown', searched: { pay: null, places: [], placeText: '' } },
  }),
];

/** What every store finds. @param opened the store of the suite, which each test finds empty */
export function describeSearch(opened: () => Database): void {
  const write = (some: readonly StoredPosting[], seen = MONDAY): Promise<void> =>
    inTransaction(opened(), (trx) => writePostings(trx, packPostings(BOARD, some), seen));
  const find = async (where: SearchClause, query: Partial<SearchQuery> = {}): Promise<string> => {
    const hits = await findHits(opened(), { ...EVERYTHING, ...query, where }, options);
    const listed = await readHitPostings(opened(), [...hits.numbers]);
    return [...hits.numbers].map((number) => listed.get(number)?.externalId).join(' ');
  };

  describe('finds', () => {
    beforeEach(() => write(postings));
    it.each<[string, SearchClause, string]>([
      ['everything, newest first', { kind: 'all', of: [] }, 'c b a'],
      ['words', { kind: 'words', text: 'store vectors' }, 'a'],
      ['words of the company', { kind: 'words', text: 'mistral' }, 'b'],
      ['a word with marks', { kind: 'words', text: 'C++' }, 'b'],
      ['a phrase', { kind: 'phrase', text: 'vector stores' }, 'a'],
      ['no phrase in another order', { kind: 'phrase', text: 'stores vector' }, ''],
      ['words of the title', { kind: 'title', text: 'rust' }, 'b'],
      ['a company', { kind: 'company', text: 'mistral ai' }, 'b'],
      ['a city', { kind: 'city', names: ['san francisco'], country: 'US' }, 'b'],
      ['a skill', { kind: 'skill', skill: 'rust', words: null, sure: true, required: false }, 'b'],
      [
        'a skill that is required',
        { kind: 'skill', skill: 'python', words: null, sure: true, required: true },
        'a',
      ],
      ['a role', { kind: 'role', role: 'ai-engineer', words: null }, 'a'],
      ['a role by its name', { kind: 'role', role: 'other', words: 'developer' }, 'b'],
      ['levels', { kind: 'level', levels: ['junior', 'mid'], words: null }, 'c'],
      ['a place', { kind: 'place', places: ['US-CA', 'FR'] }, 'b'],
      ['no place', { kind: 'place', places: ['unknown'] }, 'c'],
      ['a workplace', { kind: 'workplace', workplace: 'remote' }, 'c'],
      ['a source', { kind: 'source', source: 'lever' }, 'c'],
      ['a board', { kind: 'board', board: 'lever:other' }, ''],
      ['few years', { kind: 'years', most: 2 }, 'c'],
      ['pay', { kind: 'pay', min: 150_000, max: null, currency: null }, 'b'],
      ['pay of another currency', { kind: 'pay', min: 1, max: null, currency: 'EUR' }, ''],
      ['pay within bounds', { kind: 'pay', min: 1, max: 119_999, currency: 'USD' }, ''],
      ['what is new', { kind: 'posted', within: 20 }, 'c b'],
      ['a span of days', { kind: 'posted', from: '2026-02-01', to: '2026-02-09' }, 'a'],
      ['a trait', { kind: 'is', trait: 'mismatch' }, 'c'],
      ['what has a role', { kind: 'is', trait: 'role' }, 'b a'],
      ['reposts', { kind: 'is', trait: 'repost' }, ''],
      ['what is not there', { kind: 'not', of: { kind: 'words', text: 'crypto' } }, 'c a'],
      [
        'no pay of a kind',
        { kind: 'not', of: { kind: 'pay', min: 1, max: null, currency: null } },
        'c a',
      ],
      [
        'one or the other, of columns and of the index',
        {
          kind: 'any',
          of: [
            { kind: 'words', text: 'vector' },
            { kind: 'pay', min: 1, max: null, currency: null },
          ],
        },
        'b a',
      ],
      ['words that nobody searches', { kind: 'words', text: 'the of' }, 'c b a'],
      ['marks that could end a literal', { kind: 'words', text: `it's quoted' \\ & !` }, 'c'],
    ])('%s', async (_what, where, expected) => {
      expect(await find(where)).toBe(expected);
    });

    it('what is open, closed, or both', async () => {
      await touchPostings(opened(), BOARD, ['a'], TUESDAY);
      await closeUnseen(opened(), BOARD, TUESDAY);
      const all = { kind: 'all', of: [] } as const;
      expect(await find(all)).toBe('a');
      expect(await find(all, { state: 'closed' })).toBe('c b');
      expect(await find(all, { state: 'all' })).toBe('c b a');
      await touchPostings(opened(), BOARD, ['b'], TUESDAY);
      expect(await find(all)).toBe('b a');
    });

    it('and says of each what facets and ranking read', async () => {
      const where = { kind: 'title', text: 'rust' } as const;
      const hits = await findHits(opened(), { ...EVERYTHING, where }, options);
      expect(hits).toMatchObject({ count: 1, more: false });
      expect([...hits.days]).toEqual([20_494]);
      expect([...hits.dollars]).toEqual([140_000]);
      expect([...hits.companies]).toEqual([companyHash('mistral  ai')]);
      const facts = [...hits.tags.subarray(0, hits.factsEnd[0])];
      for (const fact of ['role:software-engineer', 'level:senior', 'place:US-CA', 'skill:rust']) {
        expect(facts).toContain(factHash(fact));
      }
      const title = [...hits.tags.subarray(hits.factsEnd[0], hits.titleEnd[0])];
      expect(title).toEqual(['senior', 'rust', 'developer'].map(titleHash));
      const texts = await readHitTexts(opened(), [...hits.numbers], ['crypto'], options);
      expect(texts.get(hits.numbers[0]!)?.rank).toBeGreaterThan(0);
      expect(texts.get(hits.numbers[0]!)?.score).toBeGreaterThan(0);
    });

    it('by what hits are sorted', async () => {
      const all = { kind: 'all', of: [] } as const;
      expect(await find(all, { sort: 'pay' })).toMatch(/^b /);
      expect((await find(all, { sort: 'score' })).split(' ')).toHaveLength(3);
    });

    it('names that begin like what is typed', async () => {
      expect(await suggestNames(opened(), 'company', 'mis', 5)).toEqual([
        { name: 'Mistral AI', n: 1 },
      ]);
      expect(await suggestNames(opened(), 'title', 'senior rus', 5)).toEqual([
        { name: 'Senior Rust developer', n: 1 },
      ]);
      expect(await suggestNames(opened(), 'company', `'\\ :*`, 5)).toEqual([]);
    });

    it('whatever is asked for, without an error', async () => {
      const text = fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 9 }),
      );
      const { clause } = fc.letrec<{ clause: SearchClause }>((tie) => ({
        clause: fc.oneof(
          { maxDepth: 3 },
          text.map((one): SearchClause => ({ kind: 'words', text: one })),
          text.map((one): SearchClause => ({ kind: 'phrase', text: one })),
          text.map((one): SearchClause => ({ kind: 'company', text: one })),
          text.map((one): SearchClause => ({ kind: 'source', source: one.replaceAll('\0', '') })),
          fc.constant<SearchClause>({ kind: 'pay', min: 5, max: null, currency: null }),
          tie('clause').map((of): SearchClause => ({ kind: 'not', of })),
          fc
            .array(tie('clause'), { maxLength: 3 })
            .map((of): SearchClause => ({ kind: 'any', of })),
          fc
            .array(tie('clause'), { maxLength: 3 })
            .map((of): SearchClause => ({ kind: 'all', of })),
        ),
      }));
      await fc.assert(
        fc.asyncProperty(clause, async (where) => {
          const { count } = await findHits(opened(), { ...EVERYTHING, where }, options);
          expect(count).toBeLessThanOrEqual(3);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('keeps the searches of each person apart', async () => {
    const search = { name: 'Rust', query: 'rust', created: MONDAY };
    const add = (person: string, id: string): Promise<void> =>
      runQuery(opened(), (db) => addSavedSearch(db, person, { ...search, id, token: `t${id}` }));
    await add('ada', '1');
    await add('bob', '2');
    const list = (person: string) => runQuery(opened(), (db) => listSavedSearches(db, person));
    expect(await list('ada')).toEqual([{ ...search, id: '1', token: 't1' }]);
    expect(await runQuery(opened(), (db) => findSavedSearch(db, 't2'))).toMatchObject({ id: '2' });
    expect(await runQuery(opened(), (db) => dropSavedSearch(db, 'ada', '2'))).toBe(false);
    expect(await runQuery(opened(), (db) => dropSavedSearch(db, 'ada', '1'))).toBe(true);
    expect(await list('ada')).toEqual([]);
  });
}
