import type { CanonicalText } from './canonical-text.js';
import { TextBuilder } from './text-builder.js';
import { UnitClass, unitClass } from './unit-class.js';

const SPACE = 0x20;

/**
 * Writes running text into lines: blanks are folded to one, line breaks are kept back until there
 * is text to put after them, so that there is never an empty line at an end or two in a row.
 */
export class LineWriter {
  readonly #source: string;
  readonly #builder: TextBuilder;
  readonly #keepLines: boolean;
  /** Line ends due before the next text: 0, 1 or 2. */
  #breaks = 0;
  #blank: { start: number; end: number } | null = null;
  #hasItem = false;
  #hasCell = false;
  #isEmptyLine = true;
  #at = 0;

  /** @param keepLines whether a line end of the source ends a line. */
  constructor(source: string, keepLines: boolean) {
    this.#source = source;
    this.#builder = new TextBuilder(source);
    this.#keepLines = keepLines;
  }

  /** Asks for a new line (1) or an empty line before it (2). */
  breakLine(breaks: number): void {
    // A block that opens right after the mark of its list item stays on the line of the mark.
    if (this.#hasItem) return;
    this.#hasCell = false;
    this.#blank = null;
    if (!this.#isEmptyLine || this.#breaks > 0) this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** Ends a line as `<br>` does; twice in a row it leaves an empty line. */
  endLine(): void {
    if (this.#hasItem) return;
    this.#hasCell = false;
    this.#blank = null;
    if (!this.#isEmptyLine || this.#breaks > 0) this.#breaks = Math.min(2, this.#breaks + 1);
  }

  /** Begins a list item. */
  startItem(): void {
    this.#hasItem = false;
    this.breakLine(1);
    this.#hasItem = true;
  }

  /** Begins a table cell. */
  startCell(): void {
    this.#hasCell = !this.#isEmptyLine && this.#breaks === 0;
  }

  /** Writes a slice of the source. */
  write(start: number, end: number): void {
    const source = this.#source;
    let i = start;
    while (i < end) {
      const from = i;
      while (i < end && !isBlank(source.charCodeAt(i))) i++;
      if (i > from) {
        this.#flush(from);
        this.#builder.copyClean(from, i);
        this.#at = i;
      }
      const blank = i;
      while (i < end && isBlank(source.charCodeAt(i))) i++;
      if (i > blank) this.#readBlank(blank, i);
    }
  }

  /** Writes a character that stands for a slice of the source. */
  writeChar(char: string, start: number, end: number): void {
    const found = unitClass(char.charCodeAt(0));
    if (isBlank(char.charCodeAt(0))) this.#readBlank(start, end);
    else if (found === UnitClass.keep || char.length > 1) {
      this.#flush(start);
      this.#builder.put(char, start, end);
      this.#at = end;
    }
  }

  /** What has been written. */
  finish(): CanonicalText {
    return this.#builder.finish('html');
  }

  #readBlank(start: number, end: number): void {
    if (this.#keepLines) {
      for (let i = start; i < end; i++) {
        const found = unitClass(this.#source.charCodeAt(i));
        if (found === UnitClass.line) this.endLine();
      }
    }
    if (this.#blank === null) this.#blank = { start, end };
    else this.#blank.end = end;
  }

  /** Puts what is due before text that stands at `at` in the source. */
  #flush(at: number): void {
    if (this.#breaks > 0) {
      this.#builder.put(this.#breaks === 2 ? '\n\n' : '\n', this.#at, at);
    } else if (this.#hasCell) {
      this.#builder.put(' | ', this.#at, at);
    } else if (this.#blank !== null && !this.#isEmptyLine) {
      const { start, end } = this.#blank;
      const isPlain = end - start === 1 && this.#source.charCodeAt(start) === SPACE;
      if (isPlain) this.#builder.copy(start, end);
      else this.#builder.put(' ', start, end);
    }
    if (this.#hasItem) this.#builder.put('- ', at, at);
    this.#breaks = 0;
    this.#blank = null;
    this.#hasCell = false;
    this.#hasItem = false;
    this.#isEmptyLine = false;
  }
}

function isBlank(unit: number): boolean {
  const found = unit === SPACE ? UnitClass.space : unitClass(unit);
  return found >= UnitClass.line && found <= UnitClass.space;
}
