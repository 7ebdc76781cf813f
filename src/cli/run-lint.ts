import { applyFixes, writeFixed, type AppliedFix } from '../app/lint/fix-file.js';
import { makeConfigFinder } from '../app/lint/find-config.js';
import { lintInputs, type LintOutcome } from '../app/lint/lint-inputs.js';

import { describeTool } from '../app/lint/rule-descriptions.js';
import { listInputs, type InputList } from '../app/postings/list-inputs.js';
import { STDIN } from '../app/postings/open-input.js';
import type { Problem } from '../base/problem.js';
import type { LintedPosting } from '../domain/lint-report.js';
import type { RoleSplit } from '../domain/role-split.js';
import { renderGithub } from '../format/lint-github.js';
import { makeSarif } from '../format/lint-sarif.js';
import {
  addToSummary,
  renderFindings,
  renderSummary,
  type LintSummary,
} from '../format/lint-text.js';
import { printable } from '../format/printable.js';
import type { ReportStyle } from '../format/render-analysis.js';
import { renderSplit } from '../format/split-text.js';
import type { LintFlags } from './lint.js';
import { ExitCode, UsageError } from './exit-code.js';
import { readToday } from './read-today.js';
import { tellProblem } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope lint` and gives its exit code. */
export async function runLint(files: readonly string[], flags: LintFlags): Promise<number> {
  const list = listInputs(files);
  refuseWrongFlags(files, flags, list);
  const run = new LintCommand(flags);
  for await (const result of startLint(list, flags)) {
    if ('problem' in result) run.tell(result.problem);
    else await run.take(result);
  }
  return run.end();
}

function refuseWrongFlags(files: readonly string[], flags: LintFlags, { single }: InputList): void {
  if (files.filter((file) => file === STDIN.argument).length > 1) {
    throw new UsageError('Standard input (-) can be read only once.');
  }
  for (const name of ['title', 'location'] as const) {
    if (flags[name] !== undefined && !single) {
      throw new UsageError(`--${name} is for a single file; say it in the records of the others.`);
    }
  }
  if (flags.fix === true && flags.suggestSplit === true) {
    throw new UsageError('--fix and --suggest-split do not go together: a split is yours to make.');
  }
  if (flags.suggestSplit === true && flags.format !== 'text' && flags.format !== 'json') {
    throw new UsageError(`--suggest-split is printed as text or json, not as ${flags.format}.`);
  }
}

/** Wrong settings are a wrong call. */
async function* startLint(list: InputList, flags: LintFlags): ReturnType<typeof lintInputs> {
  const { title, location, config, rule } = flags;
  const hints = {
    ...(title === undefined ? {} : { title }),
    ...(location === undefined ? {} : { location }),
  };
  try {
    yield* lintInputs(list.inputs, {
      hints,
      configOf: makeConfigFinder(config, rule),
      today: readToday(flags.today),
      split: flags.suggestSplit === true,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ConfigError') throw new UsageError(error.message);
    throw error;
  }
}

/** Prints what is found as it comes, or gathers it where the format is one document. */
class LintCommand {
  readonly #flags: LintFlags;
  readonly #style: ReportStyle;
  readonly #gathered: LintedPosting[] = [];
  readonly #splits: { readonly source: string; readonly split: RoleSplit | null }[] = [];
  #summary: LintSummary = {
    postings: 0,
    error: 0,
    warning: 0,
    advice: 0,
    fixable: 0,
    suppressed: 0,
  };
  #problems = 0;
  #unreadable = 0;

  constructor(flags: LintFlags) {
    this.#flags = flags;
    this.#style = reportStyle(flags.color);
  }

  tell(problem: Problem): void {
    this.#problems++;
    if (problem.code === 'unreadable') this.#unreadable++;
    tellProblem(problem);
  }

  async take(result: LintOutcome): Promise<void> {
    for (const problem of result.problems) this.tell(problem);
    if (result.split !== undefined) return this.#takeSplit(result.linted, result.split);
    const linted = this.#flags.fix === true ? await this.#fix(result) : result.linted;
    this.#summary = addToSummary(this.#summary, linted);
    switch (this.#flags.format) {
      case 'text':
        return this.#print(renderFindings(linted, this.#style), linted);
      case 'github':
        return this.#print(renderGithub(linted), linted);
      case 'json':
      case 'sarif':
        this.#gathered.push(linted);
    }
  }

  /** A split stands in the place of the findings. */
  async #takeSplit(linted: LintedPosting, split: RoleSplit | null): Promise<void> {
    this.#splits.push({ source: linted.source, split });
    if (this.#flags.format === 'json') return;
    await writeOutput(process.stdout, renderSplit(linted.source, split, this.#style));
  }

  /** With --fix, standard output is for the mended text of standard input. */
  async #print(text: string, { file }: LintedPosting): Promise<void> {
    const isText = this.#flags.fix === true && file === STDIN.name;
    await writeOutput(isText ? process.stderr : process.stdout, text);
  }

  /** Mends the file; what is left to say is what had no fix, or one that could not be made. */
  async #fix(result: LintOutcome): Promise<LintedPosting> {
    const { linted, whole } = result;
    const fixed = applyFixes(result);
    if (fixed === null || whole === null) {
      if (linted.diagnostics.some(({ fix }) => fix !== undefined)) {
        const message = 'was not changed: only files that are one text are';
        this.tell({ code: 'not-fixed', message, file: linted.source });
      }
      return linted;
    }
    if (linted.file === STDIN.name) await writeOutput(process.stdout, fixed.text);
    else if (fixed.applied.length > 0) {
      const problem = writeFixed(linted.file, whole.text, fixed.text);
      if (problem !== null) {
        this.tell(problem);
        return linted;
      }
    }
    tellFixes(linted.file, fixed.applied);
    const left = linted.diagnostics.filter(({ fix }) => fix === undefined);
    return { ...linted, diagnostics: left };
  }

  async end(): Promise<number> {
    const { stdout, stderr } = process;
    const { format, fix } = this.#flags;
    if (this.#splits.length > 0) {
      if (format === 'json')
        await writeOutput(stdout, `${JSON.stringify(this.#splits, null, 2)}\n`);
    } else if (format === 'json') {
      const counts = this.#summary;
      await writeOutput(
        stdout,
        `${JSON.stringify({ counts, postings: this.#gathered.map(withoutTexts) }, null, 2)}\n`,
      );
    } else if (format === 'sarif') {
      await writeOutput(
        stdout,
        `${JSON.stringify(makeSarif(this.#gathered, describeTool()), null, 2)}\n`,
      );
    } else if (format === 'text' && this.#summary.postings > 0) {
      await writeOutput(fix === true ? stderr : stdout, renderSummary(this.#summary, this.#style));
    }
    if (this.#summary.postings === 0 && this.#unreadable > 0) return ExitCode.unreadable;
    return this.#summary.error + this.#problems > 0 ? ExitCode.problems : ExitCode.ok;
  }
}

function tellFixes(file: string, applied: readonly AppliedFix[]): void {
  for (const { line, rule, before, after } of applied) {
    const change = printable(`${file}:${line}: “${before}” is now “${after}” (${rule})`);
    process.stderr.write(`${change}\n`);
  }
}

function withoutTexts({ fields, raw: _raw, ...linted }: LintedPosting): object {
  return { ...linted, title: fields.title };
}
