import type { RoleId, Seniority } from '../domain/analysis.js';
import type { MarketCell, OrAll } from '../domain/market.js';
import { roleIds } from '../domain/roles.js';
import { toMarketCell, type CellKey } from './market-cell.js';
import type { PostingFacts } from './posting-facts.js';
import { addPosting, emptyTally, type Tally } from './tally.js';
import { levelIds } from '../domain/levels.js';

/** Fewest postings of a cell of one place that is kept; cells of a whole country are always kept. */
export const LEAST_POSTINGS = 5;
/** Fewest postings of a country that has cells of its own. */
export const LEAST_OF_PLACE = 20;

/**
 * The cells of role × level × place, with `all` on each axis, of postings that claim a role; in the
 * order role, level, place, with `all` first.
 */
export function makeCells(postings: readonly PostingFacts[]): MarketCell[] {
  const tallies = new Map<string, { readonly key: CellKey; readonly tally: Tally }>();
  const places = frequentPlaces(postings);
  for (const facts of postings) {
    for (const key of keysOf(facts, places)) {
      const id = cellId(key);
      const cell = tallies.get(id) ?? { key, tally: emptyTally() };
      tallies.set(id, cell);
      addPosting(cell.tally, facts);
    }
  }
  return [...tallies.values()]
    .filter(({ key, tally }) => isWhole(key) || tally.n >= LEAST_POSTINGS)
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ key, tally }) => toMarketCell(key, tally));
}

/** One string for a key; no part of it may hold a blank. */
export function cellId({ role, level, place }: CellKey): string {
  return `${role} ${level} ${place}`;
}

function keysOf(facts: PostingFacts, places: ReadonlySet<string>): CellKey[] {
  const { role, level, place, region } = facts;
  if (role === null) return [];
  const keys: CellKey[] = [];
  for (const ofRole of ['all', role] as const) {
    for (const ofLevel of ['all', level] as const) {
      keys.push({ role: ofRole, level: ofLevel, place: 'all' });
      if (place !== null && places.has(place)) keys.push({ role: ofRole, level: ofLevel, place });
      if (region !== null && places.has(region)) {
        keys.push({ role: ofRole, level: ofLevel, place: region });
      }
    }
  }
  return keys;
}

function frequentPlaces(postings: readonly PostingFacts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { role, place, region } of postings) {
    if (role === null) continue;
    for (const key of [place, region]) {
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, n]) => n >= LEAST_OF_PLACE).map(([key]) => key));
}

function isWhole({ level, place }: CellKey): boolean {
  return place === 'all' || (level === 'all' && !place.includes('-'));
}

const roleOrder: readonly OrAll<RoleId>[] = ['all', ...roleIds];
const levelOrder: readonly OrAll<Seniority>[] = ['all', ...levelIds];

function compareKeys(a: CellKey, b: CellKey): number {
  return (
    roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    comparePlaces(a.place, b.place)
  );
}

function comparePlaces(a: string, b: string): number {
  if (a === b) return 0;
  if (a === 'all' || b === 'all') return a === 'all' ? -1 : 1;
  return a < b ? -1 : 1;
}
