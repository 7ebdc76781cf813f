import { readFileSync } from 'node:fs';
import { addDays, dayOf } from '../../base/days.js';
import { toPayload } from '../../feeds/payload.js';
import { listPostings } from '../../store/list-postings.js';
import type { Database } from '../../store/database.js';
import { boardName, type BoardSource } from '../import/board-source.js';
import { samplePostings } from '../sample-files.js';
import { importBoard } from '../import/import-board.js';
import { startJudge } from '../import/judge.js';
import { adapterOf } from '../sources/find-adapter.js';
import { SAMPLE_SOURCE } from '../sources/feed-knowledge.js';
import type { BoardPart } from '../sources/read-board.js';

/** The board on which samples stand; the source is the mark that no such job exists. */
const BOARD = 'postings';

/**
 * How many days before they are loaded the samples say they were posted, one after the other and
 * from the beginning again: mostly of the last weeks, as on a board that is read every day.
 */
const DAYS_BEFORE = [2, 9, 24, 1, 5, 41, 13, 70, 3, 17, 30, 6, 110, 11, 0, 20, 52, 4, 8, 190];

/** A line of the samples, of which the labels are left out: a posting does not state them. */
interface Sample {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
}

/**
 * Imports the shipped samples into a store that has no posting, so that there is something to look
 * at; gives how many, 0 where the store is not empty. Every one is of the source `sample`.
 *
 * @param now ISO 8601, in UTC
 */
export async function loadSamples(database: Database, now: string): Promise<number> {
  const { postings } = await listPostings(database, { state: 'all' }, { limit: 1 });
  if (postings.length > 0) return 0;
  const judge = startJudge(1);
  try {
    const { counts } = await importBoard(samplesOf(dayOf(now)), { database, judge, now });
    return counts.added;
  } finally {
    await judge.close();
  }
}

function samplesOf(today: string): BoardSource {
  return {
    board: boardName(SAMPLE_SOURCE, BOARD),
    source: SAMPLE_SOURCE,
    kind: 'file',
    company: null,
    bytes: null,
    read: async function* () {
      yield await Promise.resolve(readSamples(today));
    },
  };
}

function readSamples(today: string): BoardPart {
  const lines = readFileSync(samplePostings, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const records = lines.map((line, at) => {
    const { id, title, company, location, text } = JSON.parse(line) as Sample;
    const posted = addDays(today, -DAYS_BEFORE[at % DAYS_BEFORE.length]!);
    return JSON.stringify({ id, title, company, location, text, posted });
  });
  const payload = toPayload(records.join('\n'), null);
  const context = { board: BOARD, company: null, columns: {}, firstLine: 1 };
  const { postings, problems, complete } = adapterOf('ndjson')!.read(payload, context);
  const marked = postings.map((posting) => ({ ...posting, source: SAMPLE_SOURCE }));
  return { postings: marked, problems, complete };
}
