import { availableParallelism } from 'node:os';
import { analyzePostings } from '../app/postings/analyze-postings.js';
import type { TextHints } from '../app/postings/batch.js';
import { listInputs, type InputList } from '../app/postings/list-inputs.js';
import type { OutputStyle } from '../app/postings/make-tools.js';
import { STDIN } from '../app/postings/open-input.js';
import type { Problem } from '../base/problem.js';
import type { AnalyzeFlags } from './analyze.js';
import { ExitCode, UsageError } from './exit-code.js';
import { makeJoiner } from './join-pieces.js';
import { noProgress, startProgress, type Progress } from './progress.js';
import { tellProblem } from './tell-problems.js';
import { outputWidth, wantsColour } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope analyze` and gives its exit code. */
export async function runAnalyze(files: readonly string[], flags: AnalyzeFlags): Promise<number> {
  const list = listInputs(files);
  const hints = readHints(flags, list);
  if (files.filter((file) => file === STDIN.argument).length > 1) {
    throw new UsageError('Standard input (-) can be read only once.');
  }
  const { stdout, stderr, stdin, env } = process;
  if (files.includes(STDIN.argument) && stdin.isTTY && flags.quiet !== true) {
    stderr.write('Reading standard input; end it with Ctrl-D.\n');
  }
  const progress = await chooseProgress(flags, list);
  const style = chooseStyle(flags, outputWidth(env, stdout), wantsColour(flags.color, env, stdout));
  const tally = new Tally();
  const joiner = makeJoiner(style.form, list.single);
  try {
    const results = analyzePostings(list.inputs, {
      style,
      hints,
      jobs: flags.jobs ?? availableParallelism(),
      atOnce: flags.jobs !== undefined,
      onBytes: progress.read,
    });
    for await (const { pieces, problems, alone } of results) {
      for (const problem of problems) {
        tally.count(problem);
        progress.clear();
        tellProblem(problem);
      }
      await writeOutput(stdout, joiner.add(pieces, alone));
      tally.analysed += pieces.length;
      progress.done(pieces.length);
    }
    await writeOutput(stdout, joiner.end());
  } finally {
    progress.stop();
  }
  return tally.exitCode();
}

function readHints(flags: AnalyzeFlags, { single }: InputList): TextHints {
  const { title, location, format } = flags;
  const given = { title, location, format };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !single) {
      throw new UsageError(`--${name} is for a single file; say it in the records of the others.`);
    }
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(location === undefined ? {} : { location }),
    ...(format === undefined ? {} : { format }),
  };
}

function chooseStyle(flags: AnalyzeFlags, width: number, colour: boolean): OutputStyle {
  const keepText = flags.text ?? false;
  const noLint = flags.lint === false;
  if (flags.ndjson === true) return { form: 'ndjson', keepText, noLint };
  if (flags.json === true) return { form: 'json', keepText, noLint };
  return { form: 'report', width, colour, noLint };
}

/** A bar only where it stands alone on a terminal, beside output that goes elsewhere. */
async function chooseProgress(flags: AnalyzeFlags, { inputs }: InputList): Promise<Progress> {
  const { stdout, stderr } = process;
  if (flags.quiet === true || !stderr.isTTY || stdout.isTTY || flags.ndjson !== true) {
    return noProgress;
  }
  let total: number | null = 0;
  for (const input of inputs) {
    if ('problem' in input) continue;
    total = total === null || input.bytes === null ? null : total + input.bytes;
  }
  return startProgress(total);
}

/** Counts what came of the records, for the exit code. */
class Tally {
  analysed = 0;
  #problems = 0;
  #unreadable = 0;
  #internal = 0;

  count({ code }: Problem): void {
    this.#problems++;
    if (code === 'unreadable') this.#unreadable++;
    if (code === 'internal') this.#internal++;
  }

  exitCode(): number {
    if (this.#internal > 0) return ExitCode.internal;
    if (this.#problems === 0) return ExitCode.ok;
    const nothingRead = this.analysed === 0 && this.#unreadable === this.#problems;
    return nothingRead ? ExitCode.unreadable : ExitCode.problems;
  }
}
