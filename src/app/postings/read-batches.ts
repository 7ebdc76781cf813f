import type { Problem } from '../../base/problem.js';
import type { Batch, TextHints } from './batch.js';
import { nameBinary, toText, decodeText } from './decode-text.js';
import { kindByContent, kindByName, type InputKind } from './input-kind.js';
import { BATCH_RECORDS, LARGEST_JSON, LARGEST_TEXT, LONGEST_LINE } from './limits.js';
import { unreadable, type Input } from './list-inputs.js';
import { openInput, STDIN } from './open-input.js';
import { splitLines } from './split-lines.js';
import { peekLine, readWhole, resume } from './take-bytes.js';

/** Told of every piece of input as it is read. */
export type OnBytes = (count: number) => void;

/** All inputs as batches, in order. What cannot be read is a problem in its place; never throws. */
export async function* readBatches(
  inputs: readonly Input[],
  hints: TextHints,
  onBytes: OnBytes,
): AsyncGenerator<Batch> {
  for (const input of inputs) {
    if ('problem' in input) {
      yield { kind: 'problem', problem: input.problem };
      continue;
    }
    const file = input.path === STDIN.argument ? STDIN.name : input.path;
    try {
      yield* readInput(input.path, file, hints, onBytes);
    } catch (error) {
      yield { kind: 'problem', problem: unreadable(file, error) };
    }
  }
}

async function* readInput(
  path: string,
  file: string,
  hints: TextHints,
  onBytes: OnBytes,
): AsyncGenerator<Batch> {
  const { head, whole, chunks } = await peekLine(openInput(path, onBytes));
  const bad = head.length === 0 ? 'the file is empty' : nameBinary(head);
  if (bad !== null) {
    await chunks.return(undefined);
    yield problem({ code: head.length === 0 ? 'empty' : 'binary', message: bad, file });
    return;
  }
  const named = path === STDIN.argument ? null : kindByName(path);
  const kind = named ?? kindByContent(toText(head), whole);
  switch (kind.holds) {
    case 'lines':
      return yield* readLines(resume(head, chunks), file);
    case 'json':
      return yield* readJson(resume(head, chunks), file);
    case 'text':
      return yield* readText(resume(head, chunks), file, { ...formatOf(kind), ...hints });
  }
}

function formatOf(kind: InputKind): TextHints {
  return kind.holds === 'text' && kind.format !== undefined ? { format: kind.format } : {};
}

function problem(found: Problem): Batch {
  return { kind: 'problem', problem: found };
}

async function* readLines(chunks: AsyncGenerator<Uint8Array>, file: string): AsyncGenerator<Batch> {
  for await (const piece of splitLines(chunks, LONGEST_LINE)) {
    if ('tooLong' in piece) {
      const message = `the line is longer than ${LONGEST_LINE} bytes and was left out`;
      yield problem({ code: 'too-long', message, file, line: piece.tooLong });
    } else {
      yield { kind: 'lines', file, ...piece };
    }
  }
}

async function* readText(
  chunks: AsyncGenerator<Uint8Array>,
  file: string,
  hints: TextHints,
): AsyncGenerator<Batch> {
  const bytes = await readWhole(chunks, LARGEST_TEXT);
  if (bytes === null) {
    const message = `the text is larger than ${LARGEST_TEXT} bytes; no posting is so long`;
    yield problem({ code: 'too-long', message, file });
  } else {
    yield { kind: 'text', file, bytes, hints };
  }
}

async function* readJson(chunks: AsyncGenerator<Uint8Array>, file: string): AsyncGenerator<Batch> {
  const bytes = await readWhole(chunks, LARGEST_JSON);
  if (bytes === null) {
    const message = `the JSON is larger than ${LARGEST_JSON} bytes; write it as NDJSON, one record a line`;
    yield problem({ code: 'too-long', message, file });
    return;
  }
  const decoding = decodeText(bytes);
  if (!('text' in decoding)) {
    yield problem({ ...decoding, file });
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(decoding.text);
  } catch (error) {
    const message = `this is not JSON (${(error as Error).message})`;
    yield problem({ code: 'not-json', message, file });
    return;
  }
  if (!Array.isArray(value)) {
    yield { kind: 'records', file, first: null, records: [value] };
    return;
  }
  const records = value as readonly unknown[];
  if (records.length === 0) {
    yield problem({ code: 'empty', message: 'the list of records is empty', file });
  }
  for (let at = 0; at < records.length; at += BATCH_RECORDS) {
    yield { kind: 'records', file, first: at + 1, records: records.slice(at, at + BATCH_RECORDS) };
  }
}
