import { z } from 'zod';
import { roleIds, roleLabels } from '../../domain/roles.js';
import { names, percent, valueOf } from '../bounds.js';
import { documentInput, nameInput } from '../inputs.js';
import { defineTool } from '../tool.js';

export const planHiring = defineTool({
  name: 'plan_hiring',
  title: 'Plan whom to hire',
  description:
    'From a brief in plain words: whom to hire, at which level, what to ask for and what not, and a draft posting that the linter has read. Nothing is stored.',
  input: z.object({
    brief: documentInput('What is needed, in plain words'),
    company: nameInput('For the draft').optional(),
    place: nameInput('Where the work is; pay depends on it').optional(),
  }),
  output: z.object({
    roles: z.array(z.object({ role: z.enum(roleIds), share: z.number(), hire: z.boolean() })),
    missing: z.array(z.string()).describe('What the brief does not tell, as questions'),
    level: z.string().nullable(),
    engagement: z.string().nullable(),
    require: z.array(z.string()),
    prefer: z.array(z.string()),
    leaveOut: z.array(z.object({ what: z.string(), why: z.string() })),
    draft: z.object({ title: z.string(), text: z.string() }).nullable(),
    findings: z.number().int().describe('How many things the linter says to the draft'),
  }),
  async run({ brief, company, place }, { run }) {
    const { plan, diagnostics } = valueOf(
      await run('planHiring', {
        brief,
        ...(company === undefined ? {} : { company }),
        ...(place === undefined ? {} : { place }),
      }),
    );
    const output = {
      roles: plan.roles.map(({ role, share, hire }) => ({ role, share, hire })),
      missing: [...plan.missing],
      level: plan.level?.value ?? null,
      engagement: plan.engagement?.value ?? null,
      require: plan.require.map(({ label }) => label),
      prefer: plan.prefer.map(({ label }) => label),
      leaveOut: plan.leaveOut.map(({ what, why }) => ({ what, why })),
      draft: plan.draft === null ? null : { ...plan.draft },
      findings: diagnostics.length,
    };
    const roles = output.roles.map(
      ({ role, share, hire }) => `${roleLabels[role]} ${percent(share)}${hire ? '' : ' (a part)'}`,
    );
    const text = [
      `Hire: ${names(roles)}`,
      `Level: ${output.level ?? 'not clear'}`,
      `Require: ${names(output.require)}`,
      `To be answered first: ${names(output.missing)}`,
    ].join('\n');
    return { output, text };
  },
});
