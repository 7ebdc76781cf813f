import type { Span } from '../../base/span.js';
import type { Block, Document, Section, SectionKind } from '../../document/document.js';
import { recogniseLanguage } from '../../document/language.js';
import { splitGluedTokens } from '../../document/split-glued-tokens.js';
import { splitSentences } from '../../document/split-sentences.js';
import type { ResumeSectionKind } from '../../domain/resume.js';
import { fold } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import { listPieces, type JudgedPiece } from './judged-pieces.js';
import type { ParsedResume } from './parse-resume.js';

/** What is judged of a résumé, as a document of its own, and the way back to the résumé. */
export interface JudgedDocument {
  /** For skills: every section is read as one that asks for them, or tells of work. */
  readonly forSkills: Document;
  /** For roles: education and the like have no weight. */
  readonly forRoles: Document;
  /** The piece in which a place of the document stands. */
  pieceAt(offset: number): JudgedPiece | null;
  /** The span of the résumé that a span of the document was copied from. */
  toSource(span: Span): Span;
}

/** Sections stand in this order, whatever their order in the résumé. */
const ORDER: readonly ResumeSectionKind[] = [
  'summary',
  'work',
  'projects',
  'skills',
  'certificates',
  'publications',
  'awards',
  'volunteer',
  'education',
  'other',
];

/** What the sections of a résumé are to a model of postings. */
type SectionReading = Readonly<Partial<Record<ResumeSectionKind, SectionKind>>>;

/**
 * The models were trained on postings: what a person did is read like duties, and what a person
 * lists like requirements.
 */
const FOR_SKILLS: SectionReading = {
  summary: 'requirements',
  work: 'responsibilities',
  projects: 'responsibilities',
  volunteer: 'responsibilities',
};
const FOR_ROLES: SectionReading = {
  summary: 'intro',
  work: 'responsibilities',
  projects: 'responsibilities',
  skills: 'requirements',
  certificates: 'other',
  publications: 'other',
  other: 'other',
};

/**
 * Words that tell whether a person is a woman or a man, and all that stand in their place, so that
 * the choice among them changes nothing.
 */
const PERSONAL = new Set(
  'he she they him her them his hers their theirs himself herself themselves themself mr mrs ms mx miss sir madam man woman men women male female husband wife father mother son daughter brother sister gentleman lady'.split(
    ' ',
  ),
);

/** Copies what may be judged into a document whose order depends on its content alone. */
export function makeJudgedDocument(resume: ParsedResume): JudgedDocument {
  const pieces = inCanonicalOrder(resume);
  const copy = copyPieces(resume.text, pieces);
  const tokens = splitGluedTokens(tokenize(copy.text));
  const blocks = cutBlocks(tokens, copy);
  const sentences = splitSentences(tokens, blocks);
  const language = recogniseLanguage(tokens);
  const make = (kinds: SectionReading, usual: SectionKind): Document => {
    const structure = cutSections(blocks, copy.lines, kinds, usual);
    return { text: copy.text, tokens, ...structure, sentences, language };
  };
  return {
    forSkills: make(FOR_SKILLS, 'requirements'),
    // Benefits are what the role model gives no weight at all.
    forRoles: make(FOR_ROLES, 'benefits'),
    pieceAt: (offset) => copy.lines[indexAt(copy.lines, offset)]?.piece ?? null,
    toSource: (span) => toSource(copy.runs, span),
  };
}

interface Unit {
  readonly rank: number;
  readonly key: string;
  readonly pieces: JudgedPiece[];
}

/**
 * Pieces by kind of section, then by the text of the section. A line that comes again is left out,
 * unless it tells of another job: the same tools may be used in two.
 */
function inCanonicalOrder(resume: ParsedResume): JudgedPiece[] {
  const units: Unit[] = [];
  let at = 0;
  const pieces = listPieces(resume);
  for (const section of resume.sections) {
    const own: JudgedPiece[] = [];
    while (at < pieces.length && pieces[at]!.start < section.end) own.push(pieces[at++]!);
    if (own.length === 0) continue;
    const key = own.map(({ start, end }) => resume.text.slice(start, end)).join('\n');
    units.push({ rank: ORDER.indexOf(own[0]!.kind), key, pieces: own });
  }
  units.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : Number(a.key > b.key)));
  const seen = new Set<string>();
  return units
    .flatMap((unit) => unit.pieces)
    .filter(({ start, end, work, project }) => {
      const key = `${work ?? ''}/${project ?? ''}/${fold(resume.text.slice(start, end))}`;
      return !seen.has(key) && seen.add(key) !== null;
    });
}

