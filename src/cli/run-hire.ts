import { writeFile } from 'node:fs/promises';
import { nameTarget } from '../answers/name-target.js';
import { planHiring } from '../answers/plan-hiring.js';
import { reviewPostings } from '../app/hire/review-postings.js';
import { readBriefFile } from '../app/hire/read-brief-file.js';
import { knowledge } from '../app/knowledge.js';
import { loadEngine } from '../app/load-assets.js';
import { renderHiring } from '../format/hiring-page.js';
import { renderReview } from '../format/posting-review.js';
import { printable } from '../format/printable.js';
import { ExitCode, UsageError } from './exit-code.js';
import type { HireFlags } from './hire.js';
import { tellProblems } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope hire` and gives its exit code. */
export async function runHire(file: string | undefined, flags: HireFlags): Promise<number> {
  if (flags.posting !== undefined) {
    if (file !== undefined) throw new UsageError('Give a brief or --posting, not both.');
    return runReview(flags.posting, flags);
  }
  if (file === undefined) throw new UsageError('Give a brief, or --posting with a posting.');
  const { stdout, stderr } = process;
  const target = nameTarget({ role: undefined, level: undefined, place: flags.place }, knowledge);
  if ('unknown' in target) throw new UsageError(target.unknown);
  const read = await readBriefFile(file);
  if ('problem' in read) {
    tellProblems([read.problem]);
    return ExitCode.unreadable;
  }
  const advice = planHiring(
    {
      text: read.text,
      company: flags.company ?? null,
      place: target.place ?? null,
      location: flags.place ?? null,
    },
    loadEngine(),
    knowledge,
  );
  const { draft } = advice.plan;
  if (flags.draft !== undefined && draft !== null) {
    await writeDraft(flags.draft, `# ${draft.title}\n\n${draft.text}`);
    stderr.write(`The draft is in ${printable(flags.draft)}.\n`);
  }
  const style = reportStyle(flags.color);
  const output =
    flags.json === true
      ? `${JSON.stringify({ ...advice.plan, diagnostics: advice.diagnostics }, null, 2)}\n`
      : renderHiring(advice, style);
  await writeOutput(stdout, output);
  return advice.plan.roles.length === 0 ? ExitCode.problems : ExitCode.ok;
}

/** Holds an existing posting against comparable ones. */
async function runReview(file: string, flags: HireFlags): Promise<number> {
  const { stdout } = process;
  const { reviews, problems } = await reviewPostings(file);
  tellProblems(problems);
  if (reviews.length === 0) return ExitCode.unreadable;
  const style = reportStyle(flags.color);
  const output =
    flags.json === true
      ? `${JSON.stringify(reviews, null, 2)}\n`
      : reviews.map((review) => renderReview(review, style)).join('\n');
  await writeOutput(stdout, output);
  return problems.length === 0 ? ExitCode.ok : ExitCode.problems;
}

/** @throws {UsageError} when the file cannot be written. */
async function writeDraft(file: string, draft: string): Promise<void> {
  try {
    await writeFile(file, draft);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The draft cannot be written to ${printable(file)} (${reason}).`);
  }
}
