/** The words of the house that stand in many documents: ids, levels, spans, names. */
import { z } from '@hono/zod-openapi';
import type { Evidence, Span } from '../../base/span.js';
import type { RoleId, Seniority, SkillKind } from '../../domain/analysis.js';
import { levelIds } from '../../domain/levels.js';
import { roleIds } from '../../domain/roles.js';
import { skillKinds } from '../../domain/skill-kinds.js';
import { describes } from './describes.js';

export const roleIdSchema = describes<RoleId>()(
  z.enum(roleIds).describe('Permanent id of one of the nine roles'),
).openapi('RoleId');

export const levelSchema = describes<Seniority>()(z.enum(levelIds)).openapi('Level');

export const levelOrAllSchema = z.enum([...levelIds, 'all']);
export const roleOrAllSchema = z.enum([...roleIds, 'all']);

export const skillKindSchema = describes<SkillKind>()(z.enum(skillKinds)).openapi('SkillKind');

/** Shares and parts. */
export const partSchema = z.number().min(0).max(1);

export const offsetSchema = z.int().min(0).describe('UTF-16 units of the canonical text');

export const spanSchema = describes<Span>()(
  z.object({ start: offsetSchema, end: offsetSchema }),
).openapi('Span', { description: 'Half-open, in UTF-16 units of the canonical text' });

export const evidenceSchema = describes<Evidence>()(
  z.object({
    field: z.enum(['text', 'title', 'location']).describe('The string the span points into'),
    start: offsetSchema,
    end: offsetSchema,
    text: z.string(),
  }),
).openapi('Evidence');

export const namedSchema = z
  .object({ id: z.string(), label: z.string() })
  .openapi('Named', { description: 'A thing and its name' });
