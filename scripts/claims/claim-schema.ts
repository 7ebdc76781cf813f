import { z } from 'zod';
import { aspectIds } from '../../src/domain/claim.js';
import { levelIds } from '../../src/domain/levels.js';
import { roleIds } from '../../src/domain/roles.js';
import { educationLevels } from '../../src/domain/term-values.js';

const line = z.string().min(1);
const role = z.enum(roleIds);
const roles = z.union([role, z.array(role).min(1)]);
const level = z.enum(levelIds);
const at = z.enum(['most', 'many', 'some']);
const bound = z.enum(['about', 'at-least', 'at-most']);
const percentile = z.enum(['p10', 'p50', 'p90']);
const depth = z.enum(['coding', 'maths']);

const measure = z.union([
  z.strictObject({ signal: line }),
  z.strictObject({ skill: line }),
  z.strictObject({
    education: z.array(z.enum(educationLevels)).min(1),
  }),
  z.strictObject({ workplace: z.array(z.enum(['onsite', 'hybrid', 'remote'])).min(1) }),
  z.strictObject({
    employment: z
      .array(z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship']))
      .min(1),
  }),
  z.strictObject({ depth }),
  z.strictObject({ pay: z.literal('p50') }),
]);

const years = { from: z.int(), to: z.int() };
const ofRole = { role };
const pair = { a: role, b: role };

const check = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('share'), role, level: level.optional(), of: measure, at }),
  z.strictObject({
    is: z.literal('each'),
    role: roles,
    level: level.optional(),
    of: z.array(measure).min(1),
    at,
  }),
  z.strictObject({ is: z.literal('more'), of: measure, role, than: role }),
  z.strictObject({ is: z.literal('more-at-level'), role, of: measure, level, than: level }),
  z.strictObject({ is: z.literal('larger'), role, of: measure, than: measure }),
  z.strictObject({ is: z.literal('more-kinds'), role, than: role, of: z.array(line).min(2) }),
  z.strictObject({ is: z.literal('more-openings'), role, than: role }),
  z.strictObject({
    is: z.literal('depth'),
    of: depth,
    role,
    level: z.enum(['deep', 'moderate', 'light']),
  }),
  z.strictObject({ is: z.literal('confusion'), ...pair, at }),
  z.strictObject({ is: z.enum(['distinct', 'same']), ...pair }),
  z.strictObject({ is: z.literal('many-skills'), role: roles, least: z.number().positive() }),
  z.strictObject({ is: z.literal('ladder'), ...ofRole, levels: z.array(level).min(1) }),
  z.strictObject({ is: z.literal('years'), role, level, min: z.number(), max: z.number() }),
  z.strictObject({ is: z.literal('pay-range'), role, levels: z.array(level).optional() }),
  z.strictObject({ is: z.literal('same-pay'), ...pair, margin: z.number().positive() }),
  z.strictObject({ is: z.literal('pay-overlap'), ...pair, levels: z.array(level).optional() }),
  z.strictObject({ is: z.literal('pay-by-level'), ...ofRole }),
  z.strictObject({ is: z.literal('pay-by-place'), role: roles }),
  z.strictObject({ is: z.literal('level-over-role'), ...pair }),
  z.strictObject({ is: z.literal('top-pay'), roles: z.array(role), of: z.array(role) }),
  z.strictObject({ is: z.literal('well-paid'), roles: z.array(role).min(1) }),
  z.strictObject({
    is: z.literal('town-pay'),
    role,
    level: z.enum(['all', 'lead']),
    town: line,
    bound,
  }),
  z.strictObject({
    is: z.literal('table-pay'),
    role,
    level: z.enum(['junior', 'mid', 'senior', 'executive']),
    bound,
  }),
  z.strictObject({ is: z.literal('bls-wage'), occupation: line, measure: percentile, bound }),
  z.strictObject({ is: z.literal('pay-beside-wage'), role, occupation: line }),
  z.strictObject({
    is: z.literal('bls-growth'),
    occupation: line,
    percent: z.number(),
    ...years,
  }),
  z.strictObject({ is: z.literal('growing'), occupation: line, ...years }),
  z.strictObject({ is: z.enum(['rising', 'rising-pay']), role: roles, ...years }),
  z.strictObject({ is: z.literal('family'), skill: line, families: z.array(line).min(1) }),
  z.strictObject({ is: z.literal('none'), why: line }),
]);

const claim = z.strictObject({
  id: z.string().regex(/^g\d-[a-z-]+$/, 'an id is the guide, such as g0, and words with hyphens'),
  place: line,
  roles: z.array(line),
  aspect: z.enum(aspectIds),
  claim: line,
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  open: z.literal(true).optional(),
  unit: z.enum(['USD/year', 'USD/hour', 'percent', 'openings/year', 'years', 'year']).optional(),
  year: z.int().min(2000).max(2100).nullable().default(null),
  contradicts: z.array(line).default([]),
  check,
});

/** A file of `data/claims/`, one for each guide. */
export const claimFileSchema = z.strictObject({ guide: line, claims: z.array(claim).min(1) });
export type ClaimFile = z.infer<typeof claimFileSchema>;
export type ClaimSource = ClaimFile['claims'][number];
