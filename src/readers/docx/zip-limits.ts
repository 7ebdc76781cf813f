import { Refusal } from '../refusal.js';

/** The parts of an office file. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * Hands over a part piece by piece.
   *
   * @throws {Refusal} when it is larger than it may be, or larger than it says
   */
  read(name: string, onChunk: (chunk: Uint8Array) => void): Promise<void>;
}

/** Most files inside a DOCX; Word writes some twenty. */
export const MOST_ENTRIES = 2_000;
/** Most bytes of all parts that are opened, inflated. */
export const MOST_INFLATED = 64_000_000;

export function damaged(): Refusal {
  return new Refusal('damaged', 'this DOCX is damaged or cut off; save it again and try again');
}

export function tooLarge(): Refusal {
  return new Refusal(
    'too-large-inside',
    `this DOCX is small outside and holds more than ${MOST_INFLATED / 1e6} MB inside; it was given up`,
  );
}

export function tooMany(): Refusal {
  return new Refusal(
    'too-many-parts',
    `this DOCX holds more than ${MOST_ENTRIES} files; it was given up`,
  );
}
