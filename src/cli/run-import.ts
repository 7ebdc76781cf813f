import { availableParallelism } from 'node:os';
import type { BoardReport } from '../app/import/import-board.js';
import { importSources } from '../app/import/import-sources.js';
import { addCounts, emptyCounts } from '../app/import/import-counts.js';
import { totalBytes } from '../app/import/total-bytes.js';
import { withStore } from '../app/store/open-app-store.js';
import type { Problem } from '../base/problem.js';
import { printable } from '../format/printable.js';
import { ExitCode, UsageError } from './exit-code.js';
import { renderCounts, renderReport } from './import-lines.js';
import type { ImportFlags } from './import.js';
import { noProgress, startProgress, type Progress } from './progress.js';
import { tellProblem } from './tell-problems.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope import` and gives its exit code. */
export async function runImport(sources: readonly string[], flags: ImportFlags): Promise<number> {
  if (sources.includes('-')) {
    throw new UsageError(
      'Standard input is not imported, since it has no name. Save it to a file.',
    );
  }
  const { env } = process;
  return withStore(flags, env, async (database) => {
    const progress = await chooseProgress(sources, flags);
    const reports: BoardReport[] = [];
    const problems: Problem[] = [];
    try {
      const run = importSources(sources, database, {
        threads: flags.jobs ?? availableParallelism(),
        now: new Date().toISOString(),
        columns: flags.column ?? {},
        ...(flags.board === undefined ? {} : { boardName: flags.board }),
        environment: env,
        onBytes: progress.read,
        onPostings: progress.done,
      });
      for await (const done of run) {
        progress.clear();
        if ('problem' in done) {
          problems.push(done.problem);
          tellProblem(done.problem);
          continue;
        }
        const { report } = done;
        reports.push(report);
        tellReport(report);
        if (flags.json !== true) await writeOutput(process.stdout, `${renderReport(report)}\n`);
      }
    } finally {
      progress.stop();
    }
    await writeOutput(
      process.stdout,
      flags.json === true ? toJson(reports, problems) : total(reports),
    );
    return exitCodeOf(reports, problems);
  });
}

/** A bar only where a person looks on. */
async function chooseProgress(sources: readonly string[], flags: ImportFlags): Promise<Progress> {
  if (flags.quiet === true || !process.stderr.isTTY) return noProgress;
  return startProgress(totalBytes(sources));
}

/** Problems told of one board; the others are only counted. */
const MOST_TOLD = 20;

function tellReport({ board, problems }: BoardReport): void {
  for (const problem of problems.slice(0, MOST_TOLD))
    tellProblem({ ...problem, file: problem.file ?? board });
  const more = problems.length - MOST_TOLD;
  if (more > 0) process.stderr.write(`${printable(board)}: and ${more} problems more\n`);
}

function total(reports: readonly BoardReport[]): string {
  if (reports.length < 2) return '';
  const sum = emptyCounts();
  for (const { counts } of reports) addCounts(sum, counts);
  return `\nall ${reports.length}: ${renderCounts(sum)}\n`;
}

function toJson(reports: readonly BoardReport[], problems: readonly Problem[]): string {
  return `${JSON.stringify({ sources: reports, problems }, null, 2)}\n`;
}

function exitCodeOf(reports: readonly BoardReport[], problems: readonly Problem[]): number {
  const all = [...problems, ...reports.flatMap((report) => report.problems)];
  if (all.some(({ code }) => code === 'internal')) return ExitCode.internal;
  const read = reports.some(
    ({ counts, complete }) => complete || counts.added + counts.unchanged > 0,
  );
  if (all.length === 0) return ExitCode.ok;
  return read ? ExitCode.problems : ExitCode.unreadable;
}
