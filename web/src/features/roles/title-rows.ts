import type { RoleId } from '@rolescope/domain/analysis.js';
import type { TitleFigure } from '@rolescope/domain/market-relations.js';
import { FEW, type ShareFigure } from '@rolescope/domain/market.js';

/** One row of the map: all titles that claim a role, or those with one name. */
export interface TitleRow {
  readonly key: string;
  readonly label: string;
  readonly claims: RoleId;
  /** Whether it is all titles of the role together. */
  readonly isWhole: boolean;
  readonly n: number;
  readonly isFew: boolean;
  /** By role of the work; a role that no posting describes has no entry. */
  readonly work: ReadonlyMap<RoleId, ShareFigure>;
}

const MOST_NAMES = 4;

/** The rows of the map: each role, followed by its most frequent names. */
export function titleRows(
  figures: readonly TitleFigure[],
  nameOf: (role: RoleId) => string,
): readonly TitleRow[] {
  const whole = figures.filter(({ name }) => name === null);
  return whole.flatMap((all) => {
    const names = figures
      .filter(({ title, name }) => title === all.title && name !== null)
      .sort((a, b) => b.n - a.n)
      .slice(0, MOST_NAMES);
    return [
      toRow(all, `${nameOf(all.title)}, all titles`),
      ...names.map((one) => toRow(one, one.name!)),
    ];
  });
}

function toRow({ title, name, n, work }: TitleFigure, label: string): TitleRow {
  return {
    key: `${title} ${name ?? ''}`,
    label,
    claims: title,
    isWhole: name === null,
    n,
    isFew: n < FEW,
    work: new Map(work.map(({ role, ...share }) => [role, share])),
  };
}
