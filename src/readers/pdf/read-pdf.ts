import type { Problem } from '../../base/problem.js';
import {
  LONGEST_HIDDEN,
  MOST_LINKS,
  READ_LIMITS,
  type HiddenReason,
  type HiddenText,
  type ReadLimits,
  type ReadLink,
  type Reading,
} from '../read-text.js';
import { separateInvisible } from '../invisible.js';
import { TextWriter } from '../text-writer.js';
import { orderBlocks } from './blocks.js';
import { drawnBullets } from './drawn.js';
import { withoutFurniture } from './furniture.js';
import { boxOf, toMatrix, type Box } from './geometry.js';
import type { Glyph } from './glyph.js';
import { linesOf, type PageLine } from './page-lines.js';
import { toParagraphs, type PlacedWord } from './paragraphs.js';
import { loadPdfLibrary, startPdf, type PdfFile, type PdfLibrary } from './pdf-library.js';
import { refusal } from './refusal.js';
import { replayPage, type PageGlyphs } from './replay-page.js';
import { buildRuns } from './runs.js';

/**
 * Reads the text layer of a PDF: what a person sees in reading order, and apart from it what is
 * hidden. The bytes are handed over and cannot be used again. Bounds of time and memory are those
 * of the thread it runs in.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits = READ_LIMITS,
): Promise<Reading> {
  const library = await loadPdfLibrary();
  const task = startPdf(library, bytes);
  try {
    return await readFile(library, await task.promise, limits);
  } catch (error) {
    return { unreadable: refusal(error) };
  } finally {
    await task.destroy();
  }
}

interface PageText {
  readonly lines: readonly PageLine[];
  readonly hidden: readonly HiddenText[];
  readonly links: readonly PageLink[];
}

interface PageLink {
  readonly url: string;
  readonly page: number;
  readonly box: Box;
}

async function readFile(library: PdfLibrary, file: PdfFile, limits: ReadLimits): Promise<Reading> {
  const count = Math.min(file.numPages, limits.pages);
  const pages: PageText[] = [];
  const problems: Problem[] = [];
  let units = 0;
  let blocks = 0;
  for (let number = 1; number <= count && units <= limits.units; number++) {
    const page = await readPage(library, file, { number, firstBlock: blocks }, problems);
    if (page === null) continue;
    pages.push(page);
    blocks = (page.lines.at(-1)?.block ?? blocks) + 1;
    for (const line of page.lines) for (const word of line.words) units += word.text.length + 1;
  }
  if (file.numPages > count) problems.push(leftOutPages(file.numPages, count));
  const breaksWords = await isSetByBreaker(file);
  return compose(pages, { problems, limits, count, breaksWords });
}

/** Programs that break words at line ends; Word, Chromium and the like keep words whole. */
const BREAKERS = /tex|indesign|quark|scribus|affinity|typst/i;

async function isSetByBreaker(file: PdfFile): Promise<boolean> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const { Producer: producer, Creator: creator } = (info ?? {}) as Record<string, unknown>;
  return [producer, creator].some((name) => typeof name === 'string' && BREAKERS.test(name));
}

async function readPage(
  library: PdfLibrary,
  file: PdfFile,
  at: { readonly number: number; readonly firstBlock: number },
  problems: Problem[],
): Promise<PageText | null> {
  try {
    const page = await file.getPage(at.number);
    const shown = await replayPage(library, page);
    const links = linksOf(
      await page.getAnnotations(),
      page.getViewport({ scale: 1 }).transform,
      at.number,
    );
    page.cleanup();
    return { ...layOut(shown, at), links };
  } catch {
    problems.push({
      code: 'page-unreadable',
      message: `page ${at.number} is damaged and was left out`,
    });
    return null;
  }
}

function layOut(
  shown: PageGlyphs,
  at: { readonly number: number; readonly firstBlock: number },
): Pick<PageText, 'lines' | 'hidden'> {
  const visible = shown.glyphs.filter((glyph) => glyph.hidden === null);
  const height = shown.box.y1;
  const lines: PageLine[] = [];
  for (const turn of [0, 1, 2, 3] as const) {
    const turned = visible.filter((glyph) => glyph.turn === turn);
    if (turned.length === 0) continue;
    const runs = buildRuns(turn === 0 ? turned : turned.map(upright));
    // Lines and marks are drawn along the page, and so read with upright text only.
    const marks = turn === 0 ? drawnBullets(shown.drawn, runs) : [];
    const blocks = orderBlocks([...runs, ...marks], turn === 0 ? shown.drawn.rules : []);
    const firstBlock = (lines.at(-1)?.block ?? at.firstBlock - 1) + 1;
    lines.push(...linesOf(blocks, { number: at.number, height, firstBlock }));
  }
  return { lines, hidden: hiddenOf(shown.glyphs, at.number) };
}

