import { z } from 'zod';
import { estimateText } from '../../domain/estimate-text.js';
import { some, valueOf } from '../bounds.js';
import { nameInput } from '../inputs.js';
import { defineTool } from '../tool.js';

const MOST_FIGURES = 4;
const MOST_LINES = 3;

export const compareRoles = defineTool({
  name: 'compare_roles',
  title: 'Compare roles',
  description:
    'Two to four roles side by side in every aspect, from counts of real postings with their intervals, and from profiles where postings cannot say it.',
  input: z.object({
    roles: z.array(nameInput('A role by any of its names')).min(2).max(4),
    level: nameInput('Only postings of this level').optional(),
    place: nameInput('Only postings of this country, US state or remote').optional(),
  }),
  output: z.object({
    roles: z.array(z.object({ id: z.string(), label: z.string(), n: z.number() })),
    rows: z.array(
      z.object({
        aspect: z.string(),
        cells: z
          .array(z.object({ figures: z.array(z.string()), profile: z.array(z.string()) }))
          .describe('In the order of the roles'),
      }),
    ),
  }),
  async run({ roles, level, place }, { run }) {
    const request = {
      roles,
      ...(level === undefined ? {} : { level }),
      ...(place === undefined ? {} : { place }),
    };
    const comparison = valueOf(await run('compare', request));
    const output = {
      roles: comparison.roles.map(({ id, label, n }) => ({ id, label, n })),
      rows: comparison.rows.map(({ label, cells }) => ({
        aspect: label,
        cells: cells.map(({ figures, profile }) => ({
          figures: some(figures, MOST_FIGURES).shown.map(
            (one) => `${one.label}: ${estimateText(one)}`,
          ),
          profile: [...some(profile?.lines ?? [], MOST_LINES).shown],
        })),
      })),
    };
    const text = output.rows
      .map(({ aspect, cells }) => {
        const said = cells.map(({ figures, profile }) => figures[0] ?? profile[0] ?? 'not stated');
        return `${aspect}: ${said.join(' | ')}`;
      })
      .join('\n');
    return { output, text };
  },
});
