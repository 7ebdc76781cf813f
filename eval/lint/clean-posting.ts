import { parseDocument } from '../../src/document/parse-document.js';
import type { Analysis, RoleId } from '../../src/domain/analysis.js';
import type { SectionKind } from '../../src/document/document.js';
import type { PostingInput } from '../../src/domain/posting.js';

/** A posting to be spoilt, with its analysis before that. */
export interface CleanPosting {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** Number among the postings, by which variants are chosen. */
  readonly number: number;
}

/** The fields of a posting after a mutation. */
export type Spoilt = Pick<PostingInput, 'title' | 'location' | 'text'>;

export function roleOf({ analysis }: CleanPosting): RoleId {
  return analysis.roles[0]?.role ?? 'other';
}

/** One of several ways to say the same, so that no rule is tested on one wording only. */
export function pick<T>(posting: CleanPosting, variants: readonly T[]): T {
  return variants[posting.number % variants.length]!;
}

/** The text with lines added at the end of a section, or under a new heading where it has none. */
export function addLines(
  text: string,
  kind: 'responsibilities' | 'requirements',
  lines: readonly string[],
): string {
  const { blocks, sections } = parseDocument(text);
  const section = sections.findLast((section) => section.kind === kind);
  const last = section === undefined ? undefined : blocks[section.endBlock - 1];
  const added = lines.map((line) => `- ${line}`).join('\n');
  if (last === undefined) {
    const heading = kind === 'requirements' ? 'Requirements' : 'Responsibilities';
    return `${text.trimEnd()}\n\n${heading}\n${added}\n`;
  }
  return `${text.slice(0, last.end)}\n${added}${text.slice(last.end)}`;
}

/** The text without the blocks that hold one of the spans. */
export function dropBlocksWith(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  const { blocks } = parseDocument(text);
  return blocks
    .filter((block) => !spans.some(({ start, end }) => start < block.end && block.start < end))
    .map((block) => text.slice(block.start, block.end))
    .join('\n');
}

/** The text without the sections of some kinds, their headings too. */
export function dropSections(text: string, kinds: readonly SectionKind[]): string {
  const { blocks, sections } = parseDocument(text);
  return blocks
    .filter(({ section }) => !kinds.includes(sections[section]!.kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** A paragraph before everything else. */
export function addOpening(text: string, sentence: string): string {
  return `${sentence}\n\n${text}`;
}

/** A paragraph after everything else. */
export function addClosing(text: string, sentence: string): string {
  return `${text.trimEnd()}\n\n${sentence}\n`;
}

/** Without any word on pay. */
export function withoutPay({ text, analysis }: CleanPosting): string {
  const rest = dropBlocksWith(text, analysis.pay);
  return rest
    .split('\n')
    .filter((line) => !/\b(?:salary|compensation|pay|paid|wage|remuneration|earn)\b/i.test(line))
    .join('\n');
}
