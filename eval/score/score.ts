import type { Prf } from './figures.js';
import type { GoldLabels, GoldLine } from './gold.js';
import { plainFields, scoreField, scoreMismatch, type PlainField } from './score-fields.js';
import { scorePay } from './score-pay.js';
import { scoreRoles, type RoleFigures, type RoleLabels } from './score-roles.js';
import { scoreSkills, type SkillFigures, type TextCount } from './score-skills.js';
import type { FieldError, Pair, ScoredAnalysis } from './scored.js';

/**
 * Every figure, under the names that the reference scorer gives them, rounded to four decimals.
 * What gold has no labels for is absent.
 */
export interface Figures
  extends Partial<RoleFigures>, Partial<SkillFigures>, Partial<Record<PlainField, number>> {
  /** Labelled postings. */
  readonly n: number;
  /** Of them, those with an analysis. */
  readonly answered: number;
  readonly mismatch?: Prf;
  readonly pay?: Prf;
}

/** Fields whose wrong answers can be listed. */
export const errorFields = ['roles', 'mismatch', ...plainFields, 'pay', 'skill_level'] as const;

export type ErrorField = (typeof errorFields)[number];

type Errors = Readonly<Partial<Record<ErrorField, readonly FieldError[]>>>;

/** Figures with the cases behind them. */
export interface Score {
  readonly figures: Figures;
  readonly errors: Errors;
  readonly missedSkills: readonly TextCount[];
  readonly extraSkills: readonly TextCount[];
}

interface Part {
  readonly figures: Partial<Figures>;
  readonly errors: Errors;
}

type Pairs = readonly Pair<GoldLabels>[];

/** Scores analyses against gold, both by id. A posting with no analysis is wrong everywhere. */
export function score(
  gold: ReadonlyMap<string, GoldLine>,
  analyses: ReadonlyMap<string, ScoredAnalysis>,
): Score {
  const pairs: Pairs = [...gold.values()].map(({ id, title, labels }) => {
    return { id, title, labels, analysis: analyses.get(id) ?? null };
  });
  const skills = whereLabelled(pairs, 'skills', scoreSkills);
  const parts: (Part | null)[] = [
    whereLabelled(pairs, 'roles', rolesPart),
    whereLabelled(pairs, 'mismatch', mismatchPart),
    ...plainFields.map((field) =>
      whereLabelled(pairs, field, (labelled) => fieldPart(field, labelled)),
    ),
    whereLabelled(pairs, 'pay', payPart),
    skills && { figures: skills.figures, errors: { skill_level: skills.levelErrors } },
  ];
  const answered = pairs.filter(({ analysis }) => analysis !== null).length;
  return {
    figures: Object.assign({ n: pairs.length, answered }, ...parts.map((part) => part?.figures)),
    errors: Object.assign({}, ...parts.map((part) => part?.errors)),
    missedSkills: skills?.missed ?? [],
    extraSkills: skills?.extra ?? [],
  };
}

/** Scores the postings that carry a label; `null` where none does. */
function whereLabelled<Result>(
  pairs: Pairs,
  label: keyof GoldLabels,
  run: (pairs: Pairs) => Result,
): Result | null {
  const labelled = pairs.filter(({ labels }) => labels[label] !== undefined);
  return labelled.length === 0 ? null : run(labelled);
}

function rolesPart(pairs: Pairs): Part {
  const { figures, errors } = scoreRoles(pairs as readonly Pair<RoleLabels>[]);
  return { figures, errors: { roles: errors } };
}

function mismatchPart(pairs: Pairs): Part {
  const { figure, errors } = scoreMismatch(pairs);
  return { figures: { mismatch: figure }, errors: { mismatch: errors } };
}

function fieldPart(field: PlainField, pairs: Pairs): Part {
  const { accuracy, errors } = scoreField(field, pairs);
  return { figures: { [field]: accuracy }, errors: { [field]: errors } };
}

function payPart(pairs: Pairs): Part {
  const { figure, errors } = scorePay(pairs);
  return { figures: { pay: figure }, errors: { pay: errors } };
}
