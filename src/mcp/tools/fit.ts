import { z } from 'zod';
import type { RequirementFit } from '../../domain/fit.js';
import { names, some, valueOf } from '../bounds.js';
import { documentInput, postingInput, toPosting } from '../inputs.js';
import { defineTool } from '../tool.js';

const MOST = 40;
const MOST_CHANGES = 10;

export const fit = defineTool({
  name: 'fit',
  title: 'Hold a résumé against a posting',
  description:
    'A score from 0 to 100 by a stated formula, never without its parts: what is met, partly met, not shown, what is a must, and what would raise it. Nothing is stored.',
  input: z.object({ resume: documentInput('The résumé as text'), posting: z.object(postingInput) }),
  output: z.object({
    score: z.number(),
    parts: z.array(
      z.object({
        part: z.enum(['skills', 'roles', 'experience']),
        value: z.number().nullable(),
        weight: z.number(),
        why: z.string(),
      }),
    ),
    hard: z.array(z.object({ kind: z.string(), status: z.string(), message: z.string() })),
    met: z.array(z.string()),
    partly: z.array(z.string()),
    notShown: z.array(z.string()),
    changes: z.array(z.object({ message: z.string(), gain: z.number() })),
    setAside: z.array(z.string()).describe('Why parts of the résumé are not scored'),
  }),
  async run({ resume, posting }, { run, today }) {
    const input = {
      ...{ resume: { typed: resume }, today: today() },
      ...{ postings: [toPosting(posting)], analyses: [] },
    };
    const [found] = valueOf(await run('fit', input));
    const { score, parts, hard, requirements, changes, setAside } = found!.fit;
    const labels = (status: RequirementFit['status']): string[] => [
      ...some(
        requirements.filter((one) => one.status === status).map(({ label }) => label),
        MOST,
      ).shown,
    ];
    const output = {
      score,
      parts: parts.map((part) => ({ ...part })),
      hard: hard.map(({ kind, status, message }) => ({ kind, status, message })),
      met: labels('met'),
      partly: labels('partly'),
      notShown: labels('not-shown'),
      changes: some(changes, MOST_CHANGES).shown.map(({ message, gain }) => ({ message, gain })),
      setAside: [...new Set(setAside.map(({ message }) => message))],
    };
    const text = [
      `Score: ${score} of 100`,
      ...output.parts.map(({ part, why }) => `${part}: ${why}`),
      ...output.hard.map(({ message }) => message),
      `Met: ${names(output.met)}`,
      `Not shown: ${names(output.notShown)}`,
    ].join('\n');
    return { output, text };
  },
});
