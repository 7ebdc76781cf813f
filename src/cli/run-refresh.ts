import { availableParallelism } from 'node:os';
import { refresh } from '../app/import/refresh.js';
import type { BoardReport } from '../app/import/import-board.js';
import { nameBoard } from '../app/store/follow-boards.js';
import { withStore } from '../app/store/open-app-store.js';
import { printable } from '../format/printable.js';
import type { RefreshFlags } from './boards.js';
import { ExitCode, UsageError } from './exit-code.js';
import { renderReport } from './import-lines.js';
import { readJobs } from './read-jobs.js';
import { tellProblem } from './tell-problems.js';

const HOUR_MS = 3_600_000;
/** Boards read at once; requests to one feed wait for each other all the same. */
const WIDTH = 4;

/** Runs `rolescope refresh` and gives its exit code. */
export async function runRefresh(names: readonly string[], flags: RefreshFlags): Promise<number> {
  const boards = names.map((name) => {
    const named = nameBoard(name);
    if ('board' in named) return named.board;
    throw new UsageError(`${printable(name)}: ${printable(named.message)}`);
  });
  const hours = Number(flags.every ?? '24');
  if (!(hours >= 0.1 && hours <= 24 * 365)) {
    throw new UsageError(`--every takes hours, such as 6; not "${flags.every ?? ''}".`);
  }
  const stop = new AbortController();
  if (flags.watch === true) stopOnSignals(stop);
  let problems = 0;
  const tell = (text: string): void => void process.stderr.write(`${printable(text)}\n`);
  await withStore(flags, process.env, (database) =>
    refresh(database, {
      threads: flags.jobs === undefined ? availableParallelism() : readJobs(flags.jobs),
      width: WIDTH,
      boards,
      watchMs: flags.watch === true ? hours * HOUR_MS : null,
      now: () => new Date(),
      environment: process.env,
      signal: stop.signal,
      onReport: (report) => {
        problems += report.problems.length;
        show(report, flags);
      },
      onError: (error) => {
        problems++;
        tell(error.message);
      },
    }),
  );
  return problems === 0 ? ExitCode.ok : ExitCode.problems;
}

function show(report: BoardReport, flags: RefreshFlags): void {
  for (const problem of report.problems.slice(0, 3)) {
    tellProblem({ file: report.board, ...problem });
  }
  if (flags.quiet !== true) process.stdout.write(`${renderReport(report)}\n`);
}

/** The first signal ends the watch after the boards that are being read; a second one at once. */
function stopOnSignals(stop: AbortController): void {
  process.removeAllListeners('SIGINT');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stderr.write('Stopping after the boards that are being read.\n');
      stop.abort();
      process.once(signal, () => process.exit(ExitCode.interrupted));
    });
  }
}
