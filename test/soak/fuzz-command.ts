import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PostingInput } from '../../src/domain/posting.js';
import { makePosting } from './make-posting.js';
import { startRandom } from './random.js';

const program = join(import.meta.dirname, '..', '..', 'bin', 'rolescope.js');
/** Good, bad and broken records in one stream. */
const RECORDS = 200;
const LONGEST_MINUTES = 2;
const BROKEN_LINES = ['{"text": ', '[]', '42', '{"text": 5}', '\u0001', '{"title": "x"}', '"'];

/**
 * Sends a stream of made records, broken ones among them, through the built command. Says what
 * does not hold: it must end with 0 or 1 and print one JSON document for each sound record.
 */
export function fuzzCommand(
  samples: readonly PostingInput[],
  seed: number,
  number: number,
): string[] {
  const random = startRandom(seed ^ number);
  let broken = 0;
  const lines = Array.from({ length: RECORDS }, (_, record) => {
    // The first line tells the command that these are records; it stays sound.
    if (record > 0 && random.once(10)) {
      broken += 1;
      return random.pick(BROKEN_LINES);
    }
    const { format: _format, text, ...rest } = makePosting(samples, seed, number + record);
    return JSON.stringify({ ...rest, text: `x${text.slice(0, 100_000)}` });
  });
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'analyze', '--ndjson', '--jobs', '2', '-'],
    {
      input: lines.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      timeout: LONGEST_MINUTES * 60_000,
      killSignal: 'SIGKILL',
    },
  );
  const printed = stdout.split('\n').filter((line) => line !== '');
  const expected = broken > 0 ? 1 : 0;
  return [
    ...(status === expected ? [] : [`ended with ${status ?? signal}: ${stderr.slice(-500)}`]),
    ...(printed.length === RECORDS - broken
      ? []
      : [
          `printed ${printed.length} documents for ${RECORDS - broken} records: ${stderr.slice(0, 500)}`,
        ]),
    ...printed.flatMap((line, at) => (isJson(line) ? [] : [`line ${at + 1} is not JSON`])),
  ];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
