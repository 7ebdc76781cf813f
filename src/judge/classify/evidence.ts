import type { RoleEvidence } from '../../domain/analysis.js';
import { roleIds, roleLabels } from '../../domain/roles.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { EncodedPosting, RoleInput, RoleShares } from './role-input.js';
import type { LinearModel, LocatedVector, View } from './linear-model.js';

/** At most so many spans of the body are cited for a role. */
const MOST_SPANS = 5;
/** A cited span has at most so many tokens: about a line. */
const LONGEST_SPAN = 16;
/** What a token must bring, as a part of the strongest token, to be worth its place in a span. */
const TOKEN_COST = 0.06;
/** Spans that bring less than this part of the strongest span are left out. */
const WEAKEST_SPAN = 0.15;

/** Below this a span says too little to be shown as a proof of anything. */
const LEAST_WEIGHT = 0.15;

interface Window {
  readonly firstToken: number;
  readonly endToken: number;
  readonly weight: number;
}

/**
 * Cites the spans that moved the judgement towards a role, strongest first. The weight of a span is
 * what its tokens add to the role's log-odds against the other roles, as the model has them; so
 * taking the span away takes the weight away. The title is cited for the role that it claims.
 */
export function citeRole(
  role: number,
  input: RoleInput,
  encoded: EncodedPosting,
  { shares, titleRole }: RoleShares,
  model: LinearModel,
  lexicon: Lexicon,
): RoleEvidence[] {
  const others = rivalWeights(role, shares);
  const gains = new Float64Array(input.document.tokens.count);
  addGains(gains, encoded.words, model.views[0]!, role, others);
  addGains(gains, encoded.concepts, model.views[1]!, role, others);
  const rival = roleIds[strongest(others)]!;
  const { tokens } = input.document;
  const cited = strongestWindows(input, gains).map((window): RoleEvidence => {
    const start = tokens.start[window.firstToken]!;
    const end = tokens.end[window.endToken - 1]!;
    return {
      field: 'text',
      start,
      end,
      text: input.document.text.slice(start, end),
      weight: round(window.weight),
      reason: reasonFor(role, rival, window, gains, input, lexicon),
    };
  });
  const title =
    titleRole === roleIds[role]
      ? citeTitle(role, others, input, encoded.title, model.views[2]!, rival)
      : null;
  return title === null ? cited : [title, ...cited].sort((a, b) => b.weight - a.weight);
}

/** How much each other role counts as the alternative: its share among the others. */
function rivalWeights(role: number, shares: Float64Array): Float64Array {
  // A little of each, so that a certain judgement still has something to compare with.
  const others = shares.map((share, k) => (k === role ? 0 : share + 0.01));
  const total = others.reduce((a, b) => a + b, 0);
  return others.map((share) => share / total);
}

function strongest(values: Float64Array): number {
  return values.indexOf(Math.max(...values));
}

/** What a feature speaks for the role against the others. */
function gainOf(view: View, feature: number, role: number, others: Float64Array): number {
  const base = feature * others.length;
  let against = 0;
  for (let k = 0; k < others.length; k++) against += others[k]! * view.weights[base + k]!;
  return (view.weights[base + role]! - against) * view.step;
}

/** Spreads what each feature speaks for the role over the tokens that the feature stands on. */
export function addGains(
  gains: Float64Array,
  { features, values, occurrences }: LocatedVector,
  view: View,
  role: number,
  others: Float64Array,
): void {
  const worth = new Float64Array(features.length);
  for (let i = 0; i < features.length; i++) {
    worth[i] = values[i]! * gainOf(view, features[i]!, role, others);
  }
  const { feature, part, firstToken, endToken } = occurrences;
  for (let i = 0; i < feature.length; i++) {
    const first = firstToken[i]!;
    const end = endToken[i]!;
    const gain = (worth[feature[i]!]! * part[i]!) / (end - first);
    for (let at = first; at < end; at++) gains[at]! += gain;
  }
}

/** The best window of each sentence, and of those the best few. */
function strongestWindows(input: RoleInput, gains: Float64Array): Window[] {
  let most = 0;
  for (const gain of gains) most = Math.max(most, gain);
  const cost = most * TOKEN_COST;
  const windows: Window[] = [];
  for (const sentence of input.document.sentences) {
    const window = bestWindow(gains, sentence.firstToken, sentence.endToken, cost);
    if (window !== null) windows.push(window);
  }
  windows.sort((a, b) => b.weight - a.weight || a.firstToken - b.firstToken);
  const least = Math.max((windows[0]?.weight ?? 0) * WEAKEST_SPAN, LEAST_WEIGHT);
  return windows.slice(0, MOST_SPANS).filter(({ weight }) => weight >= least);
}

/** The run of tokens with the largest sum of gains less cost; `null` where all is loss. */
function bestWindow(gains: Float64Array, first: number, end: number, cost: number): Window | null {
  let best: Window | null = null;
  let bestNet = 0;
  for (let from = first; from < end; from++) {
    if (gains[from]! <= cost) continue;
    let sum = 0;
    const last = Math.min(end, from + LONGEST_SPAN);
    for (let at = from; at < last; at++) {
      sum += gains[at]!;
      const net = sum - cost * (at + 1 - from);
      if (net > bestNet && gains[at]! > 0) {
        bestNet = net;
        best = { firstToken: from, endToken: at + 1, weight: sum };
      }
    }
  }
  return best;
}

function reasonFor(
  role: number,
  rival: keyof typeof roleLabels,
  window: Window,
  gains: Float64Array,
  input: RoleInput,
  lexicon: Lexicon,
): string {
  const labels = new Set<string>();
  for (const mention of input.mentions) {
    const inside = mention.firstToken >= window.firstToken && mention.endToken <= window.endToken;
    if (inside && gains[mention.firstToken]! > 0)
      labels.add(lexicon.concepts[mention.concept]!.label);
  }
  const verdict = `${roleLabels[roleIds[role]!]} rather than ${roleLabels[rival]}`;
  if (labels.size === 0) return `worded like the work of ${verdict}`;
  return `${[...labels].slice(0, 4).join(', ')}: ${verdict}`;
}

function citeTitle(
  role: number,
  others: Float64Array,
  input: RoleInput,
  { features, values }: LocatedVector,
  view: View,
  rival: keyof typeof roleLabels,
): RoleEvidence | null {
  if (input.title === null) return null;
  let weight = 0;
  for (let i = 0; i < features.length; i++) {
    weight += values[i]! * gainOf(view, features[i]!, role, others);
  }
  if (weight <= 0) return null;
  return {
    field: 'title',
    start: 0,
    end: input.title.length,
    text: input.title,
    weight: round(weight),
    reason: `the title says ${roleLabels[roleIds[role]!]} rather than ${roleLabels[rival]}`,
  };
}

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
