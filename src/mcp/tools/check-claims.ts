import { z } from 'zod';
import { verdicts } from '../../domain/claim.js';
import { some, valueOf } from '../bounds.js';
import { nameInput } from '../inputs.js';
import { defineTool } from '../tool.js';

export const checkClaims = defineTool({
  name: 'check_claims',
  title: 'Check what career guides claim',
  description:
    'What the guides claim of roles, each claim with the verdict of real postings and public tables, and why.',
  input: z.object({
    guide: z.enum(['guide-0', 'guide-1', 'guide-2', 'guide-3']).optional(),
    role: nameInput('Claims that speak of this role').optional(),
    verdict: z.enum(verdicts).optional(),
    limit: z.number().int().min(1).max(50).default(20),
  }),
  output: z.object({
    counts: z.record(z.enum(verdicts), z.number()),
    claims: z.array(
      z.object({
        id: z.string(),
        guide: z.string(),
        claim: z.string(),
        verdict: z.enum(verdicts),
        reason: z.string(),
      }),
    ),
    left: z.number().int(),
  }),
  async run({ guide, role, verdict, limit }, { run }) {
    const wishes = {
      ...(guide === undefined ? {} : { guide }),
      ...(role === undefined ? {} : { role }),
      ...(verdict === undefined ? {} : { verdict }),
    };
    const report = valueOf(await run('claims', wishes));
    const { shown, left } = some(report.claims, limit);
    const claims = shown.map(({ claim: { id, guide: of, claim }, verdict: is, reason }) => ({
      ...{ id, guide: of, claim, verdict: is, reason },
    }));
    const lines = claims.map((one) => `${one.verdict}: ${one.claim} ${one.reason}`);
    const more = left === 0 ? [] : [`and ${left} more`];
    return {
      output: { counts: { ...report.counts }, claims, left },
      text: [...lines, ...more].join('\n') || 'No claim is like that.',
    };
  },
});
