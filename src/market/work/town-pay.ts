import type { Analysis, RoleId, Seniority } from '../../domain/analysis.js';
import { roleIds } from '../../domain/roles.js';
import type { TownPay } from '../../domain/work-figures.js';
import { fold } from '../../text/fold.js';
import { percentileFigure } from '../percentiles.js';
import { midpoint, type StatedPay } from '../stated-pay.js';

/** Towns that a guide gives pay for, as a posting's place names them. */
const TOWNS: readonly (readonly [string, readonly string[]])[] = [
  ['San Francisco', ['san francisco']],
  ['Washington, DC', ['washington, dc', 'washington, d.c', 'washington dc']],
  ['Little Rock', ['little rock']],
  ['Oklahoma City', ['oklahoma city']],
];

/** Levels that lead others in their work. */
const LEADING: readonly Seniority[] = ['senior', 'staff', 'manager'];

/** Midpoints by role, level and town. */
export type TownSums = Map<string, number[]>;

interface TownPosting {
  readonly role: RoleId;
  readonly level: Seniority;
  readonly town: string;
  readonly pay: StatedPay | null;
}

/** The one town of the list that a posting's place names; `null` where it is none or several. */
export function townOf({ location }: Analysis): string | null {
  if (location.value === null) return null;
  const place = fold(location.value);
  const named = TOWNS.filter(([, names]) => names.some((name) => place.includes(name)));
  return named.length === 1 ? named[0]![0] : null;
}

/** Adds a posting's pay where it states it in USD. */
export function addTown(sums: TownSums, { role, level, town, pay }: TownPosting): void {
  if (pay === null || pay.currency !== 'USD') return;
  const keys = [
    `${role}|all|${town}`,
    ...(LEADING.includes(level) ? [`${role}|lead|${town}`] : []),
  ];
  for (const key of keys) sums.set(key, [...(sums.get(key) ?? []), midpoint(pay)]);
}

/** The percentiles of each town, in the order of roles, levels and towns. */
export function makeTowns(sums: TownSums): TownPay[] {
  return roleIds.flatMap((role) =>
    (['all', 'lead'] as const).flatMap((level) =>
      TOWNS.flatMap(([town]) => {
        const pay = percentileFigure(sums.get(`${role}|${level}|${town}`) ?? [], Math.round);
        return pay === null ? [] : [{ role, level, town, pay }];
      }),
    ),
  );
}