/** A glyph in a frame in which it reads from left to right. */
function upright(glyph: Glyph): Glyph {
  const { x, y } = glyph;
  switch (glyph.turn) {
    case 0:
      return glyph;
    case 1:
      return { ...glyph, x: y, y: -x };
    case 2:
      return { ...glyph, x: -x, y: -y };
    case 3:
      return { ...glyph, x: -y, y: x };
  }
}

/** Hidden glyphs that follow one another, as texts. */
function hiddenOf(glyphs: readonly Glyph[], page: number): readonly HiddenText[] {
  const out: HiddenText[] = [];
  let from = 0;
  for (let i = 1; i <= glyphs.length; i++) {
    const reason = glyphs[from]?.hidden ?? null;
    if (i < glyphs.length && glyphs[i]!.hidden === reason) continue;
    const text = reason === null ? '' : hiddenText(reason, glyphs, from, i);
    if (reason !== null && text !== '') {
      out.push({ reason, text: text.slice(0, LONGEST_HIDDEN), page });
    }
    from = i;
  }
  return out;
}

/** Units around characters that no font draws, in which they may break a word. */
const AROUND = 40;

function hiddenText(
  reason: HiddenReason,
  glyphs: readonly Glyph[],
  from: number,
  to: number,
): string {
  if (reason === 'tag-characters' || reason === 'zero-width' || reason === 'bidi-control') {
    const chars = glyphs.slice(Math.max(0, from - AROUND), to + AROUND).map((glyph) => glyph.char);
    const { hidden } = separateInvisible(chars.join(''));
    return hidden.find((one) => one.reason === reason)?.text ?? '';
  }
  return buildRuns(glyphs.slice(from, to).map(upright))
    .map((run) => run.text)
    .join(' ');
}

function linksOf(
  annotations: readonly {
    readonly subtype?: string;
    readonly url?: string;
    readonly rect?: readonly number[];
  }[],
  transform: readonly number[],
  page: number,
): readonly PageLink[] {
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || typeof url !== 'string' || rect?.length !== 4) return [];
    const [x0, y0, x1, y1] = rect as [number, number, number, number];
    return [{ url, page, box: boxOf(toMatrix(transform), x0, y0, x1, y1) }];
  });
}

interface Composition {
  readonly problems: Problem[];
  readonly limits: ReadLimits;
  /** Pages read. */
  readonly count: number;
  readonly breaksWords: boolean;
}

function compose(
  pages: readonly PageText[],
  { problems, limits, count, breaksWords }: Composition,
): Reading {
  const printed = withoutFurniture(pages.flatMap((page) => page.lines));
  const paragraphs = toParagraphs(printed, breaksWords);
  const writer = new TextWriter(limits.units);
  const words: PlacedWord[] = [];
  for (const { words: own, ...paragraph } of paragraphs) {
    const span = writer.write(paragraph);
    if (span === null) break;
    for (const word of own) words.push({ ...word, at: word.at + span.start });
  }
  const { text, lines } = writer.finish();
  const hidden = pages.flatMap((page) => page.hidden);
  if (text === '') return { unreadable: withoutText(hidden, problems) };
  if (writer.isFull) problems.push(leftOutText(limits.units));
  const found = pages.flatMap((page) => page.links).slice(0, MOST_LINKS);
  const links = found.map((link) => placeLink(link, words));
  return { read: { kind: 'pdf', text, lines, hidden, links, pages: count, problems } };
}

function placeLink({ url, page, box }: PageLink, words: readonly PlacedWord[]): ReadLink {
  const under = words.filter((word) => {
    const x = (word.x0 + word.x1) / 2;
    const y = word.y - word.size * 0.3;
    return word.page === page && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
  });
  const first = under[0];
  const last = under.at(-1);
  if (first === undefined || last === undefined) return { url, start: 0, end: 0 };
  return { url, start: first.at, end: last.at + last.text.length };
}

function withoutText(hidden: readonly HiddenText[], problems: readonly Problem[]): Problem {
  const damaged = problems.find((problem) => problem.code === 'page-unreadable');
  if (damaged !== undefined) {
    return { code: 'damaged', message: 'this PDF is damaged: none of its pages could be read' };
  }
  const layer =
    hidden.length > 0
      ? 'the only text in this PDF is one that nobody sees'
      : 'this PDF holds no text, only pictures of it';
  return {
    code: 'no-text-layer',
    message: `${layer}; export it again from the program that made it, or give its text`,
  };
}

function leftOutPages(all: number, count: number): Problem {
  return {
    code: 'pages-left-out',
    message: `this PDF has ${all} pages; the first ${count} were read and the rest left out`,
  };
}

function leftOutText(units: number): Problem {
  return {
    code: 'text-left-out',
    message: `the text is longer than ${units} characters; the rest was left out`,
  };
}
