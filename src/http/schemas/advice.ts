import { z } from '@hono/zod-openapi';
import type {
  Advice,
  Gap,
  LadderStep,
  PathStep,
  Rests,
  RoleFit,
  Switch,
} from '../../domain/advice.js';
import { describes, list } from './describes.js';
import { fitReasonSchema, fitStatusSchema } from './fit.js';
import { marketSourceSchema, payFigureSchema, shareFigureSchema } from './market.js';
import { levelOrAllSchema, levelSchema, partSchema, roleIdSchema } from './words.js';

const count = z.int().min(0);

const restsSchema = describes<Rests>()(
  z.object({ n: count, level: levelOrAllSchema, place: z.string() }),
).openapi('Rests', { description: 'The postings that figures rest on' });

const gapSchema = describes<Gap>()(
  z.object({
    skill: z.string(),
    label: z.string(),
    required: shareFigureSchema,
    status: fitStatusSchema,
    reason: fitReasonSchema,
  }),
).openapi('Gap');

const roleFitSchema = describes<RoleFit>()(
  z.object({
    role: roleIdSchema,
    share: partSchema,
    open: shareFigureSchema.nullable(),
    covered: partSchema.nullable(),
  }),
).openapi('RoleFit');

const stepSchema = describes<PathStep>()(
  z.object({
    skill: z.string(),
    label: z.string(),
    opened: count,
    prerequisites: list(
      z.object({
        skill: z.string(),
        label: z.string(),
        together: shareFigureSchema,
        shown: z.boolean(),
      }),
    ),
  }),
).openapi('PathStep');

const ladderSchema = describes<LadderStep>()(
  z.object({
    rung: z.string(),
    level: levelSchema,
    track: z.enum(['practice', 'management']),
    years: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
    sources: list(z.string()),
    postingYears: z.object({ median: z.number(), n: count }).nullable(),
    stands: z.enum(['behind', 'here', 'ahead']),
  }),
).openapi('LadderStep');

const switchSchema = describes<Switch>()(
  z.object({
    from: roleIdSchema,
    to: roleIdSchema,
    basis: z.enum(['resume', 'postings']),
    carriesOver: list(gapSchema),
    missing: list(gapSchema),
    covered: partSchema,
  }),
).openapi('Switch');

/** What a person is told. */
export const adviceSchema = describes<Advice>()(
  z.object({
    roles: list(roleFitSchema),
    target: z.object({ role: roleIdSchema, level: levelOrAllSchema, place: z.string().nullable() }),
    gaps: z.object({ rests: restsSchema, gaps: list(gapSchema) }).nullable(),
    path: z
      .object({
        n: count,
        rests: restsSchema,
        open: count.describe('Open now, without any step'),
        steps: list(stepSchema),
        bound: count.describe('No choice of as many skills opens more than this'),
        exact: z.boolean(),
      })
      .nullable(),
    ladder: list(ladderSchema),
    pay: list(z.object({ figure: payFigureSchema, rests: restsSchema })),
    switches: list(switchSchema),
    sources: list(marketSourceSchema),
  }),
).openapi('Advice');
