import { z } from '@hono/zod-openapi';
import type { MarketSource, PayFigure, ShareFigure } from '../../domain/market.js';
import type { OccupationRow, SalaryRow } from '../../domain/salary-tables.js';
import { describes, list } from './describes.js';
import { partSchema, roleOrAllSchema } from './words.js';

const count = z.int().min(0);

/** A share with its interval. */
export const shareFigureSchema = describes<ShareFigure>()(
  z.object({ count, n: count, low: partSchema, high: partSchema }),
).openapi('ShareFigure', {
  description: 'A share of `n` cases with its 95 % Wilson score interval',
});

const percentiles = {
  n: count,
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
  low: z.number().describe('95 % interval of the median'),
  high: z.number(),
};

/** Stated base pay a year. */
export const payFigureSchema = describes<PayFigure>()(
  z.object({
    ...percentiles,
    currency: z.string().describe('ISO 4217'),
    sources: z.record(z.string(), count).describe('Number of the postings by source'),
    from: z.string().nullable().describe('First month of the postings, `YYYY-MM`'),
    to: z.string().nullable(),
  }),
).openapi('PayFigure', { description: 'Annualised base pay, midpoint of the stated range' });

/** A row of a public table of salaries. */
export const salaryRowSchema = describes<SalaryRow>()(
  z.object({
    ...percentiles,
    role: roleOrAllSchema,
    level: z.enum(['junior', 'mid', 'senior', 'executive', 'all']),
    country: z.string(),
    year: z.union([z.int(), z.literal('all')]),
  }),
).openapi('SalaryRow');

/** An occupation in public statistics. */
export const occupationRowSchema = describes<OccupationRow>()(
  z.object({
    code: z.string(),
    title: z.string(),
    year: z.int(),
    employment: z.number().nullable(),
    mean: z.number().nullable(),
    p10: z.number().nullable(),
    p25: z.number().nullable(),
    p50: z.number().nullable(),
    p75: z.number().nullable(),
    p90: z.number().nullable(),
  }),
).openapi('OccupationRow');

/** Where figures come from and what they cannot tell. */
export const marketSourceSchema = describes<MarketSource>()(
  z.object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['postings', 'salaries', 'statistics']),
    licence: z.string().nullable(),
    url: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    n: count,
    biases: list(z.string()),
  }),
).openapi('MarketSource');
