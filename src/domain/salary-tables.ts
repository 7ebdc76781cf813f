import type { RoleId, Seniority } from './analysis.js';
import type { MarketSource, OrAll, PercentileFigure } from './market.js';

/** Version of the shape of the salary tables; a loader refuses any other. */
export const salaryFormat = 1;

/** Pay in US dollars a year of one role, level, country and year of ai-jobs.net, or of all of them. */
export interface SalaryRow extends PercentileFigure {
  /** By the title alone. */
  readonly role: OrAll<RoleId>;
  /** As the table has them: entry level is `junior`, and there are no others than these. */
  readonly level: OrAll<Extract<Seniority, 'junior' | 'mid' | 'senior' | 'executive'>>;
  /** ISO 3166-1 alpha-2 of the company's country. */
  readonly country: OrAll<string>;
  readonly year: OrAll<number>;
}

/** People in work in one occupation in the United States, and their wages: BLS OEWS, May of the year. */
export interface OccupationRow {
  /** 2018 SOC code, `15-2051`; codes of 2020 that joined several are kept as published. */
  readonly code: string;
  readonly title: string;
  readonly year: number;
  /** Number of people employed. */
  readonly employment: number | null;
  /** US dollars a year; `null` where the bureau publishes none (above its limit, or unreliable). */
  readonly mean: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

/** Public tables of what people are paid; no postings. Made by `npm run snapshot`. */
export interface SalaryTables {
  readonly format: typeof salaryFormat;
  readonly sources: readonly MarketSource[];
  /** In the order role, level, country, year, `all` first; none of fewer than `FEW` rows. */
  readonly salaries: readonly SalaryRow[];
  /** In the order code, year. */
  readonly occupations: readonly OccupationRow[];
}
