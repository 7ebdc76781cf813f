import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchClause } from '../domain/search-query.js';
import { parseQuery, printQuery, withoutChip } from './parse-query.js';
import { fieldNames } from './read-field.js';
import { testWords } from './test-words.js';

const parse = (text: string) => parseQuery(text, testWords);
const of = (text: string): readonly SearchClause[] => {
  const { where } = parse(text).query;
  return where.kind === 'all' ? where.of : [where];
};
const words = (text: string) => ({ kind: 'words', text });
const skill = (id: string, typed: string | null, sure = true) => ({
  kind: 'skill',
  skill: id,
  words: typed,
  sure,
  required: false,
});

describe('a query is understood', () => {
  it.each<[string, readonly object[]]>(
    [
      ['', []],
      ['engineer', [words('engineer')]],
      ['k8s', [skill('kubernetes', 'k8s')]],
      ['go', [skill('go', 'go', false)]],
      ['machine learning', [skill('machine-learning', 'machine learning')]],
      ['ml engineer', [{ kind: 'role', role: 'ml-engineer', words: 'ml engineer' }]],
      ['ai/ml engineer', [{ kind: 'role', role: 'ml-engineer', words: 'ai/ml engineer' }]],
      ['teamwork', [words('teamwork')]],
      ['senior', [{ kind: 'level', levels: ['senior'], words: 'senior' }]],
      ['entry-level', [{ kind: 'level', levels: ['junior'], words: 'entry-level' }]],
      ['berlin', [{ kind: 'city', names: ['berlin'], country: 'DE' }]],
      ['münchen', [{ kind: 'city', names: ['munich', 'munchen'], country: 'DE' }]],
      ['germany', [{ kind: 'place', places: ['DE'] }]],
      [
        'us remote',
        [
          { kind: 'place', places: ['US'] },
          { kind: 'workplace', workplace: 'remote' },
        ],
      ],
      ['dach', [{ kind: 'place', places: ['DE', 'AT', 'CH'] }]],
      ['part time', [{ kind: 'employment', employment: 'part-time' }]],
      ['"vector store"', [{ kind: 'phrase', text: 'vector store' }]],
      ['“vector store”', [{ kind: 'phrase', text: 'vector store' }]],
      ['-crypto', [{ kind: 'not', of: words('crypto') }]],
      ['-go', [{ kind: 'not', of: skill('go', 'go') }]],
      ['>120k', [{ kind: 'pay', min: 120_000, max: null, currency: null }]],
      ['<=90k', [{ kind: 'pay', min: null, max: 90_000, currency: null }]],
      ['100k..150k', [{ kind: 'pay', min: 100_000, max: 150_000, currency: null }]],
      ['100-150k', [{ kind: 'pay', min: 100_000, max: 150_000, currency: null }]],
      ['€80k', [{ kind: 'pay', min: 80_000, max: null, currency: 'EUR' }]],
      ['$150,000+', [{ kind: 'pay', min: 150_000, max: null, currency: 'USD' }]],
      ['80k eur', [{ kind: 'pay', min: 80_000, max: null, currency: 'EUR' }]],
      ['pay:>120', [{ kind: 'pay', min: 120_000, max: null, currency: null }]],
      ['401k', [words('401k')]],
      ['2026', [words('2026')]],
      ['posted:<30d', [{ kind: 'posted', within: 30 }]],
      ['posted:today', [{ kind: 'posted', within: 0 }]],
      ['posted:2026-02', [{ kind: 'posted', from: '2026-02-01', to: '2026-02-28' }]],
      ['posted:>2026-01-15', [{ kind: 'posted', from: '2026-01-15', to: null }]],
      ['skill:k8s', [skill('kubernetes', null)]],
      [
        'required:python',
        [{ kind: 'skill', skill: 'python', words: null, sure: true, required: true }],
      ],
      ['role:data-scientist', [{ kind: 'role', role: 'data-scientist', words: null }]],
      ['place:de', [{ kind: 'place', places: ['DE'] }]],
      [
        'in:"new york"',
        [
          {
            kind: 'city',
            names: ['new york', 'new york city', 'nyc', 'manhattan', 'brooklyn'],
            country: 'US',
          },
        ],
      ],
      ['company:"acme corp"', [{ kind: 'company', text: 'acme corp' }]],
      [
        'is:sample has:pay',
        [
          { kind: 'is', trait: 'sample' },
          { kind: 'is', trait: 'paid' },
        ],
      ],
      ['years:<=3', [{ kind: 'years', most: 3 }]],
      [
        'level:senior,staff',
        [
          {
            kind: 'any',
            of: [
              { kind: 'level', levels: ['senior'], words: null },
              { kind: 'level', levels: ['staff'], words: null },
            ],
          },
        ],
      ],
      [
        'rust or go python',
        [
          { kind: 'any', of: [skill('rust', 'rust'), skill('go', 'go', false)] },
          skill('python', 'python'),
        ],
      ],
      [
        'Data Scientist jobs in Berlin',
        [
          { kind: 'role', role: 'data-scientist', words: 'Data Scientist' },
          { kind: 'city', names: ['berlin'], country: 'DE' },
        ],
      ],
    ].filter(([text]) => text !== 'a or b c') as [string, readonly object[]][],
  )('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it.each([
    ['is:closed', { state: 'closed' }],
    ['is:any', { state: 'all' }],
    ['sort:newest', { sort: 'newest' }],
    ['sort:salary is:open', { sort: 'pay', state: 'open' }],
  ])('with its settings: %s', (text, expected) => {
    expect(parse(text).query).toMatchObject(expected);
    expect(of(text)).toEqual([]);
  });
});

