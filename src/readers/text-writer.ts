import type { Span } from '../base/span.js';
import type { ReadLine } from './read-text.js';

/** A line to be written. */
export type NewLine = Omit<ReadLine, 'start' | 'end'> & {
  readonly text: string;
  /** Whether an empty line goes before it. */
  readonly opens: boolean;
};

/** Writes the lines of a document to one text, up to a length. */
export class TextWriter {
  readonly #limit: number;
  readonly #parts: string[] = [];
  readonly #lines: ReadLine[] = [];
  #length = 0;
  #isFull = false;

  /** @param limit longest text, in UTF-16 units */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether something was left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Writes a line and says where it stands; `null` where nothing fits any more. */
  write(line: NewLine): Span | null {
    const { text, opens, ...look } = line;
    const gap = this.#length === 0 ? '' : opens ? '\n\n' : '\n';
    if (this.#isFull || this.#length + gap.length + text.length > this.#limit) {
      this.#isFull = true;
      return null;
    }
    const start = this.#length + gap.length;
    const span = { start, end: start + text.length };
    this.#parts.push(gap, text);
    this.#length = span.end;
    this.#lines.push({ ...look, ...span });
    return span;
  }

  finish(): { readonly text: string; readonly lines: readonly ReadLine[] } {
    return { text: this.#parts.join(''), lines: this.#lines };
  }
}
