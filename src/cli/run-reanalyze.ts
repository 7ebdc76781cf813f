import { availableParallelism } from 'node:os';
import { startJudge } from '../app/import/judge.js';
import { engineVersions } from '../app/store/engine-versions.js';
import { reanalyze } from '../app/store/reanalyze.js';
import { withStore } from '../app/store/open-app-store.js';
import { ExitCode } from './exit-code.js';
import { noProgress, startProgress } from './progress.js';
import type { ReanalyzeFlags } from './reanalyze.js';
import { tellProblems } from './tell-problems.js';

/** Runs `rolescope reanalyze` and gives its exit code. */
export async function runReanalyze(flags: ReanalyzeFlags): Promise<number> {
  return withStore(flags, process.env, async (database) => {
    const judge = startJudge(flags.jobs ?? availableParallelism());
    const quiet = flags.quiet === true || !process.stderr.isTTY;
    const progress = quiet ? noProgress : await startProgress(null);
    try {
      const { all, judged, problems } = await reanalyze(
        database,
        judge,
        engineVersions(),
        progress.done,
      );
      progress.clear();
      tellProblems(problems);
      process.stdout.write(`${judged} of ${all} postings judged again\n`);
      return problems.length === 0 ? ExitCode.ok : ExitCode.internal;
    } finally {
      progress.stop();
      await judge.close();
    }
  });
}
