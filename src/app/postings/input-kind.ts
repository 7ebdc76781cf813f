import type { TextFormat } from '../../base/text-format.js';

/** What an input holds: one text, one JSON value, or a JSON object a line. */
export type InputKind =
  | { readonly holds: 'text'; readonly format?: TextFormat }
  | { readonly holds: 'json' }
  | { readonly holds: 'lines' };

const KINDS: ReadonlyMap<string, InputKind> = new Map([
  ['txt', { holds: 'text' }],
  ['text', { holds: 'text' }],
  ['html', { holds: 'text', format: 'html' }],
  ['htm', { holds: 'text', format: 'html' }],
  ['md', { holds: 'text', format: 'markdown' }],
  ['markdown', { holds: 'text', format: 'markdown' }],
  ['json', { holds: 'json' }],
  ['jsonl', { holds: 'lines' }],
  ['ndjson', { holds: 'lines' }],
]);

/** What a file holds by its name, `.gz` left out; `null` where the name does not tell. */
export function kindByName(name: string): InputKind | null {
  const extension = extensionOf(name);
  return extension === null ? null : (KINDS.get(extension) ?? null);
}

/** The extension of a name in lower case, `.gz` left out; `null` where it has none. */
export function extensionOf(name: string): string | null {
  return /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}

/**
 * What an input holds by its beginning: a JSON object a line where the first line is one or the
 * second opens one, whatever the first is; `[` opens a JSON array and `{` one JSON object; anything
 * else is text.
 *
 * @param whole whether `head` is all there is
 */
export function kindByContent(head: string, whole: boolean): InputKind {
  const start = head.trimStart();
  if (start.startsWith('[') && /^\[\s*(?:\{|\]|$)/.test(start)) return { holds: 'json' };
  const lineBreak = start.indexOf('\n');
  const opensAnother = /^\{\s*"/.test(start.slice(lineBreak + 1, lineBreak + 20).trimStart());
  if (lineBreak !== -1 && opensAnother) return { holds: 'lines' };
  if (!/^\{\s*(?:"|\}|$)/.test(start)) return { holds: 'text' };
  // A first line longer than what was read can only be one of many: one object is never so long.
  if (lineBreak === -1) return whole ? { holds: 'json' } : { holds: 'lines' };
  return { holds: isJson(start.slice(0, lineBreak)) ? 'lines' : 'json' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
