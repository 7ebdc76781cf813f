import type { Gate } from '../../lexicon/gate.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { patternText } from '../../patterns/pattern-set.js';
import { eachFeature, type MentionContext } from './gate-features.js';

/** Label scores by pattern number, `NaN` until asked for: of thousands a text meets a few. */
const labelScores = new WeakMap<Gate, Float64Array>();

/**
 * Makes the judge of whether a mention names a skill of the job, and not a field of a degree, the
 * company's praise of itself or an ordinary word. Without a gate every mention counts.
 */
export function makeGate(lexicon: Lexicon): (context: MentionContext) => boolean {
  const { gate } = lexicon;
  if (gate === null) return () => true;
  return (context) =>
    gateScore(gate, lexicon, context) >=
    (context.kind === 'soft' ? gate.softThreshold : gate.threshold);
}

/** The sum of the trained weights of a mention's features, on the scale of a logit. */
function gateScore(gate: Gate, lexicon: Lexicon, context: MentionContext): number {
  const { weights } = gate;
  let score = labelScore(gate, lexicon, context);
  eachFeature(context, (group, value) => {
    score += weights[group][value]!;
  });
  return score;
}

function labelScore(gate: Gate, lexicon: Lexicon, { mention }: MentionContext): number {
  let scores = labelScores.get(gate);
  if (scores === undefined) {
    scores = new Float64Array(lexicon.conceptOf.length).fill(NaN);
    labelScores.set(gate, scores);
  }
  const known = scores[mention.pattern]!;
  if (!Number.isNaN(known)) return known;
  const label = patternText(lexicon.patterns, mention.pattern);
  const score = gate.labelScore(label, lexicon.concepts[mention.concept]!);
  scores[mention.pattern] = score;
  return score;
}
