import type { Tokens } from '../../base/tokens.js';
import type { PayPeriod } from '../../domain/analysis.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import { yearlyFloor } from './currencies.js';
import { isPlausible } from './decide.js';

const WORDS: Readonly<Record<PayPeriod, readonly string[]>> = {
  year: [
    'annual',
    'annually',
    'yearly',
    'per year',
    'a year',
    'annualized',
    'annualised',
    'per annum',
    'jaarsalaris',
    'jahresgehalt',
    'bruttojahresgehalt',
    'jahresbrutto',
    'jährlich',
    'annuel',
    'annuelle',
    'par an',
    'pro jahr',
    'per jaar',
  ],
  month: [
    'monthly',
    'per month',
    'a month',
    'maandsalaris',
    'monatsgehalt',
    'per maand',
    'pro monat',
    'par mois',
    'mensuel',
    'monatlich',
  ],
  week: ['weekly', 'per week', 'a week'],
  day: ['daily', 'per day', 'day rate', 'a day', 'tjm', 'per diem'],
  hour: ['hourly', 'per hour', 'an hour', 'uurtarief', 'stundenlohn', 'per uur'],
};

const PERIODS: readonly PayPeriod[] = ['year', 'month', 'week', 'day', 'hour'];
const periodOfPattern: PayPeriod[] = PERIODS.flatMap((period) => WORDS[period].map(() => period));
const periodPatterns = compilePatterns(
  PERIODS.flatMap((period) => WORDS[period]),
  tokenize,
);

/**
 * The period of an amount: what is written beside it; else the nearest period word of its sentence
 * (before it, then behind it) or of the line above that fits its size; else a year where both ends
 * reach the currency's yearly floor; else unknown.
 */
export function choosePeriod(
  tokens: Tokens,
  candidate: Candidate,
  context: Context,
): PayPeriod | null {
  const { money } = candidate;
  if (money.period !== null) return money.period;
  const before = wordsIn(tokens, context.sentenceStart, candidate.firstToken).reverse();
  const behind = wordsIn(tokens, candidate.endToken, context.rightEnd);
  const above = wordsIn(
    tokens,
    Math.max(0, context.sentenceStart - 8),
    context.sentenceStart,
  ).reverse();
  const isYearly = money.min >= yearlyFloor(money.currency);
  for (const period of [...before, ...behind, ...above]) {
    if (isYearly ? period === 'year' : fits(period, candidate)) return period;
  }
  return isYearly ? 'year' : null;
}

/** A word some way off must fit the size more closely than one beside the amount. */
function fits(period: PayPeriod, { money }: Candidate): boolean {
  if (period === 'year') return money.max >= yearlyFloor(money.currency);
  return isPlausible(money, period);
}

function wordsIn(tokens: Tokens, first: number, end: number): PayPeriod[] {
  if (end <= first) return [];
  return findHits(periodPatterns, tokens, foldCode, { first, end }).map(
    (hit) => periodOfPattern[hit.pattern]!,
  );
}
