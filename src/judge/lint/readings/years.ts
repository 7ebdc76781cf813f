import { defineWordList } from '../word-list.js';
import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';
import { statementAt, type Statement } from './sentences.js';

/** A number of years of something, as a posting states it. */
export interface YearsStatement {
  readonly min: number;
  /** `null` where the statement has no upper end. */
  readonly max: number | null;
  /** From the number to the word for years. */
  readonly start: number;
  readonly end: number;
  readonly statement: Statement;
}

const units = defineWordList<true>(
  ['year', 'years', 'yr', 'yrs', 'year+', 'years+', 'yrs+', 'yoe'].map((unit) => [unit, true]),
);

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(\\d{1,2}|${WORDS.join('|')})`;
const BEFORE = new RegExp(
  `(?:^|[^\\w.,$-])(?:${NUMBER} ?\\+? ?(?:-|to) ?)?${NUMBER}(?: ?\\(\\d{1,2}\\))? ?(?:\\+|plus|or more)? ?(?:full )?$`,
);
/** Nobody is asked for more; larger numbers are ages of people and companies. */
const MOST_YEARS = 30;

/** Every number of years that the text states, whatever it is said of. */
export const readYears = defineReading((input: LintInput): readonly YearsStatement[] =>
  units.findIn(input.document).flatMap(({ start, end }): YearsStatement[] => {
    const statement = statementAt(input, start);
    if (statement === null || start - statement.start > statement.folded.length) return [];
    const before = statement.folded.slice(
      Math.max(0, start - statement.start - 32),
      start - statement.start,
    );
    const found = BEFORE.exec(before);
    if (found === null) return [];
    const [whole, first, second] = found;
    const last = toNumber(second!);
    const min = first === undefined ? last : toNumber(first);
    if (last > MOST_YEARS) return [];
    const lead = /^[a-z0-9]/.test(whole) ? 0 : 1;
    return [
      {
        min,
        max: first === undefined ? null : last,
        start: start - before.length + found.index + lead,
        end,
        statement,
      },
    ];
  }),
);

function toNumber(text: string): number {
  const word = WORDS.indexOf(text);
  return word === -1 ? Number(text) : word + 1;
}
