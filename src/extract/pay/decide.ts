import type { PayPeriod, PayRange } from '../../domain/analysis.js';
import type { Context, Cue } from './context.js';
import { wageScale, yearlyFloor } from './currencies.js';
import type { CueKind } from './cues.js';
import type { MoneyExpression } from './ranges.js';

/** What an accepted candidate is. */
export type Basis = PayRange['basis'];

const PAY: ReadonlySet<CueKind> = new Set(['base', 'pay', 'total']);
const OTHER: ReadonlySet<CueKind> = new Set(['extra', 'benefit', 'business']);

/** Words right behind an amount say what it is, up to this far. */
const RIGHT_NEAR = 4;
const LEFT_NEAR = 4;

/** The nearest cue that says something; a weak one only speaks where no pay word does. */
function speaking(cues: readonly Cue[]): Cue | undefined {
  const cue = cues.find(({ kind }) => kind !== 'weak');
  return cue ?? cues[0];
}

/**
 * Which kind of money the words around an amount say it is; `null` where they say nothing. What
 * stands right behind it ("base", "stipend") goes first, then the nearest word before it.
 */
export function sayKind(money: MoneyExpression, context: Context): CueKind | null {
  const right = speaking(context.right);
  const left = speaking(context.left);
  const leftIsPay = left !== undefined && PAY.has(left.kind);
  if (right !== undefined && right.distance <= RIGHT_NEAR) {
    if (PAY.has(right.kind)) return leftOther(money, left) ?? right.kind;
    const outweighed = leftIsPay && isYearlySized(money) && isLabel(money, left, right, context);
    if (!outweighed && right.kind !== 'weak') return right.kind;
  }
  if (left === undefined) return null;
  if (left.kind === 'extra' && !context.inParenthesis) {
    const isTotal = isYearlySized(money) && isJoined(context.left);
    return isTotal ? 'total' : afterPay(money, context.left);
  }
  return left.kind;
}

/** Whether a pay word before the amount counts for more than another word behind it. */
function isLabel(money: MoneyExpression, left: Cue, right: Cue, context: Context): boolean {
  return (context.afterColon && left.distance <= 3) || (money.isRange && right.distance > 0);
}

/** "bonus of $20,000 paid yearly" is no pay, whatever follows. */
function leftOther(money: MoneyExpression, left: Cue | undefined): CueKind | null {
  if (left === undefined || !OTHER.has(left.kind) || left.distance > 2) return null;
  return isYearlySized(money) && money.isRange ? null : left.kind;
}

/** "salary + bonus: $200k": extras named in one breath with pay make total pay. */
function isJoined(cues: readonly Cue[]): boolean {
  for (let i = 0; i + 1 < cues.length; i++) {
    if (cues[i]!.firstToken - cues[i + 1]!.endToken > 2) return false;
    if (PAY.has(cues[i + 1]!.kind)) return true;
  }
  return false;
}

/** An extra named before a yearly range, with pay earlier in the sentence: the pay decides. */
function afterPay(money: MoneyExpression, cues: readonly Cue[]): CueKind {
  const extra = cues[0]!;
  const pay = cues.find(({ kind }) => PAY.has(kind));
  if (pay !== undefined && extra.distance > LEFT_NEAR && isYearlySized(money)) return pay.kind;
  return extra.kind;
}

/** Whether both ends are as large as a year's pay and no larger than pay can be. */
export function isYearlySized(money: MoneyExpression): boolean {
  const floor = yearlyFloor(money.currency);
  return money.min >= floor && money.max <= floor * 250 && money.max <= money.min * 6;
}

/** Least and most of what is plausible pay for one unit of each period, in wages of one dollar. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  year: [1_000, 5_000_000],
  month: [150, 120_000],
  week: [40, 30_000],
  day: [10, 8_000],
  hour: [1, 2_000],
};

/** Whether an amount can be pay for the period. */
export function isPlausible(money: MoneyExpression, period: PayPeriod): boolean {
  const scale = wageScale(money.currency);
  const [least, most] = PLAUSIBLE[period];
  return money.min >= least * Math.min(scale, 1) && money.max <= most * Math.max(scale, 1);
}

/** Millions and more are pay in few currencies, and elsewhere only where the text says so. */
export function isTooLarge(money: MoneyExpression, said: CueKind | null): boolean {
  if (money.scale < 1e6) return money.max > yearlyFloor(money.currency) * 500;
  if (money.scale > 1e7) return true;
  if (wageScale(money.currency) >= 10) return false;
  return said === null || !PAY.has(said) || money.max > 3_000_000;
}

/** Whether the words around say pay. */
export function isPayKind(kind: CueKind | null): kind is 'base' | 'pay' | 'total' {
  return kind !== null && PAY.has(kind);
}

/** Whether the words around say that the money is something else. */
export function isOtherKind(kind: CueKind | null): boolean {
  return kind !== null && (OTHER.has(kind) || kind === 'weak');
}

/** "base" and its like, swallowed by the expression itself: `$55,000 base salary annually`. */
const SAYS_BASE = /\b(?:base|salary|fixed|gross|bruto|brutto)\b/i;

/**
 * The basis that the words of an accepted amount stand for. A word that does not tell ("pay range
 * for this role") leaves it to the nearest word of its sentence, or of the lines above, that does.
 */
export function basisOf(written: string, said: CueKind | null, context: Context): Basis {
  if (said === 'base' || said === 'total') return said;
  if (SAYS_BASE.test(written)) return 'base';
  const cues = [...context.left, ...(said === null ? context.above : [])];
  const kind = cues.find((cue) => cue.kind === 'base' || cue.kind === 'total')?.kind;
  return kind === 'base' || kind === 'total' ? kind : 'unknown';
}
