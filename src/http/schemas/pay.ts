import { z } from '@hono/zod-openapi';
import type { PayAnswer, PayPrediction } from '../../domain/pay-answer.js';
import { describes, list } from './describes.js';
import {
  marketSourceSchema,
  occupationRowSchema,
  payFigureSchema,
  salaryRowSchema,
} from './market.js';
import { levelOrAllSchema, roleIdSchema } from './words.js';

const predictionSchema = describes<PayPrediction>()(
  z.object({
    currency: z.literal('USD'),
    p10: z.number(),
    p25: z.number(),
    p50: z.number(),
    p75: z.number(),
    p90: z.number(),
  }),
).openapi('PayPrediction');

/** What a role pays. */
export const payAnswerSchema = describes<PayAnswer>()(
  z.object({
    kind: z.literal('pay'),
    question: z.object({
      role: roleIdSchema,
      level: levelOrAllSchema,
      place: z.string(),
      currency: z.string(),
    }),
    roleLabel: z.string(),
    placeLabels: z.record(z.string(), z.string()),
    n: z.int().describe('Postings of exactly what was asked'),
    exact: payFigureSchema.nullable(),
    wider: z
      .object({
        figure: payFigureSchema,
        reach: z.enum(['as-asked', 'country', 'role-and-level', 'role', 'all']),
        level: levelOrAllSchema,
        place: z.string(),
      })
      .nullable(),
    expected: predictionSchema.nullable(),
    salaries: salaryRowSchema.nullable(),
    occupations: list(occupationRowSchema),
    currencies: list(z.object({ currency: z.string(), n: z.int() })),
    sources: list(marketSourceSchema),
  }),
).openapi('PayAnswer');
