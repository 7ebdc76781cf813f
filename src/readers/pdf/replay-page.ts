import type { Drawn } from './drawn.js';
import { IDENTITY, applyTo, boxOf, intersect, multiply, toMatrix, type Box } from './geometry.js';
import type { Glyph } from './glyph.js';
import { startState, type GraphicsState } from './graphics-state.js';
import type { HiddenReason } from '../read-text.js';
import { invisibleReason } from '../invisible.js';
import { lookAt, type Area, type Ink } from './paint.js';
import { describeFont, type LoadedFont } from './page-font.js';
import type { Matrix, PdfFont, PdfGlyph, PdfLibrary, PdfPage } from './pdf-library.js';
import { pathOf } from './path-shape.js';

/** What a page shows, and its size in points. */
export interface PageGlyphs {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  /** Lines and small marks that are drawn and not written. */
  readonly drawn: Drawn;
}

/** Most glyphs read of one page, and most painted shapes that are remembered. */
const MOST_GLYPHS = 200_000;
const MOST_AREAS = 4_000;

/** A line that orders the text, and a mark of a list item, in points. */
const LINE_WIDTH = 2.5;
const LINE_LENGTH = 20;
const LARGEST_DOT = 8;
const SMALLEST_DOT = 1;

/** A glyph whose look is told when all of the page has been painted. */
interface PlacedGlyph extends Glyph {
  bold: boolean;
  hidden: HiddenReason | null;
  readonly ink: Ink;
}

/** Carries out the drawing operations of a page and notes every glyph: what, where, seen or not. */
export async function replayPage(library: PdfLibrary, page: PdfPage): Promise<PageGlyphs> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const box = { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height };
  const replay = new Replay(page, toMatrix(viewport.transform), box);
  const run = operationsOf(library.OPS);
  for (let i = 0; i < fnArray.length; i++) {
    run[fnArray[i]!]?.(replay, argsArray[i] ?? []);
  }
  return replay.finish();
}

type Operation = (replay: Replay, args: readonly unknown[]) => void;

/** What each operation does, by its number. */
function operationsOf(ops: Readonly<Record<string, number>>): readonly (Operation | undefined)[] {
  const table: (Operation | undefined)[] = [];
  for (const [name, operation] of Object.entries(OPERATIONS)) table[ops[name]!] = operation;
  return table;
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  save: (replay) => replay.save(),
  restore: (replay) => replay.restore(),
  transform: (replay, args) => replay.transform(toMatrix(args)),
  paintFormXObjectBegin: (replay, args) => {
    replay.save();
    // `toMatrix` of nothing is the identity.
    replay.transform(toMatrix(args[0]));
  },
  paintFormXObjectEnd: (replay) => replay.restore(),
  beginText: (replay) => replay.beginText(),
  setFont: (replay, [id, size]) => replay.setFont(id, size),
  setGState: (replay, [entries]) => replay.setGState(entries as readonly (readonly unknown[])[]),
  setTextMatrix: (replay, args) => replay.setTextMatrix(toMatrix(args[0])),
  moveText: (replay, [x, y]) => replay.moveText(number(x), number(y)),
  setLeadingMoveText: (replay, [x, y]) => {
    replay.state.leading = number(y);
    replay.moveText(number(x), number(y));
  },
  nextLine: (replay) => replay.moveText(0, replay.state.leading),
  showText: (replay, [glyphs]) => replay.showText(glyphs as readonly (PdfGlyph | number)[]),
  setCharSpacing: ({ state }, [value]) => void (state.charSpacing = number(value)),
  setWordSpacing: ({ state }, [value]) => void (state.wordSpacing = number(value)),
  setHScale: ({ state }, [value]) => void (state.horizontalScale = number(value) / 100),
  setLeading: ({ state }, [value]) => void (state.leading = -number(value)),
  setTextRise: ({ state }, [value]) => void (state.rise = number(value)),
  setTextRenderingMode: ({ state }, [value]) => void (state.mode = number(value)),
  setFillRGBColor: ({ state }, [value]) => void (state.fill = colour(value)),
  setStrokeRGBColor: ({ state }, [value]) => void (state.stroke = colour(value)),
  setFillTransparent: ({ state }) => void (state.fill = null),
  setFillColorN: ({ state }) => void (state.fill = null),
  setStrokeColorN: ({ state }) => void (state.stroke = null),
  clip: (replay) => replay.clipNext(),
  eoClip: (replay) => replay.clipNext(),
  constructPath: (replay, args) => replay.drawPath(args),
  shadingFill: (replay) => replay.paintAll(),
  paintImageXObject: (replay) => replay.paintImage(),
  paintInlineImageXObject: (replay) => replay.paintImage(),
};

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** `#rrggbb` as a number. */
function colour(value: unknown): number | null {
  const isHex = typeof value === 'string' && value.length === 7 && value.startsWith('#');
  return isHex ? Number.parseInt(value.slice(1), 16) : null;
}