interface Run {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

interface CopiedLine {
  readonly start: number;
  readonly end: number;
  readonly piece: JudgedPiece;
}

interface Copy {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly lines: readonly CopiedLine[];
}

const WORD = /\p{L}+/gu;

function copyPieces(source: string, pieces: readonly JudgedPiece[]): Copy {
  const parts: string[] = [];
  const runs: Run[] = [];
  const lines: CopiedLine[] = [];
  let length = 0;
  const items = new Set<string>();
  for (const piece of pieces) {
    const start = length;
    for (const { start: from, end: to } of keptSpans(source, piece, items)) {
      runs.push({ at: length, source: from, length: to - from });
      parts.push(source.slice(from, to).replaceAll('\n', ' '));
      length += to - from;
    }
    if (length === start) continue;
    lines.push({ start, end: length, piece });
    parts.push('\n');
    length++;
  }
  return { text: parts.join(''), runs, lines };
}

/** What is left of a piece without its cuts, personal words and items that were listed before. */
function keptSpans(source: string, piece: JudgedPiece, items: Set<string>): Span[] {
  const cuts = [...piece.cuts];
  const written = source.slice(piece.start, piece.end);
  for (const { 0: word, index } of written.matchAll(WORD)) {
    if (!PERSONAL.has(word.toLowerCase())) continue;
    cuts.push({ start: piece.start + index, end: piece.start + index + word.length });
  }
  if (piece.kind === 'skills') cuts.push(...repeatedItems(source, piece, items));
  cuts.sort((a, b) => a.start - b.start);
  const kept: Span[] = [];
  let from = piece.start;
  for (const cut of cuts) {
    if (cut.start > from) kept.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < piece.end) kept.push({ start: from, end: piece.end });
  return kept.filter(({ start, end }) => /\S/.test(source.slice(start, end)));
}

/** Items of lists of skills that were listed before: saying a thing again adds nothing. */
function repeatedItems(source: string, { start, end }: Span, items: Set<string>): Span[] {
  const repeated: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !',;|•·/'.includes(source.charAt(at))) continue;
    const item = fold(source.slice(from, at)).trim();
    if (item !== '') {
      if (items.has(item)) repeated.push({ start: from, end: at });
      else items.add(item);
    }
    from = at + 1;
  }
  return repeated;
}

function cutBlocks(tokens: Document['tokens'], { lines }: Copy): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const { start, end, piece } of lines) {
    const firstToken = at;
    while (at < tokens.count && tokens.start[at]! < end) at++;
    if (at === firstToken) continue;
    const kind = piece.isBullet ? 'bullet' : 'paragraph';
    blocks.push({ kind, start, end, firstToken, endToken: at, section: 0 });
  }
  return blocks;
}

/** Groups blocks into sections, as one of the models is to see them. */
function cutSections(
  blocks: readonly Block[],
  lines: readonly CopiedLine[],
  kinds: SectionReading,
  usual: SectionKind,
): Pick<Document, 'blocks' | 'sections'> {
  const sections: Section[] = [];
  const placed = blocks.map((block, number): Block => {
    const kind = kinds[lines[indexAt(lines, block.start)]!.piece.kind] ?? usual;
    const last = sections.at(-1);
    const { start, end } = block;
    if (last?.kind === kind) {
      sections[sections.length - 1] = { ...last, end, endBlock: number + 1 };
    } else {
      sections.push({ kind, heading: null, start, end, firstBlock: number, endBlock: number + 1 });
    }
    return { ...block, section: sections.length - 1 };
  });
  return { blocks: placed, sections };
}

/** The last of some spans, in order, that begins at or before a place; -1 where none does. */
function indexAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function toSource(runs: readonly Run[], { start, end }: Span): Span {
  return { start: sourceOf(runs, start), end: sourceOf(runs, end - 1) + 1 };
}

function sourceOf(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1]!;
  return run.source + Math.min(offset - run.at, run.length - 1);
}
