import { z } from 'zod';
import { names, some } from '../bounds.js';
import { nameInput } from '../inputs.js';
import type { RoleExplanation } from '../../answers/explain.js';
import { defineTool, ToolRefusal, type ToolContext } from '../tool.js';

const MOST = 12;

export const explain = defineTool({
  name: 'explain',
  title: 'Explain a role or a skill',
  description: 'What a role or a skill is, by its id, any of its names, or a job title.',
  input: z.object({ name: nameInput('A role, a skill or a job title') }),
  output: z.object({
    kind: z.enum(['role', 'skill']),
    id: z.string(),
    label: z.string(),
    about: z.string().describe('A definition, or what the skill belongs to'),
    facts: z.array(z.object({ what: z.string(), values: z.array(z.string()) })),
  }),
  async run({ name }, { run }) {
    const role = await run('role', { name });
    const output = role.kind === 'ok' ? ofRole(role.value) : await ofSkill(name, run);
    const lines = output.facts.map(({ what, values }) => `${what}: ${names(values)}`);
    return { output, text: [`${output.label}: ${output.about}`, ...lines].join('\n') };
  },
});

function ofRole({ profile }: RoleExplanation) {
  const facts = [
    { what: 'Focus', values: [profile.primaryFocus] },
    { what: 'Also called', values: profile.aliases },
    { what: 'Daily tasks', values: profile.dailyTasks },
    { what: 'Outputs', values: profile.keyOutputs },
    { what: 'Tools', values: profile.tools.map(({ label }) => label) },
    { what: 'Skills', values: profile.technicalSkills.map(({ label }) => label) },
    {
      what: 'Taken for it, and how to tell apart',
      values: profile.nearestWrongRole.map(({ role, tellApart }) => `${role}: ${tellApart}`),
    },
  ];
  return {
    kind: 'role' as const,
    id: profile.id,
    label: profile.preferredLabel,
    about: profile.definition,
    facts: facts.map(({ what, values }) => ({ what, values: [...some(values, MOST).shown] })),
  };
}

async function ofSkill(name: string, run: ToolContext['run']) {
  const found = await run('skill', { name });
  if (found.kind !== 'ok') {
    const nearest = found.message.replace('There is no such skill.', '').trim();
    throw new ToolRefusal(`There is no such role or skill. ${nearest}`.trim());
  }
  const { entry, family, broader, narrower, roles } = found.value;
  const facts = [
    { what: 'Also called', values: entry.altLabels },
    { what: 'Broader', values: broader.map(({ label }) => label) },
    { what: 'Narrower', values: narrower.map(({ label }) => label) },
    { what: 'Part of the roles', values: roles.map(({ label }) => label) },
  ];
  return {
    kind: 'skill' as const,
    id: entry.id,
    label: entry.label,
    about: `${entry.kind} of the family ${family.title}`,
    facts: facts.map(({ what, values }) => ({ what, values: [...some(values, MOST).shown] })),
  };
}
