import { charWidth, displayWidth } from './display-width.js';

/**
 * Lays items in lines no wider than `width`, `separator` between them; an item is broken only
 * where it is wider than a whole line, and then at its blanks.
 */
export function wrapItems(items: readonly string[], width: number, separator = ', '): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [number, item] of items.entries()) {
    const piece = number + 1 < items.length ? item + separator.trimEnd() : item;
    const joint = line === '' ? '' : separator.endsWith(' ') ? ' ' : '';
    if (displayWidth(line + joint + piece) <= width) {
      line += joint + piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = wrapText(piece, width);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Breaks a text at its blanks into lines no wider than `width`; only a longer word is cut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word;
    if (line !== '' && displayWidth(`${line} ${rest}`) > width) {
      lines.push(line);
      line = '';
    }
    while (displayWidth(rest) > width) {
      const head = cutStart(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** As much of the start of a text as fits in `width` columns; always at least one character. */
export function cutStart(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width && end > 0) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/**
 * The text itself, or its start and an ellipsis where it is wider than `width`. It is cut between
 * words, unless that would leave less than half.
 */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const head = cutStart(text, width - 1);
  const blank = text.charAt(head.length) === ' ' ? head.length : head.lastIndexOf(' ');
  const kept = blank * 2 >= head.length ? head.slice(0, blank) : head;
  return `${kept.replace(/[\s.,;:]+$/, '')}…`;
}
