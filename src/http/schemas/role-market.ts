import { z } from '@hono/zod-openapi';
import { roleIdSchema, senioritySchema } from '../../domain/analysis.js';
import type { PercentileFigure } from '../../domain/market.js';
import type { TitleFigure, TrendFigure } from '../../domain/market-relations.js';
import type { RoleMarket, RolePay, TitleMap } from '../../domain/role-market.js';
import { describes, list } from './describes.js';
import { marketSourceSchema, payFigureSchema, shareFigureSchema } from './market.js';

const count = z.int().min(0);
const share = { count, n: count, low: z.number(), high: z.number() };

const percentileSchema = describes<PercentileFigure>()(
  z.object({
    n: count,
    p10: z.number(),
    p25: z.number(),
    p50: z.number(),
    p75: z.number(),
    p90: z.number(),
    low: z.number(),
    high: z.number(),
  }),
).openapi('PercentileFigure');

const payPartSchema = describes<RolePay>()(
  z.object({ group: z.string(), label: z.string(), pay: payFigureSchema }),
).openapi('RolePay');

const trendSchema = describes<TrendFigure>()(
  z.object({
    source: z.string(),
    kind: z.enum(['role', 'skill']),
    id: z.string(),
    months: list(z.object({ month: z.string(), count, n: count })),
    z: z.number().describe('Cochran-Armitage; positive where the share grows'),
    p: z.number(),
    q: z.number().describe('`p` adjusted for all that were tried (Benjamini and Hochberg)'),
  }),
).openapi('TrendFigure');

const titleFigureSchema = describes<TitleFigure>()(
  z.object({
    title: roleIdSchema.describe('The role that the title claims'),
    name: z.string().nullable().describe('A name in the title, or null for all of them'),
    n: count,
    work: list(z.object({ ...share, role: roleIdSchema })),
    mismatched: shareFigureSchema,
  }),
).openapi('TitleFigure');

/** What real postings say of one role. */
export const roleMarketSchema = describes<RoleMarket>()(
  z.object({
    id: z.string(),
    role: roleIdSchema,
    n: count,
    from: z.string(),
    to: z.string(),
    levels: list(z.object({ level: senioritySchema, share: shareFigureSchema })),
    mismatched: shareFigureSchema,
    payStated: shareFigureSchema,
    minYears: percentileSchema.nullable(),
    skills: list(
      z.object({
        skill: z.string(),
        label: z.string(),
        required: shareFigureSchema,
        anywhere: shareFigureSchema,
      }),
    ),
    payByLevel: list(payPartSchema),
    payByPlace: list(payPartSchema),
    titles: list(
      z.object({ claims: roleIdSchema, name: z.string().nullable(), work: shareFigureSchema }),
    ),
    trends: list(trendSchema),
    sources: list(marketSourceSchema),
  }),
).openapi('RoleMarket');

/** What the work is under titles. */
export const titleMapSchema = describes<TitleMap>()(
  z.object({
    recent: list(titleFigureSchema),
    in2020: list(titleFigureSchema),
    sources: list(marketSourceSchema),
  }),
).openapi('TitleMap');
