import type { Span } from '../base/span.js';
import type { TextFormat } from '../base/text-format.js';

/**
 * One run of the canonical text and where it came from. Within a run offsets move in step; a run
 * with `verbatim: false` (an entity, folded white space) maps as a whole.
 */
export interface SourceRun {
  /** First unit of the run in the canonical text. */
  readonly at: number;
  /** Where it stands in the input, half-open. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly verbatim: boolean;
}

/** The one plain text that everything points into; made once, never changed. */
export interface CanonicalText {
  readonly text: string;
  readonly format: TextFormat;
  /** Sorted by `at`. */
  readonly runs: readonly SourceRun[];
}

/**
 * Where a span of the canonical text stands in the input. What lies inside a run that is not
 * verbatim maps to the whole of that run's source; an empty span maps to an empty one.
 */
export function toSourceSpan(canonical: CanonicalText, span: Span): Span {
  const { runs } = canonical;
  if (runs.length === 0) return { start: 0, end: 0 };
  const first = runs[runAt(runs, span.start)]!;
  const start = first.verbatim ? first.sourceStart + span.start - first.at : first.sourceStart;
  if (span.end <= span.start) return { start, end: start };
  const last = runs[runAt(runs, span.end - 1)]!;
  const end = last.verbatim ? last.sourceStart + span.end - last.at : last.sourceEnd;
  return { start, end: Math.max(start, end) };
}

/**
 * Where a span of the canonical text stands in the input just as it was read; `null` where an entity
 * or a mark of layout divides it, so that a change there could do harm.
 */
export function verbatimSpan(canonical: CanonicalText, span: Span, input: string): Span | null {
  const { start, end } = toSourceSpan(canonical, span);
  return input.slice(start, end) === canonical.text.slice(span.start, span.end)
    ? { start, end }
    : null;
}

/** Number of the run that holds a unit of the canonical text. */
function runAt(runs: readonly SourceRun[], unit: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.at <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
