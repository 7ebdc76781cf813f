import type { HiddenReason } from './read-text.js';

/** A text without what nobody sees, and that. */
export interface Separated {
  readonly text: string;
  readonly hidden: readonly { readonly reason: HiddenReason; readonly text: string }[];
}

const TAGS_FIRST = 0xe0000;
const TAGS_LAST = 0xe007f;
/** The black flag, after which tag characters spell the name of a region. */
const BLACK_FLAG = 0x1f3f4;

/** Writes what follows from right to left, so that it reads otherwise than it is stored. */
const RIGHT_TO_LEFT_OVERRIDE = 0x202e;

/** Kind of a character that no font draws; `null` of one that is drawn. */
export function invisibleReason(code: number): HiddenReason | null {
  if (code >= TAGS_FIRST && code <= TAGS_LAST) return 'tag-characters';
  if (isDirection(code)) return 'bidi-control';
  return isZeroWidth(code) ? 'zero-width' : null;
}

function isDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0x180e
  );
}

/** A cheap test that most texts fail. */
const SUSPECT = /[\u180e\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/**
 * Takes characters that no font draws out of a text, and reports those that change what it says:
 * tag characters as the text they spell, zero-width ones inside a word as that word, and what turns
 * the direction of writing. Programs leave the rest behind by themselves (a zero-width space of an
 * empty line, marks around a telephone number). Joiners stay where scripts and emoji need them.
 */
export function separateInvisible(text: string): Separated {
  if (!SUSPECT.test(text)) return { text, hidden: [] };
  const chars = [...text];
  const hidden: Hidden[] = [];
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    const code = chars[i]!.codePointAt(0)!;
    const reason = invisibleReason(code);
    if (reason === 'tag-characters') {
      const end = endOfTags(chars, i);
      if (chars[i - 1]?.codePointAt(0) === BLACK_FLAG) out += chars.slice(i, end).join('');
      else hidden.push({ reason, text: spell(chars.slice(i, end)) });
      i = end - 1;
    } else if (reason === null || isNeededJoiner(code, chars[i - 1])) out += chars[i]!;
    else if (reason === 'zero-width' && isLetter(chars[i - 1]) && isLetter(chars[i + 1])) {
      hidden.push({ reason, text: wordAround(chars, i) });
    } else if (code === RIGHT_TO_LEFT_OVERRIDE) {
      hidden.push({ reason: 'bidi-control', text: wordAround(chars, i) });
    }
  }
  return { text: out, hidden: withoutRepeats(hidden) };
}

type Hidden = Separated['hidden'][number];

function endOfTags(chars: readonly string[], start: number): number {
  let end = start;
  while (end < chars.length && invisibleReason(chars[end]!.codePointAt(0)!) === 'tag-characters')
    end++;
  return end;
}

/** The text that tag characters spell. */
function spell(tags: readonly string[]): string {
  const codes = tags.map((tag) => tag.codePointAt(0)! - TAGS_FIRST);
  return String.fromCharCode(
    ...codes.filter((code) => code >= 0x20 && code < 0x7f).slice(0, 2_000),
  );
}

/** Longest word told, to each side. */
const LONGEST_SIDE = 40;

function wordAround(chars: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_SIDE && !isBlank(chars[start - 1]!)) start--;
  let end = at;
  while (end < chars.length && end - at < LONGEST_SIDE && !isBlank(chars[end]!)) end++;
  const seen = chars
    .slice(start, end)
    .filter((char) => invisibleReason(char.codePointAt(0)!) === null);
  return seen.join('');
}

/** A word with many such characters is told once. */
function withoutRepeats(hidden: readonly Hidden[]): readonly Hidden[] {
  return hidden.filter((one, i) => {
    const before = hidden[i - 1];
    return one.text !== '' && (before?.text !== one.text || before.reason !== one.reason);
  });
}

function isBlank(char: string): boolean {
  return /\s/.test(char);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** Scripts and emoji join with these; Latin, Greek and Cyrillic letters need none between them. */
function isNeededJoiner(code: number, before: string | undefined): boolean {
  const last = before?.codePointAt(0) ?? 0;
  const isJoiner = code === 0x200c || code === 0x200d;
  return isJoiner && last > 0x20 && !(last < 0x0250 || (last >= 0x0370 && last < 0x0530));
}
