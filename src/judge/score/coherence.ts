import type { Evidence } from '../../base/span.js';
import type { Analysis } from '../../domain/analysis.js';
import { roleLabels } from '../../domain/roles.js';
import {
  COHERENCE,
  COHERENCE_COSTS,
  CONFIDENCE,
  ONE_ROLE,
  OTHER_TITLE,
  POOL_COST,
  SILENT_TITLE,
  between,
  toThousandths,
} from './formula.js';
import { findPoolWords } from './pool-words.js';
import {
  costEvidence,
  costFigures,
  costsOf,
  firstFew,
  type JudgedPart,
  type ScoredText,
} from './part.js';

/** Whether the text describes one job, and the one that its title names. */
export function judgeCoherence(text: ScoredText): JudgedPart {
  const { analysis } = text;
  const [first, second] = analysis.roles;
  if (first === undefined || analysis.abstained !== null) {
    const why = 'The text does not say enough to tell which role it describes.';
    return { value: 0, why, evidence: [], figures: [] };
  }
  const costs = costsOf(analysis, COHERENCE_COSTS);
  const { truth, says } = readTitle(analysis);
  const pool = findPoolWords(analysis);
  const value =
    COHERENCE.oneRole * between(first.share, ONE_ROLE.from, ONE_ROLE.full) +
    COHERENCE.title * truth +
    COHERENCE.confidence * between(analysis.confidence, CONFIDENCE.from, CONFIDENCE.full);
  const shares = [first, second].flatMap((share) =>
    share === undefined
      ? []
      : [{ label: `share of ${roleLabels[share.role]}`, value: share.share, n: null }],
  );
  return {
    value: toThousandths(value - costs.sum - (pool.length > 0 ? POOL_COST : 0)),
    why: `${describeRoles(analysis)} ${says}${pool.length > 0 ? ', and it is for no job of now' : ''}.`,
    evidence: [
      ...titleEvidence(analysis),
      ...firstFew(first.evidence),
      ...costEvidence(text, costs),
      ...firstFew(pool),
    ],
    figures: [
      ...shares,
      { label: 'confidence in the first role', value: analysis.confidence, n: null },
      ...costFigures(costs),
    ],
  };
}

/** How true a title is, 0 to 1, and that in words. */
interface TitleTruth {
  readonly truth: number;
  readonly says: string;
}

/**
 * A title is as true as the role that it names is part of the work: the square of its share over the
 * first role's. Without steps, so that a word here or there cannot tip it.
 */
function readTitle({ title, roles }: Analysis): TitleTruth {
  if (title.role === null) return { truth: SILENT_TITLE, says: 'and its title names no role' };
  const part = (roles.find(({ role }) => role === title.role)?.share ?? 0) / roles[0]!.share;
  const says =
    part === 1
      ? 'and its title says so'
      : part < OTHER_TITLE
        ? 'but its title names another role'
        : 'and its title names the smaller part of it';
  return { truth: part ** 2, says };
}

function describeRoles({ roles }: Analysis): string {
  const [first, second] = roles;
  const named = roleLabels[first!.role];
  if (second === undefined || first!.share >= ONE_ROLE.full) {
    return `The text describes one role, ${named},`;
  }
  const percent = Math.round(first!.share * 100);
  return `The text describes ${percent} % ${named} and then ${roleLabels[second.role]},`;
}

function titleEvidence({ title }: Analysis): readonly Evidence[] {
  if (title.text === null) return [];
  return [{ field: 'title', start: 0, end: title.text.length, text: title.text }];
}
