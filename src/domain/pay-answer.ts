import type { RoleId, Seniority } from './analysis.js';
import type { MarketSource, OrAll, PayFigure } from './market.js';
import type { CellReach } from './market-cells.js';
import type { OccupationRow, SalaryRow } from './salary-tables.js';

/** A year's base pay as the pay model expects it: midpoints of the ranges that postings would state. */
export interface PayPrediction {
  readonly currency: 'USD';
  /** Four of five such postings lie between `p10` and `p90`, which are calibrated to that. */
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** What was asked, in ids. */
export interface PayQuestion {
  readonly role: RoleId;
  readonly level: OrAll<Seniority>;
  /** A place key of the market cells. */
  readonly place: OrAll<string>;
  /** ISO 4217. */
  readonly currency: string;
}

/** What a role pays: what postings state, what the model expects, what public tables say. */
export interface PayAnswer {
  readonly kind: 'pay';
  readonly question: PayQuestion;
  readonly roleLabel: string;
  /** Names of the place asked for and of all whose figures are shown. */
  readonly placeLabels: Readonly<Record<string, string>>;
  /** Postings of exactly what was asked. */
  readonly n: number;
  /** What those state in the currency; may rest on few. */
  readonly exact: PayFigure | null;
  /** What a wider group states, where `exact` rests on few. */
  readonly wider: {
    readonly figure: PayFigure;
    readonly reach: CellReach;
    readonly level: OrAll<Seniority>;
    readonly place: OrAll<string>;
  } | null;
  /** Only in US dollars; in the United States where no place was asked for. */
  readonly expected: PayPrediction | null;
  /** From a table of salaries, the nearest row to what was asked; US dollars. */
  readonly salaries: SalaryRow | null;
  /** Occupations that the role is mapped to, the last year; US dollars. */
  readonly occupations: readonly OccupationRow[];
  /** Currencies that postings of the role state, with their number. */
  readonly currencies: readonly { readonly currency: string; readonly n: number }[];
  /** Of all figures shown, with what they cannot tell. */
  readonly sources: readonly MarketSource[];
}

/** A word of the question that means nothing here. */
export interface UnknownPayName {
  readonly kind: 'unknown';
  readonly what: 'role' | 'level' | 'place' | 'currency';
  readonly name: string;
  readonly nearest: readonly string[];
}
