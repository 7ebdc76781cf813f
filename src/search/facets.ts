import { levelIds } from '../domain/levels.js';
import { roleIds, roleLabels } from '../domain/roles.js';
import type { SearchHits } from '../domain/search-hits.js';
import { workplaces } from '../domain/term-values.js';
import { placeCodes, placeLabel } from '../extract/place/place-label.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { factHash } from '../text/tag-hash.js';

/** What hits are counted by. */
export const facetNames = [
  'role',
  'level',
  'place',
  'workplace',
  'company',
  'skill',
  'source',
  'pay',
  'posted',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet, and how many of the hits have it. */
export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly n: number;
  /** What narrows a query to it; `null` where nothing does exactly. */
  readonly term: string | null;
}

/** An employer among the hits, known by one of its postings until its name is read. */
export interface CompanyCount {
  /** Number of a hit of this employer. */
  readonly example: number;
  readonly n: number;
}

/** Facets but for employers, whose names the columns do not hold. */
export interface Facets {
  readonly facets: Readonly<Record<Exclude<FacetName, 'company'>, readonly FacetCount[]>>;
  readonly companies: readonly CompanyCount[];
}

/** A value that is counted. */
interface Counted {
  readonly aspect: 'role' | 'level' | 'place' | 'workplace' | 'source' | 'skill';
  readonly value: string;
  readonly label: string;
}

/** Values by the hash of their fact; made once. */
export type FacetIndex = ReadonlyMap<number, Counted>;

/** Values of one facet that are told. */
const MOST_VALUES = 30;

/** Makes ready what facts are counted by. @param sources ids of all sources there may be */
export function makeFacetIndex(lexicon: Lexicon, sources: readonly string[]): FacetIndex {
  const values: Counted[] = [
    ...roleIds.map((value) => ({ aspect: 'role' as const, value, label: roleLabels[value] })),
    ...levelIds.map((value) => ({ aspect: 'level' as const, value, label: value })),
    ...workplaces.map((value) => ({ aspect: 'workplace' as const, value, label: value })),
    ...[...placeCodes(), 'remote', 'unknown'].map((value) => ({
      aspect: 'place' as const,
      value,
      label: value === 'unknown' ? 'not stated' : placeLabel(value),
    })),
    ...sources.map((value) => ({ aspect: 'source' as const, value, label: value })),
    ...lexicon.concepts.map(({ id, label }) => ({ aspect: 'skill' as const, value: id, label })),
  ];
  return new Map(
    values.map((counted) => [factHash(`${counted.aspect}:${counted.value}`), counted]),
  );
}

/** Counts hits. @param today days since 1970-01-01 */
export function countFacets(hits: SearchHits, index: FacetIndex, today: number): Facets {
  const counts = new Map<Counted, number>();
  for (let hit = 0, at = 0; hit < hits.count; hit++) {
    for (; at < hits.factsEnd[hit]!; at++) {
      const counted = index.get((hits.tags[at]! & ~1) >>> 0);
      if (counted !== undefined) counts.set(counted, (counts.get(counted) ?? 0) + 1);
    }
    at = hits.titleEnd[hit]!;
  }
  const of = (aspect: Counted['aspect']): readonly FacetCount[] =>
    [...counts]
      .filter(([counted]) => counted.aspect === aspect)
      .map(([{ value, label }, n]) => ({ value, label, n, term: `${aspect}:${value}` }))
      .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES);
  return {
    facets: {
      role: of('role'),
      level: of('level'),
      place: of('place'),
      workplace: of('workplace'),
      skill: of('skill'),
      source: of('source'),
      pay: countPay(hits),
      posted: countPosted(hits, today),
    },
    companies: countCompanies(hits),
  };
}

function countCompanies({ companies, numbers, count }: SearchHits): readonly CompanyCount[] {
  const counts = new Map<number, { example: number; n: number }>();
  for (let hit = 0; hit < count; hit++) {
    const company = companies[hit]!;
    if (company === 0) continue;
    const known = counts.get(company);
    if (known === undefined) counts.set(company, { example: numbers[hit]!, n: 1 });
    else {
      known.n++;
      known.example = Math.min(known.example, numbers[hit]!);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.n - a.n || a.example - b.example)
    .slice(0, MOST_VALUES);
}

/** Lower ends of bands of a year's pay, in thousands of US dollars. */
const PAY_BANDS = [0, 50, 75, 100, 125, 150, 200, 250];

/** By the middle of the stated range; postings that state none are not in it. */
function countPay({ dollars, count }: SearchHits): readonly FacetCount[] {
  const n = PAY_BANDS.map(() => 0);
  for (let hit = 0; hit < count; hit++) {
    const pay = dollars[hit]!;
    if (pay < 0) continue;
    let band = PAY_BANDS.length - 1;
    while (pay < PAY_BANDS[band]! * 1_000) band--;
    n[band]!++;
  }
  return PAY_BANDS.flatMap((from, band) => {
    const to = PAY_BANDS[band + 1];
    const label = to === undefined ? `US$${from}k and more` : `US$${from}k to ${to}k`;
    const value = `${from}..${to ?? ''}`;
    return n[band] === 0 ? [] : [{ value, label, n: n[band]!, term: null }];
  });
}

/** Spans up to today, each with those before it. */
const POSTED = [
  { days: 0, label: 'today', term: 'posted:today' },
  { days: 7, label: 'within a week', term: 'posted:<7d' },
  { days: 30, label: 'within 30 days', term: 'posted:<30d' },
  { days: 90, label: 'within 90 days', term: 'posted:<90d' },
];

function countPosted({ days, count }: SearchHits, today: number): readonly FacetCount[] {
  return POSTED.flatMap(({ days: within, label, term }) => {
    let n = 0;
    for (let hit = 0; hit < count; hit++) if (days[hit]! >= today - within) n++;
    return n === 0 ? [] : [{ value: `${within}d`, label, n, term }];
  });
}
