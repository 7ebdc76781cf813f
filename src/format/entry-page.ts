import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { wrapItems, wrapText } from './wrap.js';

/** What a looked-up entry is set on. */
export interface EntryPage {
  /** Columns to use. */
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 40;
const WIDEST = 100;

/** A page as wide as is good to read. */
export function makeEntryPage(width: number, colour: boolean): EntryPage {
  return { width: Math.min(WIDEST, Math.max(NARROWEST, width)), paint: makePaint(colour) };
}

/** The name, what it is, and a rule under both. */
export function entryHead(page: EntryPage, name: string, kind: string): string[] {
  return [
    `${page.paint('strong', name)}  ${page.paint('quiet', kind)}`,
    page.paint('quiet', '─'.repeat(page.width)),
  ];
}

/** A heading with running text under it; nothing where there is no text. */
export function textPart(page: EntryPage, heading: string, text: string): string[] {
  if (text === '') return [];
  const lines = wrapText(text, page.width - INDENT).map((line) => blanks(INDENT) + line);
  return [page.paint('strong', heading), ...lines];
}

/** A heading with one point a line; a point too long for its line hangs under itself. */
export function listPart(page: EntryPage, heading: string, points: readonly string[]): string[] {
  if (points.length === 0) return [];
  const lines = points.flatMap((point) =>
    wrapText(point, page.width - INDENT - 2).map(
      (line, at) => `${blanks(INDENT)}${at === 0 ? '·' : ' '} ${line}`,
    ),
  );
  return [page.paint('strong', heading), ...lines];
}

/** A heading with short items side by side; items that hold commas need another separator. */
export function itemsPart(
  page: EntryPage,
  heading: string,
  items: readonly string[],
  separator = ', ',
): string[] {
  if (items.length === 0) return [];
  const lines = wrapItems(items, page.width - INDENT, separator).map(
    (line) => blanks(INDENT) + line,
  );
  return [page.paint('strong', heading), ...lines];
}

/** Parts with an empty line between them; empty parts are left out. */
export function joinParts(parts: readonly (readonly string[])[]): string {
  const texts = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}
