/** First line of every generated page; a page that has it may be replaced or removed. */
export const generatedMark = '<!-- Made by "npm run gen" from data/. Do not edit. -->';

/** Blocks with an empty line between them, under the mark; empty blocks are left out. */
export function markdownPage(blocks: readonly string[]): string {
  return `${[generatedMark, ...blocks.filter((block) => block !== '')].join('\n\n')}\n`;
}

/** A heading with its body; nothing where the body is empty. */
export function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`;
}

/** One point a line. */
export function bullets(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n');
}

/** A table; no rows, no table. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Data as plain text of a page: what Markdown would read as a sign is escaped. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