class Replay {
  state: GraphicsState;
  readonly #page: PdfPage;
  readonly #base: Matrix;
  readonly #box: Box;
  readonly #saved: GraphicsState[] = [];
  readonly #fonts = new Map<string, LoadedFont>();
  readonly #glyphs: PlacedGlyph[] = [];
  readonly #areas: Area[] = [];
  #textMatrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #order = 0;
  #clipsNext = false;
  /** An image with a mask of its own is see-through somewhere. */
  #isMasked = false;
  readonly #drawn = { rules: [] as Box[], bars: [] as Box[], dots: [] as Box[] };

  constructor(page: PdfPage, base: Matrix, box: Box) {
    this.#page = page;
    this.#base = base;
    this.#box = box;
    this.state = startState(box);
  }

  save(): void {
    this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
    this.#isMasked = false;
  }

  transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix);
  }

  beginText(): void {
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  setFont(id: unknown, size: unknown): void {
    if (typeof id !== 'string') return;
    this.state.font = this.#loadFont(id);
    this.state.fontSize = number(size);
  }

  setGState(entries: readonly (readonly unknown[])[]): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.state.fillAlpha = number(value);
      else if (key === 'CA') this.state.strokeAlpha = number(value);
      else if (key === 'SMask') this.#isMasked = true;
      else if (key === 'Font' && Array.isArray(value)) this.setFont(value[0], value[1]);
    }
  }

  showText(items: readonly (PdfGlyph | number)[]): void {
    const { state } = this;
    const { font, fontSize, charSpacing, wordSpacing, horizontalScale } = state;
    if (font === null) return;
    const place = multiply(multiply(this.#base, state.ctm), this.#textMatrix);
    const stretch = Math.hypot(place[0], place[1]);
    const size = Math.abs(fontSize) * Math.hypot(place[2], place[3]) * font.height;
    const turn = turnOf(place, fontSize);
    this.#order++;
    let x = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        x -= (item * fontSize) / 1000;
        continue;
      }
      const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
      const advance = item.width * font.unit * fontSize;
      const [left, top] = applyTo(place, this.#x + x * horizontalScale, this.#y + state.rise);
      this.#addGlyph(item, { left, top, width: advance * horizontalScale * stretch, size, turn });
      x += advance + spacing;
    }
    this.#x += x * horizontalScale;
  }

  clipNext(): void {
    this.#clipsNext = true;
  }

  drawPath(args: readonly unknown[]): void {
    const path = pathOf(args);
    const place = multiply(this.#base, this.state.ctm);
    if (path !== null) {
      const whole = boxOf(place, path.x0, path.y0, path.x1, path.y1);
      const isUpright = Math.abs(place[0] * place[1]) < 1e-6;
      if (path.isFilled) this.#paint(whole, this.state.fill, path.isRectangle && isUpright);
      if (path.isFilled || path.isStroked) this.#noteDrawing(whole);
      if (this.#clipsNext) this.state.clip = intersect(this.state.clip, whole);
    }
    this.#clipsNext = false;
  }

  /** Paints a gradient over all that the clip lets through. */
  paintAll(): void {
    this.#paint(this.state.clip, null, true, false);
  }

  paintImage(): void {
    const box = boxOf(multiply(this.#base, this.state.ctm), 0, 0, 1, 1);
    this.#paint(box, null, true, !this.#isMasked);
  }

  finish(): PageGlyphs {
    for (const glyph of this.#glyphs) {
      const { hidden, isOutlined } = lookAt(glyph.ink, this.#areas, this.#box);
      glyph.hidden = invisibleReason(glyph.char.codePointAt(0) ?? 0) ?? hidden;
      if (isOutlined) glyph.bold = true;
    }
    return { glyphs: this.#glyphs, box: this.#box, drawn: this.#drawn };
  }

  #addGlyph(
    glyph: PdfGlyph,
    at: { left: number; top: number; width: number; size: number; turn: Glyph['turn'] },
  ): void {
    const { state } = this;
    if (this.#glyphs.length >= MOST_GLYPHS || state.font === null) return;
    const isStroked = state.mode === 1 || state.mode === 5;
    const alpha = isStroked ? state.strokeAlpha : state.fillAlpha;
    const [dx, dy] = MIDDLES[at.turn];
    this.#glyphs.push({
      char: glyph.unicode,
      x: at.left,
      y: at.top,
      width: Math.abs(at.width),
      size: at.size,
      turn: at.turn,
      isSpace: glyph.unicode.trim() === '',
      font: state.font,
      bold: state.font.bold,
      hidden: null,
      ink: {
        x: at.left + (dx[0] * at.width + dx[1] * at.size) / 2,
        y: at.top + (dy[0] * at.width + dy[1] * at.size) / 2,
        size: at.size,
        colour: isStroked ? state.stroke : state.fill,
        isInvisible: state.mode === 3 || state.mode === 7 || alpha < 0.05,
        clip: state.clip,
        order: this.#order,
      },
    });
  }

  #paint(box: Box, fill: number | null, isFull: boolean, isOpaque = true): void {
    const seen = intersect(box, this.state.clip);
    if (this.#areas.length >= MOST_AREAS || seen.x1 <= seen.x0 || seen.y1 <= seen.y0) return;
    this.#order++;
    const opaque = isOpaque && this.state.fillAlpha > 0.9;
    if (this.state.fillAlpha < 0.05) return;
    this.#areas.push({ box: seen, colour: fill, isOpaque: opaque, isFull, order: this.#order });
  }

  #noteDrawing(box: Box): void {
    const [short, long] = [box.x1 - box.x0, box.y1 - box.y0].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const { rules, bars, dots } = this.#drawn;
    const isDot = long <= LARGEST_DOT && short >= SMALLEST_DOT;
    const isLine = short <= LINE_WIDTH && long >= LINE_LENGTH;
    const isUpright = box.y1 - box.y0 > box.x1 - box.x0;
    const list = isDot ? dots : isLine ? (isUpright ? bars : rules) : null;
    if (list !== null && list.length < MOST_AREAS) list.push(box);
  }

  #loadFont(id: string): LoadedFont {
    const known = this.#fonts.get(id);
    if (known !== undefined) return known;
    const { commonObjs } = this.#page;
    const font = describeFont(id, (commonObjs.has(id) ? commonObjs.get(id) : {}) as PdfFont);
    this.#fonts.set(id, font);
    return font;
  }
}

/** From the begin of a glyph to its middle, in halves of its width and height, by quarter turn. */
const MIDDLES = [
  [
    [1, 0],
    [0, -0.7],
  ],
  [
    [0, 0.7],
    [1, 0],
  ],
  [
    [-1, 0],
    [0, 0.7],
  ],
  [
    [0, -0.7],
    [-1, 0],
  ],
] as const;

function turnOf(place: Matrix, fontSize: number): Glyph['turn'] {
  const angle = Math.atan2(
    place[1] * Math.sign(fontSize || 1),
    place[0] * Math.sign(fontSize || 1),
  );
  return ((Math.round(angle / (Math.PI / 2)) + 4) % 4) as Glyph['turn'];
}
