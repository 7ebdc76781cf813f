import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCell } from '../domain/market-cells.js';
import { marketFormat, type MarketSnapshot } from '../domain/market.js';
import { makeCells } from './group-postings.js';
import { toMarketCell } from './market-cell.js';
import { packSnapshot, unpackSnapshot } from './packed-snapshot.js';
import type { PostingFacts } from './posting-facts.js';
import { sampleFacts } from './sample-facts.js';
import { addPosting, emptyTally, sumTallies, type Tally } from './tally.js';

const key = { role: 'data-scientist', level: 'all', place: 'all' } as const;

function tallyOf(postings: readonly PostingFacts[]): Tally {
  const tally = emptyTally();
  for (const facts of postings) addPosting(tally, facts);
  return tally;
}

const posting: fc.Arbitrary<PostingFacts> = fc
  .record({
    role: fc.constantFrom('data-scientist', 'ai-engineer', 'other', null),
    level: fc.constantFrom('junior', 'senior', 'unspecified'),
    place: fc.constantFrom('US', 'DE', 'remote', null),
    region: fc.constantFrom('US-CA', null),
    minYears: fc.constantFrom(null, 0, 2, 5),
    source: fc.constantFrom('first', 'second'),
    month: fc.constantFrom('2025-11', '2026-01', null),
    mismatch: fc.boolean(),
    pay: fc.constantFrom(
      null,
      { currency: 'USD', low: 100_000, high: 120_000 },
      { currency: 'EUR', low: 60_000, high: 70_001 },
    ),
    skills: fc.uniqueArray(
      fc.record({
        skill: fc.constantFrom('python', 'sql', 'r'),
        level: fc.constantFrom('required', 'preferred', 'mentioned'),
      }),
      { selector: ({ skill }) => skill },
    ),
  })
  .map((given) => sampleFacts(given as Partial<PostingFacts>));
const postings = fc.array(posting, { maxLength: 60 });

describe('a cell', () => {
  it('counts what postings say, and never what they do not', () => {
    const cell = toMarketCell(
      key,
      tallyOf([
        sampleFacts({
          minYears: 3,
          education: 'master',
          pay: { currency: 'USD', low: 90_000, high: 110_000 },
        }),
        sampleFacts({
          source: 'other',
          month: '2026-03',
          pay: { currency: 'USD', low: 100_000, high: 120_000 },
        }),
        sampleFacts({ level: 'senior', statesPlace: false }),
      ]),
    );
    expect(cell.n).toBe(3);
    expect(cell.sources).toEqual({ other: 1, sample: 2 });
    expect(cell.minYears).toMatchObject({ n: 1, p50: 3 });
    expect(cell.education.unspecified?.count).toBe(2);
    expect(cell.levels).toMatchObject({ mid: { count: 2 }, senior: { count: 1 } });
    expect(cell.payStated.count).toBe(2);
    expect(cell.placeStated.count).toBe(2);
    expect(cell.pay).toMatchObject([
      {
        currency: 'USD',
        n: 2,
        p50: 105_000,
        sources: { other: 1, sample: 1 },
        from: '2026-01',
        to: '2026-03',
      },
    ]);
  });

  it('keeps currencies apart', () => {
    const cell = toMarketCell(
      key,
      tallyOf([
        sampleFacts({ pay: { currency: 'EUR', low: 50_000, high: 60_000 } }),
        sampleFacts({ pay: { currency: 'USD', low: 150_000, high: 160_000 } }),
        sampleFacts({ pay: { currency: 'EUR', low: 70_000, high: 80_000 } }),
      ]),
    );
    expect(cell.pay.map(({ currency, n, p50 }) => [currency, n, p50])).toEqual([
      ['EUR', 2, 65_000],
      ['USD', 1, 155_000],
    ]);
  });

  it('lists skills only of enough postings, and only those in more than one', () => {
    const asks = (skill: string) => sampleFacts({ skills: [{ skill, level: 'required' }] });
    expect(toMarketCell(key, tallyOf([asks('r'), asks('r')])).skills).toEqual([]);
    const many = [
      asks('python'),
      asks('sql'),
      asks('sql'),
      ...Array.from({ length: 18 }, () => sampleFacts()),
    ];
    expect(toMarketCell(key, tallyOf(many)).skills.map(({ skill }) => skill)).toEqual(['sql']);
  });

  it('is the same from the sum of the tallies of its parts', () => {
    fc.assert(
      fc.property(postings, postings, (some, others) => {
        const whole = toMarketCell(key, tallyOf([...some, ...others]));
        const sum = toMarketCell(key, sumTallies([tallyOf(some), tallyOf(others)]));
        expect(sum).toEqual(whole);
      }),
    );
  });
});

describe('cells', () => {
  it('hold every posting of a role once on each axis', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const cells = makeCells(all);
        const judged = all.filter(({ role }) => role !== null);
        const total = cells.find(({ role, level, place }) =>
          [role, level, place].every((one) => one === 'all'),
        );
        expect(total?.n ?? 0).toBe(judged.length);
        for (const { role, level, place, n } of cells) {
          const own = judged.filter(
            (one) =>
              (role === 'all' || one.role === role) &&
              (level === 'all' || one.level === level) &&
              (place === 'all' || one.place === place || one.region === place),
          );
          expect(n).toBe(own.length);
        }
      }),
    );
  });

  it('are given back by a packed snapshot', () => {
    fc.assert(
      fc.property(fc.array(posting, { minLength: 25, maxLength: 60 }), (all) => {
        const snapshot: MarketSnapshot = {
          format: marketFormat,
          version: 'sample',
          versions: { engine: '1', lexicon: '1', model: '1' },
          from: '2025-11',
          to: '2026-01',
          sources: [],
          cells: makeCells(all),
        };
        const packed = JSON.parse(JSON.stringify(packSnapshot(snapshot))) as never;
        expect(JSON.parse(JSON.stringify(unpackSnapshot(packed)))).toEqual(
          JSON.parse(JSON.stringify(snapshot)),
        );
        expect(findCell(unpackSnapshot(packed), {})?.n ?? 0).toBe(
          all.filter(({ role }) => role !== null).length,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('of another format are refused', () => {
    expect(() => unpackSnapshot({ format: 99 } as never)).toThrow(/format 99/);
  });
});
