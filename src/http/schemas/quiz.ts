import { z } from '@hono/zod-openapi';
import type { QuizQuestion, QuizResult } from '../../domain/quiz.js';
import { roleIds } from '../../domain/roles.js';
import { describes, list } from './describes.js';
import { roleIdSchema } from './words.js';

/** From -2, not at all, to 2, very much. */
export const quizAnswerSchema = z
  .union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])
  .openapi('QuizAnswer', { description: 'From -2, not at all, to 2, very much' });

export const quizQuestionSchema = describes<QuizQuestion>()(
  z.object({
    id: z.string(),
    statement: z.string(),
    reasons: z.partialRecord(z.enum(roleIds), z.string()),
  }),
).openapi('QuizQuestion');

export const quizResultSchema = describes<QuizResult>()(
  z.object({
    role: roleIdSchema,
    agreement: z.number().min(-1).max(1).nullable(),
    answered: list(
      z.object({ question: z.string(), reason: z.string(), answer: quizAnswerSchema }),
    ),
    questions: z.int(),
  }),
).openapi('QuizResult');
