import type { Analysis } from '../../domain/analysis.js';
import type { Signal } from '../../domain/work-figures.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns, type PatternSet } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';

/** Signals compiled, so that one pass over a posting finds all of them. */
export interface SignalSet {
  readonly signals: readonly Signal[];
  readonly phrases: PatternSet;
  /** For each phrase of the pattern set, the number of its signal. */
  readonly owners: readonly number[];
  readonly bySkill: ReadonlyMap<string, readonly number[]>;
}

/** Compiles signals; build once, use for every posting. */
export function compileSignals(signals: readonly Signal[]): SignalSet {
  const owned = signals.flatMap(({ phrases }, owner) => phrases.map((words) => ({ words, owner })));
  const bySkill = new Map<string, number[]>();
  for (const [at, { skills }] of signals.entries()) {
    for (const skill of skills) bySkill.set(skill, [...(bySkill.get(skill) ?? []), at]);
  }
  return {
    signals,
    phrases: compilePatterns(
      owned.map(({ words }) => words),
      tokenize,
    ),
    owners: owned.map(({ owner }) => owner),
    bySkill,
  };
}

/** Numbers of the signals that a posting shows; phrases are looked for only where it has its text. */
export function findSignals(analysis: Analysis, set: SignalSet): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { skill } of [...analysis.skills, ...analysis.soft]) {
    for (const signal of set.bySkill.get(skill) ?? []) found.add(signal);
  }
  const tokens = tokenize(analysis.text ?? '');
  for (const { pattern } of findHits(set.phrases, tokens, foldCode))
    found.add(set.owners[pattern]!);
  return found;
}
