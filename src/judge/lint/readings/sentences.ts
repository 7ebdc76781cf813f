import type { Document, SectionKind, Sentence } from '../../../document/document.js';
import { foldShort } from '../../../extract/terms/context.js';
import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';

/** A sentence or bullet of a posting, with what its section is about. */
export interface Statement extends Sentence {
  readonly section: SectionKind;
  /** Whether it stands in a heading. */
  readonly isHeading: boolean;
  readonly text: string;
  /** The same in lower case, with plain quotes and dashes; of the same length. */
  readonly folded: string;
}

/** A longer sentence is no sentence, and only its beginning is looked at. */
const LONGEST = 2_000;

/** Reads its text when it is asked for: of most sentences nobody asks. */
class LazyStatement implements Statement {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  readonly section: SectionKind;
  readonly isHeading: boolean;
  readonly #source: string;
  #folded: string | null = null;

  constructor({ blocks, sections, text }: Document, sentence: Sentence) {
    const block = blocks[sentence.block]!;
    this.start = sentence.start;
    this.end = sentence.end;
    this.firstToken = sentence.firstToken;
    this.endToken = sentence.endToken;
    this.block = sentence.block;
    this.section = sections[block.section]!.kind;
    this.isHeading = block.kind === 'heading';
    this.#source = text;
  }

  get text(): string {
    return this.#source.slice(this.start, Math.min(this.end, this.start + LONGEST));
  }

  get folded(): string {
    return (this.#folded ??= foldShort(this.text));
  }
}

/** All sentences, in text order. */
export const readStatements = defineReading(({ document }: LintInput): readonly Statement[] =>
  document.sentences.map((sentence) => new LazyStatement(document, sentence)),
);

/** What the person is to do: sentences under a heading of duties. */
export const readDuties = defineReading((input: LintInput): readonly Statement[] =>
  readStatements(input).filter(
    ({ section, isHeading }) => section === 'responsibilities' && !isHeading,
  ),
);

/** What is asked of the person: sentences under a heading of requirements. */
export const readRequirements = defineReading((input: LintInput): readonly Statement[] =>
  readStatements(input).filter(
    ({ section, isHeading }) => section === 'requirements' && !isHeading,
  ),
);

/** The statement that holds an offset of the text; `null` where there is none. */
export function statementAt(input: LintInput, offset: number): Statement | null {
  const statements = readStatements(input);
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (statements[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return statements[low] ?? null;
}

const WISH =
  /\b(?:preferred|preferably|preferable|ideally|nice[- ]to[- ]have|a plus|a bonus|bonus points|an asset|advantageous|beneficial|desirable|desired|optional|not required|not necessary|would be (?:great|good|nice|helpful))\b/;

/** Whether the words of a statement make it a wish and no demand. */
export function isWish({ section, folded }: Statement): boolean {
  return section === 'preferred' || WISH.test(folded);
}
