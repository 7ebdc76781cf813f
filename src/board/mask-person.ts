/** Stands where something was that tells who it is. */
const HIDDEN = '[hidden]';

/** Shorter parts of a name are words of the language more often than names. */
const LEAST_LETTERS = 3;
const MAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/gu;
const WEB =
  /\b(?:https?:\/\/|www\.)\S{1,2000}|\b(?:linkedin|github|gitlab|twitter|x)\.com\/\S{1,2000}/giu;
const NUMBERS = /\+?\d[\d ().\-/]{7,22}\d/gu;
/** Fewer digits than this are years, amounts or dates, and no telephone number. */
const LEAST_DIGITS = 9;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text without what says who wrote it: the parts of a name, addresses of mail and web, telephone
 * numbers. For reading without regard to the person; a hint that it leaves is not kept from anybody
 * who looks for it.
 */
export function maskPerson(text: string, name: string): string {
  const parts = new Set(
    (name.match(WORD) ?? []).filter(({ length }) => length >= LEAST_LETTERS).map(fold),
  );
  return text
    .replace(MAIL, HIDDEN)
    .replace(WEB, HIDDEN)
    .replace(NUMBERS, (digits) => (countDigits(digits) < LEAST_DIGITS ? digits : HIDDEN))
    .replace(WORD, (word) => (parts.has(fold(word)) ? HIDDEN : word));
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
