import { answerQuestions } from '../answers/answer-questions.js';
import { compare, findRoles, type CompareResult } from '../answers/compare.js';
import { knowledge } from '../app/knowledge.js';
import type { Comparison } from '../domain/comparison.js';
import { renderAnswers } from '../format/answers-page.js';
import { comparisonMarkdown } from '../format/comparison-markdown.js';
import { renderComparison } from '../format/comparison-page.js';
import type { ReportStyle } from '../format/render-analysis.js';
import type { CompareFlags } from './compare.js';
import { ExitCode, UsageError } from './exit-code.js';
import { unknownRoleMessage } from './run-claims.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope compare` and gives its exit code. */
export async function runCompare(names: readonly string[], flags: CompareFlags): Promise<number> {
  const { stdout } = process;
  const style = reportStyle(flags.color);
  if (flags.faq) return printAnswers(names, flags, style);
  const { level, place } = flags;
  const result = compare(
    {
      roles: names,
      ...(level === undefined ? {} : { level }),
      ...(place === undefined ? {} : { place }),
    },
    knowledge,
  );
  if (result.kind !== 'comparison') return refuse(result);
  const comparison = flags.claims ? result.comparison : withoutClaims(result.comparison);
  await writeOutput(stdout, await print(comparison, flags.json ? 'json' : flags.format, style));
  return ExitCode.ok;
}

async function print(
  comparison: Comparison,
  format: CompareFlags['format'],
  style: ReportStyle,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderComparison(comparison, style);
    case 'markdown':
      return comparisonMarkdown(comparison);
    case 'json':
      return toJson(comparison);
    case 'html': {
      // The drawing library is slow to load, and nothing else needs it.
      const { renderComparisonHtml } = await import('../app/compare/render-html.js');
      return renderComparisonHtml(comparison);
    }
  }
}

async function printAnswers(
  names: readonly string[],
  flags: CompareFlags,
  style: ReportStyle,
): Promise<number> {
  const roles = findRoles(names, knowledge);
  if (!Array.isArray(roles)) return refuse(roles);
  const about = roles.map(({ profile }) => profile.id);
  const answers = answerQuestions(about, knowledge);
  const asJson = flags.json ?? flags.format === 'json';
  await writeOutput(process.stdout, asJson ? toJson(answers) : renderAnswers(answers, style));
  return ExitCode.ok;
}

/** What stands in the way, on standard error. */
function refuse(result: Exclude<CompareResult, { kind: 'comparison' }>): number {
  if (result.kind === 'bad-request') throw new UsageError(result.message);
  const message = result.kind === 'unknown' ? unknownRoleMessage(result) : result.message;
  process.stderr.write(`rolescope: ${message}\n`);
  return ExitCode.problems;
}

function withoutClaims(comparison: Comparison): Comparison {
  return {
    ...comparison,
    rows: comparison.rows.map((row) => ({ ...row, claims: [] })),
    contradictions: [],
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
