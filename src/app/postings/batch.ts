import type { Problem } from '../../base/problem.js';
import type { TextFormat } from '../../base/text-format.js';

/** What the user says about a single text that the text itself does not. */
export interface TextHints {
  readonly format?: TextFormat;
  readonly title?: string;
  readonly location?: string;
}

/** Whole lines of an NDJSON input, as UTF-8 bytes. */
export interface LinesBatch {
  readonly kind: 'lines';
  readonly file: string;
  /** 1-based number of the first line. */
  readonly firstLine: number;
  readonly bytes: Uint8Array;
}

/** One posting as a text, as UTF-8 bytes. */
export interface TextBatch {
  readonly kind: 'text';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly hints: TextHints;
}

/** Records of a `.json` input. */
export interface RecordsBatch {
  readonly kind: 'records';
  readonly file: string;
  /** 1-based number of the first record, or `null` where the input is one object. */
  readonly first: number | null;
  readonly records: readonly unknown[];
}

/** A problem that stands in the place of what could not be read. */
export interface ProblemBatch {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/**
 * A piece of input, small enough that a few in flight are little memory, large enough that handing
 * it to another thread costs nothing beside the work.
 */
export type Batch = LinesBatch | TextBatch | RecordsBatch | ProblemBatch;
