import { z } from 'zod';
import { roleIds, roleLabels } from '../../domain/roles.js';
import { names, percent, some, valueOf } from '../bounds.js';
import { documentInput } from '../inputs.js';
import { defineTool } from '../tool.js';

const MOST_SKILLS = 60;

export const readResume = defineTool({
  name: 'read_resume',
  title: 'Read a résumé',
  description:
    'Says whom a résumé shows: roles with shares, level, years, education, skills with months of use. Name and contact are not said. Nothing is stored.',
  input: z.object({ text: documentInput('The résumé as text') }),
  output: z.object({
    abstained: z.string().nullable(),
    roles: z.array(z.object({ role: z.enum(roleIds), share: z.number() })),
    level: z.string(),
    monthsOfWork: z.number().nullable(),
    monthsInField: z.number().nullable(),
    education: z.string(),
    skills: z.array(
      z.object({ skill: z.string(), label: z.string(), months: z.number().nullable() }),
    ),
    hidden: z.number().int().describe('Places that a person does not see; they took no part'),
  }),
  async run({ text: typed }, { run, today }) {
    const read = valueOf(await run('readResume', { resume: { typed }, today: today() }));
    const { judgement, resume, hidden } = read;
    const output = {
      abstained: judgement.abstained,
      roles: judgement.roles.map(({ role, share }) => ({ role, share })),
      level: judgement.level.value,
      monthsOfWork: judgement.monthsOfWork,
      monthsInField: judgement.monthsInField,
      education: judgement.education,
      skills: some(resume.skills, MOST_SKILLS).shown.map(({ skill, label, months }) => ({
        ...{ skill, label, months },
      })),
      hidden: hidden.length,
    };
    const roles = output.roles.map(({ role, share }) => `${roleLabels[role]} ${percent(share)}`);
    const text = [
      `Roles: ${output.abstained ?? names(roles)}`,
      `Level: ${output.level}; months of work: ${output.monthsOfWork ?? 'not dated'}; education: ${output.education}`,
      `Skills: ${names(output.skills.map(({ label }) => label))}`,
    ].join('\n');
    return { output, text };
  },
});
