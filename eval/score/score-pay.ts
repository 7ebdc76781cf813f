import { prf, type Prf } from './figures.js';
import type { GoldLabels, GoldPay } from './gold.js';
import type { FieldError, Pair } from './scored.js';

/**
 * Exact match of minimum, maximum, currency and period of the first range found; an end that is
 * open counts as zero.
 */
export function scorePay(pairs: readonly Pair<GoldLabels>[]): {
  figure: Prf;
  errors: FieldError[];
} {
  let hits = 0;
  let labelled = 0;
  let found = 0;
  const errors: FieldError[] = [];
  for (const { id, title, labels, analysis } of pairs) {
    const ranges = analysis?.pay ?? [];
    const wanted = labels.pay ?? null;
    const got = ranges[0] ?? null;
    if (wanted !== null) labelled++;
    if (got !== null) found++;
    if (print(wanted) === print(got)) hits += wanted === null ? 0 : 1;
    else {
      const evidence = ranges.map((range) => `${print(range)} ${JSON.stringify(range.text ?? '')}`);
      errors.push({ id, title, wanted: print(wanted), got: print(got), evidence });
    }
  }
  return { figure: prf(hits, labelled, found), errors };
}

function print(pay: GoldPay | null): string {
  if (pay === null) return 'none';
  return `${pay.min ?? 0}–${pay.max ?? 0} ${pay.currency} a ${pay.period}`;
}
