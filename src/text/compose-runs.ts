import { toSourceSpan, type CanonicalText, type SourceRun } from './canonical-text.js';

/**
 * Follows two steps back at once: `second` was made from the text of `first`; the result is the
 * text of `second` with runs into the input of `first`.
 */
export function composeRuns(first: CanonicalText, second: CanonicalText): CanonicalText {
  const runs: SourceRun[] = [];
  let outer = 0;
  for (const run of second.runs) {
    if (!run.verbatim) {
      const { start, end } = toSourceSpan(first, { start: run.sourceStart, end: run.sourceEnd });
      runs.push({ at: run.at, sourceStart: start, sourceEnd: end, verbatim: false });
      continue;
    }
    while (outer > 0 && first.runs[outer]!.at > run.sourceStart) outer--;
    while (endOf(first, outer) <= run.sourceStart) outer++;
    for (; outer < first.runs.length && first.runs[outer]!.at < run.sourceEnd; outer++) {
      runs.push(cut(first, outer, run));
    }
    outer = Math.max(0, outer - 1);
  }
  return { text: second.text, format: second.format, runs };
}

function endOf(text: CanonicalText, run: number): number {
  return text.runs[run + 1]?.at ?? text.text.length;
}

/** The part of run `number` of `first` that `run` copied. */
function cut(first: CanonicalText, number: number, run: SourceRun): SourceRun {
  const outer = first.runs[number]!;
  const from = Math.max(outer.at, run.sourceStart);
  const to = Math.min(endOf(first, number), run.sourceEnd);
  const at = run.at + from - run.sourceStart;
  if (!outer.verbatim) return { ...outer, at };
  const sourceStart = outer.sourceStart + from - outer.at;
  return { at, sourceStart, sourceEnd: sourceStart + to - from, verbatim: true };
}
