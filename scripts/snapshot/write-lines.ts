import { writeFileSync } from 'node:fs';

/**
 * Writes an object as JSON with one element of its lists a line, so that a change shows as the lines
 * it changes and the file stays small.
 */
export function writeLines(file: string, value: object): number {
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const text =
      Array.isArray(entry) && entry.some((item) => typeof item === 'object')
        ? `[\n${entry.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        : JSON.stringify(entry);
    return `${JSON.stringify(key)}:${text}`;
  });
  const text = `{${entries.join(',\n')}}\n`;
  writeFileSync(file, text);
  return text.length;
}
