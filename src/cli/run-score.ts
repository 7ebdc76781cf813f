import { listInputs } from '../app/postings/list-inputs.js';
import { explainStoredScore } from '../app/score/explain-score.js';
import { scoreFiles, type ScoredFile } from '../app/score/score-files.js';
import { withStore } from '../app/store/open-app-store.js';
import { defaultWeights, type ScoreWeights } from '../domain/posting-score.js';
import { readWeights } from '../domain/score-weights.js';
import { printable } from '../format/printable.js';
import { renderScore, type ScorePage } from '../format/score-page.js';
import { ExitCode, UsageError } from './exit-code.js';
import { readToday } from './read-today.js';
import type { ScoreFlags } from './score.js';
import { tellProblem } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope score` and gives its exit code. */
export async function runScore(files: readonly string[], flags: ScoreFlags): Promise<number> {
  const weights = weightsOf(flags);
  if (flags.posting === undefined) {
    if (files.length === 0) throw new UsageError('Name a file, or a stored posting (--posting).');
    return scoreTexts(files, flags, weights);
  }
  if (files.length > 0) throw new UsageError('--posting explains a stored posting; name no file.');
  return scoreStored(flags.posting, flags, weights);
}

function weightsOf({ weights }: ScoreFlags): ScoreWeights {
  const read = weights === undefined ? { weights: defaultWeights } : readWeights(weights);
  if ('problem' in read) throw new UsageError(read.problem);
  return read.weights;
}

async function scoreTexts(
  files: readonly string[],
  flags: ScoreFlags,
  weights: ScoreWeights,
): Promise<number> {
  const { title, location } = flags;
  const list = listInputs(files);
  if (!list.single && (title !== undefined || location !== undefined)) {
    throw new UsageError('--title and --location are for a single file; say them in the records.');
  }
  const hints = {
    ...(title === undefined ? {} : { title }),
    ...(location === undefined ? {} : { location }),
  };
  let scored = 0;
  let problems = 0;
  let unreadable = 0;
  for await (const one of scoreFiles(list.inputs, hints, weights)) {
    if ('problem' in one) {
      problems++;
      if (one.problem.code === 'unreadable') unreadable++;
      tellProblem(one.problem);
      continue;
    }
    if (scored++ > 0 && flags.json === undefined) await writeOutput(process.stdout, '\n');
    await print(one, pageOfFile(one), flags);
  }
  if (scored === 0 && unreadable > 0) return ExitCode.unreadable;
  return problems > 0 ? ExitCode.problems : ExitCode.ok;
}

function pageOfFile({ source, title, score }: ScoredFile): ScorePage {
  return { posting: title ?? source, source, score, note: null };
}

async function scoreStored(
  name: string,
  flags: ScoreFlags,
  weights: ScoreWeights,
): Promise<number> {
  const slash = name.indexOf('/');
  if (slash < 1) {
    throw new UsageError('--posting takes a board and an id: greenhouse:acme/4012345.');
  }
  const key = { board: name.slice(0, slash), externalId: name.slice(slash + 1) };
  const today = readToday(flags.today);
  return withStore(flags, process.env, async (database) => {
    const explained = await explainStoredScore(database, key, weights, today);
    if (explained === null) {
      tellProblem({
        code: 'unreadable',
        message: 'there is no such posting',
        file: printable(name),
      });
      return ExitCode.unreadable;
    }
    const { posting, score, stored, stale } = explained;
    const { title, company, source, url } = posting;
    const note = stale
      ? `Lists still sort by ${stored ?? 'no score'}, judged by an earlier version: run "rolescope reanalyze".`
      : null;
    const from = [company, source, url].filter((part) => part !== null).join(' · ');
    await print(explained, { posting: title, source: from, score, note }, flags);
    return ExitCode.ok;
  });
}

async function print(
  document: object,
  page: ScorePage,
  { json, color }: ScoreFlags,
): Promise<void> {
  const text =
    json === true ? `${JSON.stringify(document)}\n` : renderScore(page, reportStyle(color));
  await writeOutput(process.stdout, text);
}
