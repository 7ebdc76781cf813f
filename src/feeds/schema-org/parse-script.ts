import { decodeEntities } from '../markup.js';

/**
 * Parses a JSON-LD script tolerantly: as it is; without a comment or CDATA around it; with the line
 * breaks and tabs that stand bare in its texts; with its entities decoded. `undefined` where none of
 * these is JSON.
 */
export function parseScript(source: string): unknown {
  const bare = withoutWrapping(source);
  for (const attempt of [bare, escapeBareControls(bare), decodeEntities(bare)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next reading may do.
    }
  }
  return undefined;
}

const OPENINGS = ['<!--', '//<![CDATA[', '/*<![CDATA[*/', '<![CDATA['];
const CLOSINGS = ['-->', '//]]>', '/*]]>*/', ']]>', ';'];

function withoutWrapping(source: string): string {
  let text = source.trim();
  for (const opening of OPENINGS) {
    if (text.startsWith(opening)) text = text.slice(opening.length).trimStart();
  }
  for (const closing of CLOSINGS) {
    if (text.endsWith(closing)) text = text.slice(0, -closing.length).trimEnd();
  }
  return text;
}

const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** JSON forbids bare control characters inside texts; pages have them all the same. */
function escapeBareControls(source: string): string {
  let escaped = '';
  let inText = false;
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]!;
    if (unit === '\\' && inText) {
      escaped += unit + (source[++at] ?? '');
      continue;
    }
    if (unit === '"') inText = !inText;
    escaped += inText && unit < ' ' ? (CONTROLS[unit] ?? ' ') : unit;
  }
  return escaped;
}
