import type { Span } from '../base/span.js';
import type { TextFormat } from '../base/text-format.js';
import type { CanonicalText, SourceRun } from './canonical-text.js';
import { UnitClass, unitClass } from './unit-class.js';

interface OpenRun {
  at: number;
  sourceStart: number;
  sourceEnd: number;
  verbatim: boolean;
}

const REPLACEMENT = '\ufffd';

/** Writes a canonical text piece by piece and notes where each piece came from. */
export class TextBuilder {
  readonly #source: string;
  readonly #runs: OpenRun[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of what has been written. */
  get length(): number {
    return this.#length;
  }

  /** Copies a slice of the source as it is. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    const last = this.#runs.at(-1);
    if (last?.verbatim === true && last.sourceEnd === start) last.sourceEnd = end;
    else this.#open(start, end, true);
    this.#write(this.#source.slice(start, end));
  }

  /** Writes a text that stands for a slice of the source, which may be empty. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#open(start, end, false);
    this.#write(text);
  }

  /**
   * Copies a slice without what a reader cannot see: blanks become U+0020, invisible and control
   * characters go, a lone surrogate becomes U+FFFD, and UTF-8 read as Latin-1 (`â\x80\x99`), which
   * is told by its C1 controls, becomes the character it was.
   */
  copyClean(start: number, end: number): void {
    const source = this.#source;
    let from = start;
    let i = start;
    while (i < end) {
      const found = unitClass(source.charCodeAt(i));
      if (found === UnitClass.keep) {
        i++;
        continue;
      }
      if (found === UnitClass.highSurrogate && i + 1 < end && isLow(source, i + 1)) {
        i += 2;
        continue;
      }
      if (found === UnitClass.c1) {
        const repaired = repairMojibake(source, Math.max(from, i - 3), i, end);
        if (repaired !== null) {
          this.copy(from, repaired.start);
          this.put(repaired.char, repaired.start, repaired.end);
          from = i = repaired.end;
          continue;
        }
      }
      this.copy(from, i);
      if (found >= UnitClass.highSurrogate) this.put(REPLACEMENT, i, i + 1);
      else if (found < UnitClass.drop) this.put(' ', i, i + 1);
      from = ++i;
    }
    this.copy(from, end);
  }

  /** What has been written so far. */
  finish(format: TextFormat): CanonicalText {
    const runs: readonly SourceRun[] = this.#runs;
    return { text: this.#parts.join(''), format, runs };
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #open(sourceStart: number, sourceEnd: number, verbatim: boolean): void {
    this.#runs.push({ at: this.#length, sourceStart, sourceEnd, verbatim });
  }
}

function isLow(text: string, at: number): boolean {
  return unitClass(text.charCodeAt(at)) === UnitClass.lowSurrogate;
}

interface Repaired extends Span {
  readonly char: string;
}

/** The UTF-8 character, read as Latin-1, whose bytes hold the unit `at`. */
function repairMojibake(text: string, first: number, at: number, end: number): Repaired | null {
  for (let lead = at - 1; lead >= first; lead--) {
    const repaired = readUtf8(text, lead, end);
    if (repaired !== null && repaired.end > at) return repaired;
  }
  return null;
}

/** Reads the units from `lead` on as the bytes of one UTF-8 character, if they are that. */
function readUtf8(text: string, lead: number, end: number): Repaired | null {
  const first = text.charCodeAt(lead);
  const size = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (size === 0 || first > 0xf4 || lead + size > end) return null;
  let code = first & (0xff >> (size + 1));
  for (let i = lead + 1; i < lead + size; i++) {
    const next = text.charCodeAt(i);
    if (next < 0x80 || next > 0xbf) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const visible = code > 0xa0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!visible) return null;
  const char = String.fromCodePoint(code);
  if (unitClass(char.charCodeAt(0)) === UnitClass.drop) return null;
  return { char, start: lead, end: lead + size };
}
