import type { Glyph } from './glyph.js';
import { cleanChars, isPrivate, mendLigatures } from './chars.js';

/** A word and where it stands. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** Words that stand on one line without a wide gap between them. */
export interface Run {
  readonly words: readonly Word[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline; grows downwards. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Place in the order in which the page was written. */
  readonly order: number;
  /** Nothing but the mark of a list item. */
  readonly isBullet: boolean;
}

/** A gap wider than this many sizes ends a run: more than justified words leave between them. */
export const RUN_GAP = 1.1;
/** A gap wider than this many sizes ends a word, space character or not. */
const WORD_GAP = 0.17;
/** How far apart two baselines of one line may lie, in sizes (indices stand higher). */
const BASELINE = 0.4;
/** Steps back wider than this many sizes begin a new run. */
const STEP_BACK = 0.6;

/** Puts glyphs, in the order in which they were written, together to runs. */
export function buildRuns(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Run[] = [];
  const seen = new Set<string>();
  let open: Glyph[] = [];
  for (const glyph of [...mendLigatures(glyphs), null]) {
    const last = open.findLast((other) => !other.isSpace) ?? open.at(-1);
    // An icon says nothing, and what stands behind it is another thing.
    const isIcon = glyph !== null && isIconGlyph(glyph);
    if (glyph !== null && !isIcon && (last === undefined || goesOn(last, glyph))) {
      if (!glyph.isSpace || open.length > 0) open.push(glyph);
      continue;
    }
    const run = makeRun(open, runs.length);
    // Bold letters made by drawing a text twice.
    const key = run && `${run.text}@${Math.round(run.x0 / 2)},${Math.round(run.y / 2)}`;
    if (run !== null && !seen.has(key!)) {
      runs.push(run);
      seen.add(key!);
    }
    open = glyph === null || glyph.isSpace || isIcon ? [] : [glyph];
  }
  return runs;
}

/** A picture in the place of a letter; letters of Symbol fonts may be marks of list items. */
function isIconGlyph(glyph: Glyph): boolean {
  return glyph.font.isIcons || (isPrivate(glyph.char) && !glyph.font.isSymbols);
}

function goesOn(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.x - (last.x + last.width);
  return (
    Math.abs(next.y - last.y) <= BASELINE * size &&
    gap >= -STEP_BACK * size &&
    gap <= RUN_GAP * Math.min(last.size, next.size)
  );
}

function makeRun(glyphs: readonly Glyph[], order: number): Run | null {
  const letters = glyphs.filter((glyph) => !glyph.isSpace);
  const first = letters[0];
  if (first === undefined) return null;
  const isMark = letters.length === 1 && isMarkGlyph(first);
  const words = isMark ? [bulletWord(first)] : splitWords(glyphs, letters);
  if (words.length === 0) return null;
  const main = letters.reduce((a, b) => (b.size > a.size ? b : a));
  const bolds = letters.filter((glyph) => glyph.bold).length;
  return {
    words,
    text: words.map((word) => word.text).join(' '),
    x0: words[0]!.x0,
    x1: words.at(-1)!.x1,
    y: main.y,
    size: main.size,
    bold: bolds > letters.length * 0.8,
    order,
    isBullet:
      isMark || /^(?:[-–—*•·]|[(]?\d{1,2}[.)])$/.test(words.map((word) => word.text).join('')),
  };
}

const BULLETS = /^[•‣⁃∙●○◦◘◙▪▫■□▶►▸▹➢➤➔→»❖◆◇✓✔✦★⮚*·o§]$/u;

/** A letter that stands alone and marks a list item. */
function isMarkGlyph(glyph: Glyph): boolean {
  if (glyph.font.isSymbols || isPrivate(glyph.char)) return true;
  return BULLETS.test(glyph.char);
}

function bulletWord(glyph: Glyph): Word {
  return { text: '•', x0: glyph.x, x1: glyph.x + glyph.width };
}

/** Share of wide gaps from which on letters are spaced out (`E X P E R I E N C E`). */
const SPACED_OUT = 0.7;
const FEWEST_SPACED = 5;

function splitWords(glyphs: readonly Glyph[], letters: readonly Glyph[]): readonly Word[] {
  const gaps = letters.slice(1).map((glyph, i) => {
    const last = letters[i]!;
    return (glyph.x - last.x - last.width) / Math.max(glyph.size, last.size);
  });
  const wide = gaps.filter((gap) => gap > WORD_GAP).length;
  const isSpaced = letters.length >= FEWEST_SPACED && wide >= gaps.length * SPACED_OUT;
  const limit = isSpaced ? median(gaps) + WORD_GAP : WORD_GAP;
  const words: Word[] = [];
  let open: Glyph[] = [];
  let afterSpace = false;
  let letter = 0;
  for (const glyph of glyphs) {
    if (glyph.isSpace) {
      afterSpace = !isSpaced;
      continue;
    }
    const gap = letter === 0 ? 0 : gaps[letter - 1]!;
    if (open.length > 0 && (afterSpace || gap > limit)) {
      pushWord(words, open);
      open = [];
    }
    open.push(glyph);
    afterSpace = false;
    letter++;
  }
  pushWord(words, open);
  return words;
}

function pushWord(words: Word[], glyphs: readonly Glyph[]): void {
  const text = cleanChars(glyphs.map((glyph) => glyph.char).join(''));
  const last = glyphs.at(-1);
  if (text === '' || last === undefined) return;
  words.push({ text, x0: glyphs[0]!.x, x1: last.x + last.width });
}

/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
