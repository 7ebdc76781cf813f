import { answerQuestions } from '../answers/answer-questions.js';
import { findRole, type UnknownRole } from '../answers/find-role.js';
import { listClaims } from '../answers/list-claims.js';
import { knowledge } from '../app/knowledge.js';
import { roleIds } from '../domain/roles.js';
import { renderAnswers } from '../format/answers-page.js';
import { renderClaims } from '../format/claims-page.js';
import { printable } from '../format/printable.js';
import type { ClaimsFlags } from './claims.js';
import { ExitCode, UsageError } from './exit-code.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope claims` and gives its exit code. */
export async function runClaims(flags: ClaimsFlags): Promise<number> {
  const { stdout, stderr } = process;
  const { roles } = knowledge;
  const found = flags.role === undefined ? null : findRole(flags.role, roles.roles);
  if (found?.kind === 'unknown') {
    stderr.write(`rolescope: ${unknownRoleMessage(found)}\n`);
    return ExitCode.problems;
  }
  const guide = flags.guide === undefined ? undefined : guideId(flags.guide, roles.sources);
  const style = reportStyle(flags.color);
  if (flags.faq) {
    const about = found === null ? [] : [found.profile.id];
    const answers = answerQuestions(about, knowledge);
    const text = flags.json ? toJson(answers) : renderAnswers(answers, style);
    await writeOutput(stdout, text);
    return ExitCode.ok;
  }
  const report = listClaims(
    {
      ...(guide === undefined ? {} : { guide }),
      ...(found === null ? {} : { role: found.profile.id }),
      ...(flags.verdict === undefined ? {} : { verdict: flags.verdict }),
    },
    knowledge,
  );
  await writeOutput(stdout, flags.json ? toJson(report) : renderClaims(report, style));
  return ExitCode.ok;
}

/** What to say of a role that is none. */
export function unknownRoleMessage({ name, nearest }: UnknownRole): string {
  const asked = printable(name).slice(0, 80);
  const next =
    nearest.length === 0
      ? `There are ${roleIds.join(', ')}.`
      : `The nearest: ${nearest.join(', ')}.`;
  return `There is no role "${asked}". ${next}`;
}

function guideId(
  text: string,
  sources: readonly { readonly id: string; readonly kind: string }[],
): string {
  const id = text.startsWith('guide-') ? text : `guide-${text}`;
  const guides = sources.filter(({ kind }) => kind === 'guide').map((source) => source.id);
  if (guides.includes(id)) return id;
  throw new UsageError(`There is no guide "${printable(text)}"; there are ${guides.join(', ')}.`);
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
