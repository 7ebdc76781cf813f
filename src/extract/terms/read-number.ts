/** Reading a number of years in front of its unit: `3+`, `5 to 7`, `three (3) full`. */

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
};
const NUMBER = `\\d{1,2}(?:\\.\\d)?|${Object.keys(WORDS).join('|')}`;
const BEFORE_UNIT = new RegExp(
  `(?:^|[^\\w.,$£€#/-]|[a-z:]-|(?:^|\\s)-|[a-z]{3}\\.?(?=\\d))(${NUMBER})(?: ?\\((?:${NUMBER}) ?\\+?\\))?` + // 3, three (3)
    ` ?(?:\\+|plus|or more)?` +
    `(?: ?(?:-|to|or|and|/|~) ?(?:${NUMBER})(?: ?\\((?:${NUMBER}) ?\\+?\\))?)?` + // to 5, - five (5)
    ` ?(?:\\(\\+\\)|\\+|plus|or more)?(?: ?\\(s\\))?` +
    `(?: (?:full|calendar|solid|total|consecutive|or more|more|additional|cumulative|combined|relevant|professional|recent|overall|post-\\w+ working|working|dedicated|industry))?[ -]*$`,
);
/** The longest text that can be a number with a range and its adjectives. */
const LOOK_BACK = 56;

/** A number that stands before a unit; `start` is where it begins in `before`. */
export interface NumberRead {
  readonly value: number;
  readonly start: number;
}

/** Reads the (lower) number at the end of `before`, a folded text. */
export function readNumberBefore(before: string): NumberRead | null {
  const from = Math.max(0, before.length - LOOK_BACK);
  const tail = before.slice(from).replace(/\s/g, ' ');
  const found = BEFORE_UNIT.exec(tail);
  if (found === null) return null;
  const start = from + found.index + found[0].indexOf(found[1]!);
  return { value: toNumber(found[1]!), start };
}

/** A number word or numeral as a number. */
export function toNumber(word: string): number {
  return WORDS[word] ?? Number(word);
}

/** The pattern source of one number, for readers that need it elsewhere. */
export const numberPattern = NUMBER;
