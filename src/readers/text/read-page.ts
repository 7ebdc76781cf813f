import type { TextFormat } from '../../base/text-format.js';
import type { CanonicalText } from '../../text/canonical-text.js';
import { detectFormat } from '../../text/detect-format.js';
import { toCanonicalText } from '../../text/to-canonical-text.js';
import { separateInvisible } from '../invisible.js';
import {
  LONGEST_HIDDEN,
  MOST_LINKS,
  READ_LIMITS,
  type HiddenText,
  type ReadLimits,
  type ReadLine,
  type ReadLink,
  type Reading,
} from '../read-text.js';
import { findHiddenParts, type PageParts } from './hidden-html.js';

/** Reads a text: HTML, Markdown or plain, found out by looking where it is not known. */
export function readPage(
  input: string,
  format?: TextFormat,
  limits: ReadLimits = READ_LIMITS,
): Reading {
  const { text: seen, hidden: marks } = separateInvisible(input.slice(0, limits.bytes / 2));
  const how = format ?? detectFormat(seen);
  const parts = how === 'html' ? findHiddenParts(seen) : NO_PARTS;
  const canonical = toCanonicalText(blankOut(seen, parts), how);
  const text = canonical.text.slice(0, limits.units);
  const hidden = [...parts.hidden, ...marks].flatMap(toHidden);
  if (text.trim() === '') return { unreadable: withoutText(hidden.length > 0) };
  return {
    read: {
      kind: how,
      text,
      lines: linesOf(text),
      hidden,
      links: parts.links
        .slice(0, MOST_LINKS)
        .flatMap((link) => placeLink(link, canonical, text.length)),
      pages: null,
      problems: text.length < canonical.text.length ? [leftOut(limits.units)] : [],
    },
  };
}

const NO_PARTS: PageParts = { hidden: [], links: [] };

/** The source with blanks in the place of what is hidden, so that offsets hold. */
function blankOut(input: string, { hidden }: PageParts): string {
  if (hidden.length === 0) return input;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(input.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  pieces.push(input.slice(from));
  return pieces.join('');
}

function toHidden({ reason, text }: Pick<HiddenText, 'reason' | 'text'>): readonly HiddenText[] {
  const shown = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HIDDEN);
  return shown === '' ? [] : [{ reason, text: shown, page: null }];
}

/** A link by where its content came to stand in the text. */
function placeLink(
  { url, start, end }: PageParts['links'][number],
  { runs }: CanonicalText,
  length: number,
): readonly ReadLink[] {
  const inside = runs.filter((run) => run.sourceStart < end && run.sourceEnd > start);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return [{ url, start: 0, end: 0 }];
  const skipped = first.verbatim ? Math.max(0, start - first.sourceStart) : 0;
  const next = runs[runs.indexOf(last) + 1]?.at ?? length;
  const size = last.verbatim ? Math.min(end, last.sourceEnd) - last.sourceStart : next - last.at;
  return [{ url, start: first.at + skipped, end: Math.min(length, last.at + size) }];
}

function linesOf(text: string): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  let start = 0;
  let block = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line === '') block++;
    else {
      const kind = /^[-•*] /.test(line) ? 'bullet' : line.includes(' | ') ? 'row' : 'paragraph';
      lines.push({ kind, size: 1, bold: false, page: null, block, start, end });
    }
    start = end + 1;
  }
  return lines;
}

function withoutText(hasHidden: boolean): { readonly code: string; readonly message: string } {
  const message = hasHidden
    ? 'the only text in this file is one that nobody sees'
    : 'the file holds no text';
  return { code: 'no-text', message };
}

function leftOut(units: number): { readonly code: string; readonly message: string } {
  return {
    code: 'text-left-out',
    message: `the text is longer than ${units} characters; the rest was left out`,
  };
}
