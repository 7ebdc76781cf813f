import { z } from 'zod';
import { roleIds, roleLabels } from '../../domain/roles.js';
import { names, percent, some, valueOf } from '../bounds.js';
import { documentInput, nameInput } from '../inputs.js';
import { defineTool } from '../tool.js';

const MOST_GAPS = 20;
const share = z.object({ count: z.number(), n: z.number() });

export const advise = defineTool({
  name: 'advise',
  title: 'Advise a person',
  description:
    'From a résumé: which roles fit, what real postings of the target ask for that is not shown, the few skills that open the most postings, and what it pays. Nothing is stored.',
  input: z.object({
    resume: documentInput('The résumé as text'),
    role: nameInput('The role aimed at; the best fitting one where it is left out').optional(),
    level: nameInput('A level, such as senior').optional(),
    place: nameInput('A country, a US state or remote, for the pay').optional(),
    steps: z.number().int().min(1).max(8).default(3).describe('Most skills of the path'),
  }),
  output: z.object({
    target: z.object({
      role: z.enum(roleIds),
      level: z.string(),
      place: z.string().nullable(),
    }),
    roles: z.array(
      z.object({ role: z.enum(roleIds), share: z.number(), covered: z.number().nullable() }),
    ),
    gaps: z.array(z.object({ label: z.string(), required: share, status: z.string() })),
    path: z
      .object({
        n: z.number(),
        open: z.number(),
        steps: z.array(z.object({ label: z.string(), opened: z.number() })),
        exact: z.boolean(),
      })
      .nullable(),
    pay: z.array(
      z.object({
        currency: z.string(),
        p25: z.number(),
        p50: z.number(),
        p75: z.number(),
        n: z.number(),
        level: z.string(),
        place: z.string(),
      }),
    ),
  }),
  async run({ resume, role, level, place, steps }, { run, today }) {
    const target = { role, level, place };
    const input = { resume: { typed: resume }, today: today(), target, steps };
    const advice = valueOf(await run('advise', input));
    const missing = (advice.gaps?.gaps ?? []).filter(({ status }) => status !== 'met');
    const { path } = advice;
    const output = {
      target: advice.target,
      roles: advice.roles.map((one) => ({
        ...{ role: one.role, share: one.share, covered: one.covered },
      })),
      gaps: some(missing, MOST_GAPS).shown.map(({ label, required: { count, n }, status }) => ({
        ...{ label, required: { count, n }, status },
      })),
      path:
        path === null
          ? null
          : {
              ...{ n: path.n, open: path.open, exact: path.exact },
              steps: path.steps.map(({ label, opened }) => ({ label, opened })),
            },
      pay: advice.pay.map(({ figure: { currency, p25, p50, p75, n }, rests }) => ({
        ...{ currency, p25, p50, p75, n, level: rests.level, place: rests.place },
      })),
    };
    const text = [
      `Target: ${roleLabels[output.target.role]}, ${output.target.level}`,
      `Fits: ${names(output.roles.slice(0, 4).map((one) => `${roleLabels[one.role]} ${percent(one.share)}`))}`,
      `Not shown, most often required first: ${names(output.gaps.map(({ label }) => label))}`,
      ...(output.path === null
        ? []
        : [
            `Open now: ${output.path.open} of ${output.path.n} postings; after ${names(output.path.steps.map(({ label }) => label))}: ${output.path.steps.at(-1)?.opened ?? output.path.open}`,
          ]),
    ].join('\n');
    return { output, text };
  },
});
