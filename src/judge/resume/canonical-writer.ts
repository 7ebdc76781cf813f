import { evidenceAt } from '../../base/span.js';
import type { ResumeSection, ResumeSectionKind, Stated } from '../../domain/resume.js';

/** A span whose text is not finished yet. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the canonical text of a résumé that came as fields, and notes where each of them stands.
 * Evidence is made at the end, when the text is whole.
 */
export class CanonicalWriter {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #sections: { kind: ResumeSectionKind; heading: Mark | null; start: number }[] = [];

  /** Units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Writes a text as it is. */
  put(text: string): Mark {
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    return { start, end: this.#length };
  }

  /** Writes a value on one line; `null` where there is none. */
  value(value: string | null, before = '', after = ''): Mark | null {
    const line = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (line === '') return null;
    this.put(before);
    const mark = this.put(line);
    this.put(after);
    return mark;
  }

  /** Ends the line, if one is begun. */
  endLine(): void {
    const last = this.#parts.findLast((part) => part !== '');
    if (last !== undefined && !last.endsWith('\n')) this.put('\n');
  }

  /** Opens a section under a heading (`null`: under none). */
  section(kind: ResumeSectionKind, heading: string | null): void {
    this.endLine();
    if (this.#length > 0) this.put('\n');
    const start = this.#length;
    const mark = heading === null ? null : this.put(heading);
    this.endLine();
    this.#sections.push({ kind, heading: mark, start });
  }

  /** The text as far as it is written. */
  text(): string {
    return this.#parts.join('');
  }

  /** The sections; empty ones are left out. */
  sections(): ResumeSection[] {
    return this.#sections.flatMap(({ kind, heading, start }, at) => {
      const end = (this.#sections[at + 1]?.start ?? this.#length + 1) - 1;
      return end > start ? [{ kind, heading, start, end }] : [];
    });
  }
}

/** A value as given, with the words of the text that say it. */
export function statedAt(
  text: string,
  value: string | null,
  mark: Mark | null,
): Stated<string> | null {
  if (value === null || mark === null) return null;
  return { value, evidence: evidenceAt(text, mark.start, mark.end) };
}
