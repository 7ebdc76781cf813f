import type { RoleId, Seniority } from '../../domain/analysis.js';
import { FEW, type MarketSnapshot } from '../../domain/market.js';
import { nearestCell } from '../../domain/market-cells.js';
import { convertMoney, type DerivedAmount, type RateTable } from '../../domain/money.js';
import type {
  ProjectBudget,
  ProjectDuration,
  RateComparison,
  RateFigure,
  Standing,
} from '../../domain/project.js';
import type { RoleProfile, SourcedFigure } from '../../domain/role-profile.js';

/** Hours of a year of full-time work, as the statistics of the United States count them. */
const HOURS_A_YEAR = 2_080;

/** A rate to compare, and what with. */
export interface RateQuestion {
  readonly budget: ProjectBudget | null;
  readonly duration: ProjectDuration | null;
  /** People among whom a price is shared. */
  readonly wanted: number;
  readonly roles: readonly RoleId[];
  readonly level: Seniority | null;
  /** Currencies of the amounts that the brief itself states. */
  readonly stated: readonly string[];
}

/** What a rate is compared with. */
export interface RateKnowledge {
  readonly profiles: readonly RoleProfile[];
  readonly market: MarketSnapshot;
  readonly rates: RateTable;
}

type Offered = NonNullable<RateComparison['offered']>;
type Bounds = { readonly min: number; readonly max: number };

/** Holds an offered rate against the guides' hourly figures, and against stated pay of postings. */
export function compareRate(
  { budget, duration, wanted, roles, level, stated }: RateQuestion,
  { profiles, market, rates }: RateKnowledge,
): RateComparison {
  const { offered, missing } = toHourly(budget, duration, wanted);
  const inDollars = offered === null ? null : toDollars(offered, rates);
  const bounds = offered?.currency === 'USD' ? offered : boundsOf(inDollars);
  const figures = roles.flatMap((role) => [
    ...guideFigures(role, profiles),
    ...postingFigures(role, level, market),
  ]);
  const silent = [
    ...(figures.length === 0 && roles.length > 0
      ? ['No source gives an hourly figure for these roles, and too few postings state pay.']
      : []),
    ...(offered !== null && bounds === null
      ? [`There is no rate of exchange of ${offered.currency}, so it is not compared.`]
      : []),
  ];
  return {
    offered,
    inDollars,
    figures: figures.map((figure) => ({
      ...figure,
      stands: bounds === null ? null : standing(bounds, figure),
    })),
    mixed: findMixed(budget, stated),
    missing: [...missing, ...silent],
  };
}

function findMixed(budget: ProjectBudget | null, stated: readonly string[]): string | null {
  const other = stated.find((currency) => budget !== null && currency !== budget.currency);
  if (budget === null || other === undefined) return null;
  return `The brief speaks of ${other}, the budget of ${budget.currency}. Which one is meant?`;
}

/** A price becomes a rate where it is known how many hours it pays for. */
function toHourly(
  budget: ProjectBudget | null,
  duration: ProjectDuration | null,
  wanted: number,
): { readonly offered: Offered | null; readonly missing: readonly string[] } {
  if (budget === null) {
    return { offered: null, missing: ['What may it cost: a rate an hour, or a price for it all?'] };
  }
  const { kind, min, max, currency } = budget;
  if (kind === 'hourly') return { offered: { min, max, currency, rule: null }, missing: [] };
  if (duration === null || duration.hoursPerWeek === null) {
    return {
      offered: null,
      missing: ['How many weeks, and how many hours a week? A price alone is no rate.'],
    };
  }
  const { weeks, hoursPerWeek } = duration;
  const hours = weeks * hoursPerWeek * wanted;
  const people = wanted === 1 ? '' : ` x ${wanted} people`;
  return {
    offered: {
      min: toCents(min / hours),
      max: toCents(max / hours),
      currency,
      rule: `the price / (${weeks} weeks x ${hoursPerWeek} hours${people})`,
    },
    missing: [],
  };
}

function toDollars({ min, max, currency }: Offered, rates: RateTable): RateComparison['inDollars'] {
  if (currency === 'USD') return null;
  const years = Object.keys(
    Object.hasOwn(rates.rates.currencies, currency) ? rates.rates.currencies[currency]! : {},
  ).map(Number);
  // Today's rate is not in the table; the latest one is used, and its year stands in the rule.
  const year = Math.max(...years);
  const convert = (amount: number): DerivedAmount | null =>
    convertMoney({ amount, currency, year }, 'USD', rates);
  const low = convert(min);
  const high = convert(max);
  return low === null || high === null ? null : { min: low, max: high };
}

function boundsOf(inDollars: RateComparison['inDollars']): Bounds | null {
  return inDollars === null ? null : { min: inDollars.min.amount, max: inDollars.max.amount };
}

type BareFigure = Omit<RateFigure, 'stands'>;

function guideFigures(role: RoleId, profiles: readonly RoleProfile[]): BareFigure[] {
  const figures = profiles.find(({ id }) => id === role)?.hourlyRates ?? [];
  return figures.flatMap((figure) => {
    const bounds = figure.unit === 'USD/hour' ? boundsOfFigure(figure) : null;
    if (bounds === null) return [];
    const { of, place, year, source, note = null } = figure;
    return [
      {
        role,
        of,
        ...bounds,
        unit: 'USD/hour' as const,
        place,
        year,
        source,
        n: null,
        rule: null,
        note,
      },
    ];
  });
}

function boundsOfFigure({ min, max, value }: SourcedFigure): Bounds | null {
  if (min !== undefined && max !== undefined) return { min, max };
  return value === undefined ? null : { min: value, max: value };
}

/** Pay of employees by the hour: no freelance rate, and said to be none. */
function postingFigures(
  role: RoleId,
  level: Seniority | null,
  market: MarketSnapshot,
): BareFigure[] {
  const isUsable = (figure: { readonly currency: string; readonly n: number }): boolean =>
    figure.currency === 'USD' && figure.n >= FEW;
  const found = nearestCell(market, { role, ...(level === null ? {} : { level }) }, ({ pay }) =>
    pay.some(isUsable),
  );
  const figure = found?.cell.pay.find(isUsable);
  if (found === undefined || figure === undefined) return [];
  const { level: of, place } = found.cell;
  return [
    {
      role,
      of: `employees in postings, middle half, ${of === 'all' ? 'all levels' : of}`,
      min: toCents(figure.p25 / HOURS_A_YEAR),
      max: toCents(figure.p75 / HOURS_A_YEAR),
      unit: 'USD/hour',
      place,
      year: figure.to === null ? null : Number(figure.to.slice(0, 4)),
      source: 'postings',
      n: figure.n,
      rule: `stated base pay a year / ${HOURS_A_YEAR} hours`,
      note: 'Freelancers pay for leave, insurance and unpaid hours out of their rate; employees do not.',
    },
  ];
}

function standing({ min, max }: Bounds, figure: Bounds): Standing {
  if (max < figure.min) return 'below';
  if (min > figure.max) return 'above';
  return min >= figure.min && max <= figure.max ? 'within' : 'across';
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
