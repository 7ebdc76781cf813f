import type { Block } from '../src/features/quality/quality.js';

/**
 * Reads the Markdown of our own reports: headings, paragraphs, flat lists, fenced code and tables.
 * Text inside keeps its backquotes, stars and links.
 */
export function readBlocks(markdown: string): Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  /** Takes lines while they belong to what began. */
  function takeWhile(belongs: (line: string) => boolean): string[] {
    const begin = at;
    while (at < lines.length && belongs(lines[at]!)) at += 1;
    return lines.slice(begin, at);
  }
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.trim() === '') {
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      const text = takeWhile((next) => !next.startsWith('```')).join('\n');
      at += 1;
      blocks.push({ kind: 'code', text });
    } else if (/^#{1,6} /.test(line)) {
      at += 1;
      const level = line.indexOf(' ');
      blocks.push({ kind: 'heading', level, text: line.slice(level + 1).trim() });
    } else if (line.startsWith('|')) {
      const [header = [], , ...rows] = takeWhile((next) => next.startsWith('|')).map(readCells);
      blocks.push({ kind: 'table', header, rows });
    } else if (line.startsWith('- ')) {
      const items = takeWhile((next) => next.startsWith('- ') || next.startsWith('  '));
      blocks.push({ kind: 'list', items: joinItems(items) });
    } else {
      const text = takeWhile((next) => !/^(?:$|\||```|#{1,6} |- )/.test(next)).join(' ');
      blocks.push({ kind: 'paragraph', text });
    }
  }
  return blocks;
}

function readCells(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

function joinItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
}
