import type { PayRange } from '../../domain/analysis.js';
import type { Document } from '../../document/document.js';
import { annualise } from './annualise.js';
import { findCandidates, type Candidate } from './candidates.js';
import { chooseCurrency, gatherHints, type CurrencyHints } from './choose-currency.js';
import { choosePeriod } from './choose-period.js';
import { readContext, type Context } from './context.js';
import type { CueKind } from './cues.js';
import {
  basisOf,
  isOtherKind,
  isPayKind,
  isPlausible,
  isTooLarge,
  isYearlySized,
  sayKind,
} from './decide.js';

/** A candidate with what was found out about it. */
interface Reading {
  readonly candidate: Candidate;
  readonly context: Context;
  /** What its words say it is, or what it takes over from the range before it; `null` for nothing. */
  readonly said: CueKind | null;
  readonly range: PayRange | null;
}

/**
 * Every pay range that a posting's body states: base pay and pay of unknown basis first, then total
 * pay, each in order of the text. Amounts are full numbers in the stated currency and period; one
 * number goes in both `min` and `max`.
 *
 * @param location the posting's location field, which may tell which dollar a `$` is.
 */
export function extractPay(document: Document, location = ''): PayRange[] {
  const candidates = findCandidates(document);
  if (candidates.length === 0) return [];
  const hints = gatherHints(document, candidates, location);
  const ranges: PayRange[] = [];
  let previous: Reading | null = null;
  for (const candidate of candidates) {
    const reading: Reading = read(document, candidate, previous, hints);
    if (reading.range !== null) ranges.push(reading.range);
    previous = reading;
  }
  const first = ranges.filter(({ basis }) => basis !== 'total');
  return [...first, ...ranges.filter(({ basis }) => basis === 'total')];
}

function read(
  document: Document,
  candidate: Candidate,
  previous: Reading | null,
  hints: CurrencyHints,
): Reading {
  const { money } = candidate;
  const context = readContext(document.tokens, candidate);
  const own = sayKind(money, context);
  const said = takesOver(candidate, context, previous, own) ? previous!.said : own;
  const nothing = { candidate, context, said, range: null };
  if (money.perOther || money.max <= 0 || isTooLarge(money, said)) return nothing;
  if (!isPay(document, candidate, context, said)) return nothing;
  const stated = choosePeriod(document.tokens, candidate, context);
  const isPossible = stated === null || isPlausible(money, stated);
  // "$37,000 an hour" is pay, but not by the hour: the period is not known then.
  if (!isPossible && !isYearlySized(money)) return nothing;
  const period = isPossible ? stated : null;
  const { min, max, start, end } = money;
  const currency = chooseCurrency(document, candidate, context, hints);
  const text = document.text.slice(start, end);
  const basis = basisOf(text, said, context);
  const range: PayRange = {
    min,
    max,
    currency,
    period,
    basis,
    annualised: annualise(min, max, period),
    start,
    end,
    text,
  };
  return { candidate, context, said: said ?? 'pay', range };
}

/** In a list of ranges by place or level, each but the first takes over what the first was. */
function takesOver(
  { money, firstToken }: Candidate,
  context: Context,
  previous: Reading | null,
  own: CueKind | null,
): boolean {
  if (previous === null || firstToken - previous.candidate.endToken > 30) return false;
  const before = previous.candidate.money;
  const alike =
    before.isRange === money.isRange && money.min <= before.max * 4 && before.min <= money.max * 4;
  if (!alike || (previous.range === null && !isOtherKind(previous.said))) return false;
  const between = context.left.some(
    (cue) => cue.kind !== 'weak' && cue.firstToken >= previous.candidate.endToken,
  );
  const behind = context.right.some(({ kind, distance }) => kind !== 'weak' && distance <= 2);
  return !between && !behind && (own === null || isYearlySized(money));
}

/** Whether the candidate is pay: by its words, else by what it comes with and how it is written. */
function isPay(
  document: Document,
  candidate: Candidate,
  context: Context,
  said: CueKind | null,
): boolean {
  const { money } = candidate;
  const isMarked = money.currency !== null;
  if (isPayKind(said)) {
    if (!isMarked && !money.isRange && money.period === null) return isLabelled(context);
    if (isAside(candidate, context)) return false;
    if (isYearlySized(money) || money.period !== null) return true;
    return isMarked && isSaidOutright(context, said);
  }
  if (context.plusExtra && isYearlySized(money) && said !== 'business') return true;
  if (isOtherKind(said)) return false;
  if (!isMarked && !money.isRange && money.period === null) return false;
  const headed =
    context.above.some(({ kind }) => isPayKind(kind)) || inPaySection(document, candidate);
  if (headed && (isYearlySized(money) || (isMarked && money.period !== null))) return true;
  if (!isMarked) return false;
  if (money.isRange && isYearlySized(money)) return true;
  return money.period !== null && isWagePeriod(candidate);
}

/** A single number without currency or period is pay only right behind (or before) a pay word. */
function isLabelled({ left, right, afterColon }: Context): boolean {
  const near = left[0] !== undefined && isPayKind(left[0].kind) ? left[0].distance : 99;
  return near <= (afterColon ? 3 : 4) || (right[0] !== undefined && isPayKind(right[0].kind));
}

/** "Life insurance of twice your salary, up to $200k": a benefit that only mentions pay. */
function isAside({ money }: Candidate, { left }: Context): boolean {
  if (money.isRange || money.period !== null || left.length === 0) return false;
  return left[0]!.distance > 2 && left.some(({ kind }) => kind === 'benefit');
}

/** A number too small for a year, with no period, needs a word of pay close by and no other. */
function isSaidOutright({ left }: Context, said: CueKind): boolean {
  const isClose = left.length > 0 && left[0]!.distance <= (said === 'pay' ? 4 : 12);
  return isClose && (said !== 'pay' || !left.some(({ kind }) => isOtherKind(kind)));
}

/** An unexplained "$22 an hour" is pay; "$100 a month" is not. */
function isWagePeriod({ money }: Candidate): boolean {
  const { period } = money;
  if (period === 'hour' || period === 'day') return isPlausible(money, period) && money.min >= 3;
  return isYearlySized(money) || (period === 'month' && money.isRange && money.min >= 1000);
}

function inPaySection(document: Document, { money }: Candidate): boolean {
  const { sections } = document;
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle]!.start <= money.start) low = middle;
    else high = middle - 1;
  }
  return sections[low]?.kind === 'pay';
}
