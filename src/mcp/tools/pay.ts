import { z } from 'zod';
import { roleIds } from '../../domain/roles.js';
import { valueOf } from '../bounds.js';
import { nameInput } from '../inputs.js';
import { defineTool } from '../tool.js';

const figure = z
  .object({
    currency: z.string(),
    p25: z.number(),
    p50: z.number(),
    p75: z.number(),
    n: z.number(),
    level: z.string(),
    place: z.string(),
  })
  .nullable();

export const pay = defineTool({
  name: 'pay',
  title: 'What a role pays',
  description:
    'Base pay a year as real postings state it, with the number of postings; a wider group where they are few, and what a model expects in the United States.',
  input: z.object({
    role: nameInput('A role or a job title, which may name the level, too'),
    level: nameInput('A level, such as senior').optional(),
    place: nameInput('A country, a US state or remote').optional(),
    currency: nameInput('ISO 4217').optional(),
  }),
  output: z.object({
    role: z.enum(roleIds),
    level: z.string(),
    place: z.string(),
    stated: figure.describe('Of exactly what was asked; may rest on few'),
    wider: figure.describe('Of a wider group, where those are few'),
    expected: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }).nullable(),
  }),
  async run({ role, level, place, currency }, { run }) {
    const answer = valueOf(
      await run('pay', {
        role,
        ...(level === undefined ? {} : { level }),
        ...(place === undefined ? {} : { place }),
        ...(currency === undefined ? {} : { currency }),
      }),
    );
    const { question, exact, wider, expected } = answer;
    const output = {
      ...{ role: question.role, level: question.level, place: question.place },
      stated: exact === null ? null : short(exact, question.level, question.place),
      wider: wider === null ? null : short(wider.figure, wider.level, wider.place),
      expected:
        expected === null ? null : { p10: expected.p10, p50: expected.p50, p90: expected.p90 },
    };
    const say = (one: NonNullable<typeof output.stated>): string =>
      `${one.currency} ${one.p25} to ${one.p75}, median ${one.p50}, ${one.n} postings (${one.level}, ${one.place})`;
    const text = [
      `${answer.roleLabel}: ${output.stated === null ? 'no posting states it' : say(output.stated)}`,
      ...(output.wider === null ? [] : [`Wider: ${say(output.wider)}`]),
    ].join('\n');
    return { output, text };
  },
});

function short(
  {
    currency,
    p25,
    p50,
    p75,
    n,
  }: Record<'p25' | 'p50' | 'p75' | 'n', number> & { currency: string },
  level: string,
  place: string,
) {
  return { currency, p25, p50, p75, n, level, place };
}
