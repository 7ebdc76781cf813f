import { z } from '@hono/zod-openapi';
import type { ClaimReport } from '../../answers/list-claims.js';
import type { AnsweredQuestion } from '../../domain/answer.js';
import { aspectIds, verdicts, type Check, type Claim } from '../../domain/claim.js';
import { questionFigures, type RoleQuestion } from '../../domain/role-profile.js';
import type { CheckedClaim, Contradiction, Estimate } from '../../domain/verdict.js';
import { describes, list } from './describes.js';

export const aspectSchema = z.enum(aspectIds).openapi('Aspect');
export const verdictSchema = z.enum(verdicts).openapi('Verdict');

/** A figure with its interval. */
export const estimateSchema = describes<Estimate>()(
  z.object({
    label: z.string(),
    unit: z.enum(['share', 'points', 'USD/year', 'years', 'skills', 'count', 'people']),
    value: z.number(),
    low: z.number().describe('95 % interval; equal to the value where it was not sampled'),
    high: z.number(),
    n: z.int().nullable().describe('Postings or rows that it rests on'),
    source: z.string(),
  }),
).openapi('Estimate');

/** Its kinds are those of `data/claims`; what a check looks at stands in words beside each figure. */
const checkSchema: z.ZodType<Check> = z
  .looseObject({ is: z.string() })
  .openapi('Check', { description: 'How the claim is checked' }) as unknown as z.ZodType<Check>;

const claimSchema = describes<Claim>()(
  z.object({
    id: z.string(),
    guide: z.string(),
    place: z.string().describe('Where in the guide'),
    roles: list(z.string()),
    aspect: aspectSchema,
    claim: z.string(),
    value: z.number().exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    open: z.literal(true).exactOptional(),
    unit: z
      .enum(['USD/year', 'USD/hour', 'percent', 'openings/year', 'years', 'year'])
      .exactOptional(),
    year: z.int().nullable(),
    check: checkSchema,
    contradicts: list(z.string()),
  }),
).openapi('Claim');

/** A claim with what checking it came to. */
export const checkedClaimSchema = describes<CheckedClaim>()(
  z.object({
    claim: claimSchema,
    verdict: verdictSchema,
    reason: z.string(),
    parts: list(z.object({ estimate: estimateSchema, verdict: verdictSchema })),
  }),
).openapi('CheckedClaim');

export const contradictionSchema = describes<Contradiction>()(
  z.object({
    first: z.string(),
    second: z.string(),
    found: z.enum(['stated', 'computed']),
    within: z.enum(['one-guide', 'two-guides']),
  }),
).openapi('Contradiction');

/** Claims with their verdicts. */
export const claimReportSchema = describes<ClaimReport>()(
  z.object({
    figures: z.object({
      n: z.int(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      version: z.string(),
    }),
    counts: z.record(verdictSchema, z.int()),
    claims: list(checkedClaimSchema),
    contradictions: list(contradictionSchema),
  }),
).openapi('ClaimReport');

/** A question that a guide asks, with our answer. */
export const roleQuestionSchema = describes<RoleQuestion>()(
  z.object({
    id: z.string(),
    question: z.string(),
    answer: z.string(),
    roles: list(z.string()),
    asked: list(z.string()),
    claims: list(z.string()).optional(),
    show: list(z.enum(questionFigures)).optional(),
  }),
).openapi('RoleQuestion');

/** The same with the figures that bear on it. */
export const answeredQuestionSchema = describes<AnsweredQuestion>()(
  z.object({
    question: roleQuestionSchema,
    figures: list(z.object({ of: z.string(), estimates: list(estimateSchema) })),
    claims: list(checkedClaimSchema),
  }),
).openapi('AnsweredQuestion');
