import { rankPeople } from '../app/person/fit-postings.js';
import { printable } from '../format/printable.js';
import { renderRanking } from '../format/ranking-page.js';
import { ExitCode, UsageError } from './exit-code.js';
import type { RankFlags } from './rank.js';
import { readToday } from './read-today.js';
import { tellProblems } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope rank` and gives its exit code. */
export async function runRank(
  posting: string,
  resumes: readonly string[],
  flags: RankFlags,
): Promise<number> {
  const { stdout } = process;
  const blind = flags.blind === true;
  const today = readToday(flags.today);
  const { ranking, postings, problems } = await rankPeople(posting, resumes, { today, blind });
  if (postings > 1) {
    throw new UsageError(
      `People are compared for one posting; ${printable(posting)} holds ${postings}.`,
    );
  }
  tellProblems(problems);
  if (ranking === null || ranking.ranked.length === 0) return ExitCode.unreadable;
  const style = reportStyle(flags.color);
  const output =
    flags.json === true ? `${JSON.stringify(ranking, null, 2)}\n` : renderRanking(ranking, style);
  await writeOutput(stdout, output);
  return problems.length === 0 ? ExitCode.ok : ExitCode.problems;
}
