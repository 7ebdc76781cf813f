import type { Diagnostic, Place } from '../../base/diagnostic.js';
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Analysis } from '../../domain/analysis.js';
import type { ScoreFigure } from '../../domain/posting-score.js';

/** A part judged: what it is, why, and what that rests on. */
export interface JudgedPart {
  /** Whole thousandths. */
  readonly value: number;
  /** One sentence. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly figures: readonly ScoreFigure[];
}

/** A posting as its text is scored. */
export interface ScoredText {
  /** With its text, and with what the linter has to say. */
  readonly analysis: Analysis;
  /** The location field as given, which spans of it point into. */
  readonly location: string | null;
}

/** Most slices of the text that are shown for one thing. */
const MOST_SHOWN = 3;

/** The first few pieces of evidence, each place once. */
export function firstFew(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.slice(0, MOST_SHOWN).map(({ field, start, end, text }) => ({
    field,
    start,
    end,
    text,
  }));
}

/** Findings of rules that cost something, and what they cost together. */
export interface Costs {
  readonly sum: number;
  readonly found: readonly (Diagnostic & { readonly cost: number })[];
}

/** What the linter's findings cost, once a rule. */
export function costsOf({ diagnostics }: Analysis, costs: Readonly<Record<string, number>>): Costs {
  const found = new Map<string, Diagnostic & { readonly cost: number }>();
  for (const diagnostic of diagnostics) {
    const cost = costs[diagnostic.code];
    if (cost !== undefined && !found.has(diagnostic.code)) {
      found.set(diagnostic.code, { ...diagnostic, cost });
    }
  }
  const list = [...found.values()].sort((a, b) => b.cost - a.cost || (a.code < b.code ? -1 : 1));
  return { sum: list.reduce((sum, { cost }) => sum + cost, 0), found: list };
}

/** What findings cost, as figures by the names of their rules. */
export function costFigures({ found }: Costs): readonly ScoreFigure[] {
  return found.map(({ code, cost }) => ({ label: code, value: -cost, n: null }));
}

/** The words that findings point at. */
export function costEvidence(text: ScoredText, { found }: Costs): readonly Evidence[] {
  return found.flatMap(({ span }) => slice(text, span) ?? []);
}

/** The words of a place in a posting; `null` where there are none. */
export function slice({ analysis, location }: ScoredText, place: Place): Evidence | null {
  const { field, start, end } = place;
  const strings = { text: analysis.text, title: analysis.title.text, location };
  const whole = strings[field] ?? '';
  return end > start && end <= whole.length ? evidenceAt(whole, start, end, field) : null;
}

/** Names in a row: `a, b and c`. */
export function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
