import { explain, type Explanation, type UnknownName } from '../answers/explain.js';
import { knowledge } from '../app/knowledge.js';
import { printable } from '../format/printable.js';
import type { ReportStyle } from '../format/render-analysis.js';
import { renderRole } from '../format/role-page.js';
import { renderSkill } from '../format/skill-page.js';
import type { ExplainFlags } from './explain.js';
import { ExitCode } from './exit-code.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope explain` and gives its exit code. */
export async function runExplain(name: string, flags: ExplainFlags): Promise<number> {
  const { stdout, stderr } = process;
  const found = explain(name, knowledge);
  if (found.kind === 'unknown') stderr.write(`rolescope: ${unknownMessage(found)}\n`);
  if (flags.json) {
    await writeOutput(stdout, `${JSON.stringify(found, null, 2)}\n`);
  } else {
    const style = reportStyle(flags.color);
    await writeOutput(stdout, renderExplanation(found, style));
  }
  return found.kind === 'unknown' ? ExitCode.problems : ExitCode.ok;
}

/** The page of what was found; empty where nothing was. */
export function renderExplanation(found: Explanation, style: ReportStyle): string {
  if (found.kind === 'role') return renderRole(found.profile, found, style);
  return found.kind === 'skill' ? renderSkill(found.entry, found, style) : '';
}

/** What to say of a name that is neither a role nor a skill. */
export function unknownMessage({ name, nearest }: UnknownName): string {
  const asked = printable(name).slice(0, 80);
  const next =
    nearest.length === 0
      ? 'The roles and skills are listed in docs/roles/ and docs/skills/.'
      : `The nearest: ${nearest.join(', ')}.`;
  return `There is no role or skill "${asked}". ${next}`;
}
