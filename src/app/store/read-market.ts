import type {
  EducationLevel,
  Employment,
  RoleId,
  Seniority,
  Workplace,
} from '../../domain/analysis.js';
import type { MarketCell, OrAll } from '../../domain/market.js';
import { POSTING_FACT, type RollupCount, type RollupQuery } from '../../domain/rollup.js';
import { toMarketCell } from '../../market/market-cell.js';
import { emptyTally, type Tally } from '../../market/tally.js';
import type { Database } from '../../store/database.js';
import { readRollups } from '../../store/rollups.js';

/** Which cells of the stored postings are wanted. */
export interface MarketQuery {
  readonly roles: readonly RoleId[];
  readonly level: OrAll<Seniority>;
  /** ISO 3166-1 alpha-2, `remote` or `unknown`. */
  readonly place: OrAll<string>;
  readonly sources?: readonly string[];
}

/**
 * The figures of stored postings, one cell a role, of the same shape as those of the snapshot. They
 * come from the roll-ups alone; no posting is read. Roles without a posting have a cell of n = 0.
 */
export async function readMarket(
  database: Database,
  { roles, level, place, sources }: MarketQuery,
): Promise<readonly MarketCell[]> {
  const query: Omit<RollupQuery, 'by'> = {
    roles,
    ...(level === 'all' ? {} : { levels: [level] }),
    ...(place === 'all' ? {} : { places: [place] }),
    ...(sources === undefined ? {} : { sources }),
  };
  const facts = await readRollups(database, { ...query, by: ['role', 'source'] });
  return roles.map((role) => {
    const tally = emptyTally();
    for (const count of facts) if (count.role === role) addCount(tally, count);
    return toMarketCell({ role, level, place }, tally);
  });
}

/** Adds the count of one fact, as `toCellFacts` names them, to a tally. */
function addCount(tally: Tally, { fact, n, source }: RollupCount): void {
  const colon = fact.indexOf(':');
  const aspect = colon === -1 ? fact : fact.slice(0, colon);
  const value = fact.slice(colon + 1);
  switch (aspect) {
    case POSTING_FACT:
      tally.n += n;
      if (source !== null) add(tally.sources, source, n);
      break;
    case 'required-skills':
      repeat(tally.requiredSkills, Number(value), n);
      break;
    case 'years':
      repeat(tally.minYears, Number(value), n);
      break;
    case 'level':
      add(tally.levels, value as Seniority, n);
      break;
    case 'education':
      add(tally.education, value as EducationLevel, n);
      break;
    case 'workplace':
      add(tally.workplace, value as Workplace, n);
      break;
    case 'employment':
      add(tally.employment, value as Employment, n);
      break;
    case 'states':
      add(tally.states, value as 'pay' | 'place' | 'years' | 'duties', n);
      break;
    case 'mismatch':
      tally.mismatches += n;
      break;
    case 'required':
      add(tally.required, value, n);
      break;
    case 'skill':
      add(tally.anywhere, value, n);
      break;
    case 'pay': {
      const [currency = '', amount] = value.split(':');
      const pay = payOf(tally, currency);
      repeat(pay.values, Number(amount), n);
      if (source !== null) add(pay.sources, source, n);
      break;
    }
    case 'pay-month': {
      const [currency = '', month = ''] = value.split(':');
      add(payOf(tally, currency).months, month, n);
      break;
    }
    default:
      // A fact that only filters, or one of a newer program.
      break;
  }
}

function payOf(tally: Tally, currency: string) {
  const pay = tally.pay.get(currency) ?? { values: [], sources: new Map(), months: new Map() };
  tally.pay.set(currency, pay);
  return pay;
}

function add<Key>(counts: Map<Key, number>, key: Key, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function repeat(values: number[], value: number, n: number): void {
  for (let at = 0; at < n; at++) values.push(value);
}
