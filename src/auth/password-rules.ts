import { commonPasswordWords, keyRows } from './common-passwords.js';

/** Fewest characters of a password (NIST SP 800-63B and ASVS 6.2.1). */
export const shortestPassword = 8;
/** What is advised. */
export const advisedPassword = 15;
/** Most characters: enough for any passphrase, and no work for a hostile megabyte. */
export const longestPassword = 256;

/**
 * Why a password is not taken, in words for the person who chose it, or `null`. Length and not
 * being everybody's password are all that counts: no rules on capitals, digits and signs.
 *
 * @param own the person's e-mail and name, which others try first
 */
export function findPasswordFault(password: string, own: readonly string[]): string | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < shortestPassword) {
    return `Use at least ${shortestPassword} characters; ${advisedPassword} or more are better, such as four words.`;
  }
  if (length > longestPassword) return `Use at most ${longestPassword} characters.`;
  if (isCommonPassword(password)) {
    return 'Many people use this password, so it is tried first. Choose another, such as four words that have nothing to do with one another.';
  }
  if (isOwnName(password, own)) {
    return 'This is your name or e-mail address, which is tried first. Choose another.';
  }
  return null;
}

/** Whether a password is one of those that are tried first, whatever digits and signs are added. */
export function isCommonPassword(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase();
  if (isRepeated(folded) || isKeyRow(folded)) return true;
  return [folded, toPlainLetters(folded)].some((text) => {
    const core = text.replace(/[^\p{L}]/gu, '');
    if (core === '') return isMostlyDigits(folded);
    return commonPasswordWords.has(core) || commonPasswordWords.has(shortestUnit(core));
  });
}

/** Digits and signs that stand for letters in `p4$$w0rd`. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Turns only signs that stand inside the word: those at its ends are what people add to it. */
function toPlainLetters(text: string): string {
  const core = text.replace(/^[^\p{L}@$]+/u, '').replace(/[^\p{L}$]+$/u, '');
  return core.replace(/[013457@$!]/g, (sign) => STANDS_FOR[sign] ?? sign);
}

/** Two characters or fewer, over and over. */
function isRepeated(text: string): boolean {
  return new Set(text).size <= 2;
}

/** Keys in a row from anywhere, in either direction, once or twice. */
function isKeyRow(text: string): boolean {
  const unit = shortestUnit(text);
  return keyRows.some((row) => row.includes(unit) || [...row].reverse().join('').includes(unit));
}

/** Dates, years and telephone numbers: fewer than 12 digits with signs between are soon tried. */
function isMostlyDigits(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits * 2 >= text.length && digits < 12;
}

/** The part that a text repeats: `abc` of `abcabc`, else the text. */
function shortestUnit(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    const unit = text.slice(0, size);
    if (text.length % size === 0 && unit.repeat(text.length / size) === text) return unit;
  }
  return text;
}

function isOwnName(password: string, own: readonly string[]): boolean {
  const core = toCore(password);
  return own
    .flatMap((text) => [text, text.split('@')[0] ?? ''])
    .map(toCore)
    .some((name) => name !== '' && name === core);
}

function toCore(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
