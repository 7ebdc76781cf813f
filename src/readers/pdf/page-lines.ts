import type { Block, Row } from './blocks.js';
import type { Run, Word } from './runs.js';

/** One line of a page as it is printed. */
export interface PageLine {
  readonly words: readonly Word[];
  /** Number of the word before which a wide gap lies: the cells of a row. */
  readonly cells: readonly number[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly isBullet: boolean;
  /** 1-based. */
  readonly page: number;
  /** Number of its block in the document. */
  readonly block: number;
  /** Height of the page, in points. */
  readonly pageHeight: number;
}

/** A gap wider than this many sizes keeps cells apart. */
const CELL_GAP = 1.3;

/** The lines of the blocks of a page. */
export function linesOf(
  blocks: readonly Block[],
  page: { readonly number: number; readonly height: number; readonly firstBlock: number },
): readonly PageLine[] {
  return blocks.flatMap(({ rows }, i) =>
    rows.map((row) => ({
      ...toLine(row),
      page: page.number,
      pageHeight: page.height,
      block: page.firstBlock + i,
    })),
  );
}

function toLine(row: Row): Omit<PageLine, 'page' | 'block' | 'pageHeight'> {
  const words: Word[] = [];
  const cells: number[] = [];
  let last: Run | undefined;
  for (const run of row) {
    const size = Math.min(run.size, last?.size ?? run.size);
    if (last !== undefined && run.x0 - last.x1 > CELL_GAP * size) cells.push(words.length);
    words.push(...run.words);
    last = run;
  }
  const widest = row.reduce((a, b) => (b.x1 - b.x0 > a.x1 - a.x0 ? b : a));
  return {
    words,
    cells: words[0]?.text === '•' ? cells.filter((cell) => cell > 1) : cells,
    x0: row[0]!.x0,
    x1: last!.x1,
    y: widest.y,
    size: widest.size,
    bold: row.every((run) => run.bold),
    isBullet: BULLET_WORD.test(words[0]!.text) && words.length > 1,
  };
}

/** A word that only marks a list item. */
const BULLET_WORD = /^[•‣⁃∙●○◦▪▫■□▶►▸➢➤❖◆✓✔·*–—-]$/u;

/** The words of a line as text. */
export function lineText(line: PageLine): string {
  const first = line.isBullet ? 1 : 0;
  let text = line.isBullet ? '•' : '';
  for (let i = first; i < line.words.length; i++) {
    if (text !== '') text += line.cells.includes(i) ? ' | ' : ' ';
    text += line.words[i]!.text;
  }
  return text;
}
