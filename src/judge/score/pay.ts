import { evidenceAt } from '../../base/span.js';
import type { PayRange } from '../../domain/analysis.js';
import { FEW, type PayFigure } from '../../domain/market.js';
import type { ScoreFigure } from '../../domain/posting-score.js';
import {
  PAY,
  PAY_COSTS,
  STANDINGS,
  TOLD,
  TOTAL_FACTOR,
  WIDTH,
  between,
  toThousandths,
} from './formula.js';
import { costEvidence, costFigures, costsOf, type JudgedPart, type ScoredText } from './part.js';

/** Pay of a year as a posting states it, with the market that it is held against. */
export interface YearlyPay {
  /** ISO 4217. */
  readonly currency: string;
  readonly low: number;
  readonly high: number;
  /** What comparable postings state in the currency; `null` where they are too few. */
  readonly market: { readonly figure: PayFigure; readonly of: string } | null;
}

/** What is known of a posting's pay beside its text. */
export interface KnownPay {
  /** The pay that is compared; `null` where none can be told by the year. */
  readonly yearly: YearlyPay | null;
  /** Whether it stands in a field of the feed's own, which is as good as the text. */
  readonly ofFeed: boolean;
}

/** Whether pay is told, wholly, and where it stands in its market. Not told is 0. */
export function judgePay(text: ScoredText, known: KnownPay): JudgedPart {
  const [range] = [...text.analysis.pay].sort((a, b) => toldBy(b) - toldBy(a));
  const { yearly, ofFeed } = known;
  if (range === undefined && !ofFeed) {
    return { value: 0, why: 'It does not say what it pays.', evidence: [], figures: [] };
  }
  const costs = costsOf(text.analysis, PAY_COSTS);
  const told = ofFeed ? narrowness(yearly!.low, yearly!.high) : toldBy(range!);
  const standing = yearly === null ? null : standingOf(yearly);
  return {
    value: toThousandths(PAY.told * told + PAY.standing * (standing ?? 0) - costs.sum),
    why: whyOf(told, yearly, standing),
    evidence: [
      ...(range === undefined
        ? []
        : [{ ...evidenceAt('', range.start, range.end), text: range.text }]),
      ...costEvidence(text, costs),
    ],
    figures: [...figuresOf(yearly, told), ...costFigures(costs)],
  };
}

/** How wholly a range tells the pay, 0 to 1. */
function toldBy({ min, max, currency, period, basis }: PayRange): number {
  const told =
    TOLD.amount +
    (min !== null && max !== null ? TOLD.bothEnds : 0) +
    (currency === null ? 0 : TOLD.currency) +
    (period === null ? 0 : TOLD.period);
  const width = min !== null && max !== null ? narrowness(min, max) : 1;
  return told * width * (basis === 'total' ? TOTAL_FACTOR : 1);
}

/** 1 for a range that says something, 0 for one that may be anything. */
function narrowness(min: number, max: number): number {
  return min <= 0
    ? 0
    : 1 - between(Math.max(min, max) / Math.min(min, max), WIDTH.full, WIDTH.none);
}

/**
 * Where a pay stands in its market, 0 to 1; `null` where that is not known. A top that lies far
 * above the bottom is not believed, so that to raise it gains nothing.
 */
function standingOf({ low, high, market }: YearlyPay): number | null {
  if (market === null || market.figure.n < FEW) return null;
  const amount = compared(low, high);
  const { figure } = market;
  let [name, from]: (typeof STANDINGS)[number] = STANDINGS[0];
  for (const [next, to] of STANDINGS) {
    const [a, b] = [figure[name], figure[next]];
    if (amount <= b) return b > a ? from + (to - from) * between(amount, a, b) : to;
    [name, from] = [next, to];
  }
  return from;
}

/** The middle of a range, its top taken no further than `WIDTH.full` times its bottom. */
function compared(low: number, high: number): number {
  return (low + Math.min(high, low * WIDTH.full)) / 2;
}

function whyOf(told: number, yearly: YearlyPay | null, standing: number | null): string {
  const stated = told === 1 ? 'It says what it pays' : 'It says what it pays, but not wholly';
  if (standing === null || yearly === null || yearly.market === null) {
    return `${stated}; there is nothing to compare it with.`;
  }
  const { figure, of } = yearly.market;
  const place = PLACES.find(([name]) => compared(yearly.low, yearly.high) >= figure[name]);
  return `${stated}: ${place?.[1] ?? 'less than nine of ten'} of ${figure.n} postings of ${of} that state theirs.`;
}

const PLACES = [
  ['p90', 'more than nine of ten'],
  ['p75', 'more than three of four'],
  ['p50', 'more than half'],
  ['p25', 'less than half'],
  ['p10', 'less than three of four'],
] as const;

function figuresOf(yearly: YearlyPay | null, told: number): readonly ScoreFigure[] {
  const figures: ScoreFigure[] = [{ label: 'how wholly pay is told', value: round(told), n: null }];
  if (yearly === null) return figures;
  const { currency, low, high, market } = yearly;
  const amount = (label: string, value: number, n: number | null): ScoreFigure => ({
    label: `${label}, ${currency} a year`,
    value: Math.round(value),
    n,
  });
  figures.push(amount('compared', compared(low, high), null));
  if (market === null) return figures;
  const { n } = market.figure;
  for (const [name] of STANDINGS) {
    figures.push(amount(`${name} of the market`, market.figure[name], n));
  }
  return figures;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