describe('what is not understood is told', () => {
  it.each([
    ['"open quote', 'open-quote', 'never closed'],
    ['foo:bar', 'unknown-field', 'no field “foo:”'],
    ['rol:x', 'unknown-field', 'role: is one'],
    ['skill:kubernets', 'unknown-value', 'The nearest: kubernetes'],
    ['posted:someday', 'unknown-value', 'posted:<30d'],
    ['pay:lots', 'unknown-value', 'pay:>120k'],
    ['python jobs', 'left-out', 'stands for every posting'],
    ['word '.repeat(10_000), 'too-long', 'the first 64 terms were read'],
    ['x'.repeat(100_000), 'too-long', 'too long'],
  ])('%.30s', (text, code, message) => {
    const notes = parse(text).notes.filter((note) => note.code === code);
    expect(notes).toHaveLength(1);
    expect(notes[0]!.message).toContain(message);
  });

  it('and a part is taken away in its place', () => {
    const parsed = parse('python or rust berlin "vector store" >120k');
    expect(parsed.chips.map((_, at) => withoutChip(parsed, at))).toEqual([
      'rust berlin "vector store" >120k',
      'python berlin "vector store" >120k',
      'python or rust "vector store" >120k',
      'python or rust berlin >120k',
      'python or rust berlin "vector store"',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('or', 'OR', '-', '"', '(', ')', ':', '..', '>120k', '€80k', 'eur', 'k8s', 'go'),
    fc.constantFrom('machine', 'learning', 'ml', 'engineer', 'senior', 'new', 'york', 'remote'),
    fc.constantFrom('jobs', 'in', 'posted:<30d', 'is:closed', 'level:senior,staff', '"a b"', '-"a'),
    fc.constantFrom(...fieldNames.map((name) => `${name}:`)),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const query = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '  ', '', '\n')), { maxLength: 20 })
    .map((pieces) => pieces.flat().join(''));

  it('is read, and printed so that it is understood in the same way', () => {
    fc.assert(
      fc.property(query, (text) => {
        const first = parse(text);
        const printed = printQuery(first);
        const second = parse(printed);
        expect(second.query).toEqual(first.query);
        expect(printQuery(second)).toBe(printed);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has parts that lie in it, one after the other', () => {
    fc.assert(
      fc.property(query, (text) => {
        let end = 0;
        for (const { span } of parse(text).chips) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
