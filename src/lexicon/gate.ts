import type { SkillKind } from '../domain/analysis.js';
import {
  contextValues,
  gateFormat,
  type ContextGroup,
  type GateSource,
  type LabelGroup,
} from './gate-source.js';
import { labelKey } from './label-forms.js';

/** What the gate needs to know of a concept. */
export interface GatedConcept {
  readonly id: string;
  readonly kind: SkillKind;
  readonly family: string;
}

/** The gate ready to use. */
export interface Gate {
  readonly threshold: number;
  readonly softThreshold: number;
  /** By the number of the value in `contextValues`. */
  readonly weights: Readonly<Record<ContextGroup, Float64Array>>;
  /** What speaks for a label wherever it stands: the weights of its concept and its own. */
  labelScore(label: string, concept: GatedConcept): number;
}

/**
 * Makes the gate ready.
 *
 * @throws {Error} when the weights have another format than this code reads.
 */
export function loadGate(source: GateSource): Gate {
  if (source.format !== gateFormat) {
    throw new Error(
      `The skill gate has format ${String(source.format)}; this version reads ${gateFormat}. Run "npm run train" to make it again.`,
    );
  }
  const weigh = (group: ContextGroup | LabelGroup, value: string): number =>
    source.weights[group]?.[value] ?? 0;
  const columns = Object.entries(contextValues).map(([group, values]) => [
    group,
    Float64Array.from(values, (value) => weigh(group as ContextGroup, value)),
  ]);
  return {
    threshold: source.threshold,
    softThreshold: source.softThreshold,
    weights: Object.fromEntries(columns) as Gate['weights'],
    labelScore: (label, { id, kind, family }) =>
      weigh('bias', '') +
      weigh('kind', kind) +
      weigh('family', family) +
      weigh('concept', id) +
      weigh('label', labelKey(label)),
  };
}
