import type { RoleId, Seniority } from './analysis.js';
import { FEW, type MarketCell, type MarketSnapshot, type OrAll } from './market.js';

/** Which postings are asked for; what is not given is `all`. */
export interface CellQuery {
  readonly role?: OrAll<RoleId>;
  readonly level?: OrAll<Seniority>;
  readonly place?: OrAll<string>;
}

/** What of a question a cell answers: all of it, or a wider one. */
export type CellReach = 'as-asked' | 'country' | 'role-and-level' | 'role' | 'all';

/** The nearest cell that has enough, and how near it is. */
export interface NearestCell {
  readonly cell: MarketCell;
  readonly reach: CellReach;
}

/** Snapshots never change, so an index once made stays right. */
const indexes = new WeakMap<MarketSnapshot, ReadonlyMap<string, MarketCell>>();

/** The cell of exactly these postings, or `undefined` where the snapshot has none. */
export function findCell(snapshot: MarketSnapshot, query: CellQuery): MarketCell | undefined {
  return indexOf(snapshot).get(idOf(query));
}

/**
 * The nearest cell that has enough: role × level × place, then its country where the place is a
 * state, then role × level, then the role, then all postings. A question without a level goes the
 * same way. `undefined` where not even all postings are enough.
 *
 * @param enough what a cell must have; at least `FEW` postings where it is not given
 */
export function nearestCell(
  snapshot: MarketSnapshot,
  query: CellQuery,
  enough: (cell: MarketCell) => boolean = ({ n }) => n >= FEW,
): NearestCell | undefined {
  for (const { reach, wider } of widen(query)) {
    const cell = findCell(snapshot, wider);
    if (cell !== undefined && enough(cell)) return { cell, reach };
  }
  return undefined;
}

function widen(
  query: CellQuery,
): readonly { readonly reach: CellReach; readonly wider: CellQuery }[] {
  const { role = 'all', level = 'all', place = 'all' } = query;
  const country = place.split('-')[0]!;
  return [
    { reach: 'as-asked', wider: query },
    ...(country === place
      ? []
      : [{ reach: 'country' as const, wider: { role, level, place: country } }]),
    { reach: 'role-and-level', wider: { role, level } },
    { reach: 'role', wider: { role } },
    { reach: 'all', wider: {} },
  ];
}

function indexOf(snapshot: MarketSnapshot): ReadonlyMap<string, MarketCell> {
  let index = indexes.get(snapshot);
  if (index === undefined) {
    index = new Map(snapshot.cells.map((cell) => [idOf(cell), cell]));
    indexes.set(snapshot, index);
  }
  return index;
}

function idOf({ role = 'all', level = 'all', place = 'all' }: CellQuery): string {
  return `${role} ${level} ${place}`;
}
