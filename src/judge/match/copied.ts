import type { Span } from '../../base/span.js';
import type { Tokens } from '../../base/tokens.js';
import { tokenize } from '../../text/tokenize.js';

/** So many words in a row are no chance: a sentence of the posting stands in the résumé. */
const RUN = 12;

/**
 * The lines of a résumé that were copied from a posting: those with at least 12 of its words in a
 * row (punctuation counts as words do). In text order.
 */
export function findCopied(resume: string, posting: string): Span[] {
  const runs = runsOf(tokenize(posting));
  if (runs.size === 0) return [];
  const tokens = tokenize(resume);
  const found: Span[] = [];
  eachRun(tokens, (run, first) => {
    if (!runs.has(run)) return;
    const start = tokens.start[first]!;
    const end = tokens.end[first + RUN - 1]!;
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) found[found.length - 1] = { ...last, end };
    else found.push({ start, end });
  });
  return joinSpans(found.map((span) => wholeLines(resume, span)));
}

/** A text with some places made blank, so that everything else keeps its place. */
export function withoutPlaces(text: string, places: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of joinSpans(places)) {
    rest += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return rest + text.slice(at);
}

function runsOf(tokens: Tokens): Set<number> {
  const runs = new Set<number>();
  eachRun(tokens, (run) => runs.add(run));
  return runs;
}

/** Gives a hash of every run of tokens; a run may go over the end of a line. */
function eachRun({ count, hash }: Tokens, take: (run: number, first: number) => void): void {
  for (let first = 0; first + RUN <= count; first++) {
    let run = 0;
    for (let at = first; at < first + RUN; at++) run = (Math.imul(run, 31) + hash[at]!) | 0;
    take(run, first);
  }
}

function wholeLines(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: next === -1 ? text.length : next,
  };
}

/** Spans in order, those that touch made one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
