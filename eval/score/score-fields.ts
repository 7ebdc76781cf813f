import { prf, round4, type Prf } from './figures.js';
import type { GoldLabels } from './gold.js';
import type { FieldError, Pair, ScoredAnalysis } from './scored.js';

/** The fields with one value, by the names of their labels. */
export const plainFields = [
  'title_role',
  'seniority',
  'years_min',
  'education_min',
  'workplace',
  'employment',
] as const;

export type PlainField = (typeof plainFields)[number];

type Answer = string | number | null;

interface Reading {
  readonly value: Answer;
  readonly evidence?: readonly { readonly text: string }[];
}

const read: Readonly<Record<PlainField, (analysis: ScoredAnalysis) => Reading>> = {
  title_role: ({ title }) => ({ value: title?.role ?? null }),
  seniority: ({ seniority }) => ({ value: null, ...seniority }),
  years_min: ({ experience }) => ({ ...experience, value: experience?.minYears ?? null }),
  education_min: ({ education }) => ({ ...education, value: education?.minimum ?? null }),
  workplace: ({ workplace }) => ({ value: null, ...workplace }),
  employment: ({ employment }) => ({ value: null, ...employment }),
};

/** Share of postings whose field is right; one without an analysis is wrong. */
export function scoreField(
  field: PlainField,
  pairs: readonly Pair<GoldLabels>[],
): { accuracy: number; errors: FieldError[] } {
  const errors: FieldError[] = [];
  for (const { id, title, labels, analysis } of pairs) {
    const wanted: Answer = labels[field] ?? null;
    const reading = analysis === null ? null : read[field](analysis);
    if (reading !== null && reading.value === wanted) continue;
    const got = reading === null ? 'not analysed' : String(reading.value);
    const evidence = (reading?.evidence ?? []).map(({ text }) => text);
    errors.push({ id, title, wanted: String(wanted), got, evidence });
  }
  const right = pairs.length - errors.length;
  return { accuracy: round4(right / pairs.length), errors };
}

/** How well titles that name another role than the work are found. */
export function scoreMismatch(pairs: readonly Pair<GoldLabels>[]): {
  figure: Prf;
  errors: FieldError[];
} {
  let hits = 0;
  let labelled = 0;
  let found = 0;
  const errors: FieldError[] = [];
  for (const { id, title, labels, analysis } of pairs) {
    const wanted = labels.mismatch === true;
    const got = analysis?.mismatch === true;
    if (wanted) labelled++;
    if (got) found++;
    if (wanted && got) hits++;
    if (wanted === got) continue;
    const role = analysis?.title?.role ?? 'none';
    errors.push({
      id,
      title,
      wanted: `${wanted} (title: ${String(labels.title_role)}, work: ${labels.primary})`,
      got: `${got} (title: ${role}, work: ${analysis?.roles?.[0]?.role ?? 'none'})`,
      evidence: [],
    });
  }
  return { figure: prf(hits, labelled, found), errors };
}
