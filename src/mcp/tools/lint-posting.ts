import { z } from 'zod';
import { quote, some, valueOf } from '../bounds.js';
import { postingInput, toPosting } from '../inputs.js';
import { defineTool } from '../tool.js';

const MOST = 40;

export const lintPosting = defineTool({
  name: 'lint_posting',
  title: 'Lint a posting',
  description:
    'Says what is wrong with a job posting (pay, clarity, requirements, inclusion, role), where, why, and what to write instead.',
  input: z.object(postingInput),
  output: z.object({
    skipped: z.string().nullable().describe('Why it was not linted'),
    findings: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(['error', 'warning', 'advice']),
        line: z.number().int().nullable(),
        quote: z.string(),
        message: z.string(),
        suggestion: z.string().nullable(),
      }),
    ),
    left: z.number().int().describe('Findings that are not in the list'),
  }),
  async run(input, { run, today }) {
    const wish = { posting: toPosting(input), today: today(), split: false };
    const { linted } = valueOf(await run('lintPosting', wish));
    const { shown, left } = some(linted.diagnostics, MOST);
    const findings = shown.map(({ code, severity, span, place, message, suggestion }) => ({
      rule: code,
      severity,
      line: place?.line ?? null,
      quote: quote(linted.fields[span.field].slice(span.start, span.end)),
      message,
      suggestion: suggestion ?? null,
    }));
    const lines = findings.map(
      ({ severity, line, rule, message }) => `${severity} ${rule}, line ${line ?? '-'}: ${message}`,
    );
    const text = linted.skipped === null ? lines.join('\n') || 'Nothing to say.' : linted.skipped;
    return { output: { skipped: linted.skipped, findings, left }, text };
  },
});
