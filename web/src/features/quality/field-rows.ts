import type { FieldFigures, Quality, Rate } from './quality.js';

/** A field of the analysis, and how often it is right. */
export interface FieldRow {
  readonly field: string;
  /** What exactly is counted, where it is not the share of postings in which the field is right. */
  readonly measure: string | null;
  /** 0 to 1, on real postings and on the samples; `null` where it was not measured there. */
  readonly real: number | null;
  readonly samples: number | null;
}

const F1 = 'F1: the mean of found among labelled, and right among found';

/** Fields as the measurement names them, in the order of the analysis. */
const FIELDS: readonly {
  readonly name: string;
  readonly field: string;
  readonly measure: string | null;
}[] = [
  { name: 'seniority', field: 'Level', measure: null },
  { name: 'years_min', field: 'Years of experience', measure: null },
  { name: 'education_min', field: 'Lowest degree', measure: null },
  { name: 'workplace', field: 'Workplace', measure: null },
  { name: 'employment', field: 'Employment', measure: null },
  { name: 'pay', field: 'Pay', measure: `${F1}; amounts, currency and period all right` },
  { name: 'skills_strict', field: 'Skills, to the letter', measure: `${F1}; the very same words` },
  { name: 'skills_overlap', field: 'Skills, by overlap', measure: `${F1}; the words overlap` },
  {
    name: 'skill_level',
    field: 'Required or preferred',
    measure: 'share of the skills found whose level is right',
  },
];

/** Every field with its figures. Those of the role are of models that had not seen the posting. */
export function fieldRows({
  real,
  samples,
  roles,
}: Pick<Quality, 'real' | 'samples' | 'roles'>): FieldRow[] {
  const { gold } = roles.figures;
  return [
    {
      field: 'First role',
      measure: 'the largest share is that of the right role; cross-validated',
      real: gold.accuracy,
      samples: figure(samples, 'role_accuracy'),
    },
    {
      field: 'Role of the title',
      measure: 'cross-validated',
      real: gold.titleRole,
      samples: figure(samples, 'title_role'),
    },
    {
      field: 'Title against work',
      measure: `${F1}; cross-validated, ${gold.mismatch.labelled} labelled`,
      real: gold.mismatch.f1,
      samples: figure(samples, 'mismatch'),
    },
    ...FIELDS.map(({ name, field, measure }) => ({
      field,
      measure,
      real: figure(real, name),
      samples: figure(samples, name),
    })),
  ];
}

/** A figure by its name; of a rate its F1. */
function figure({ figures }: FieldFigures, name: string): number | null {
  const found = figures[name];
  if (found === undefined) return null;
  if (typeof found === 'number') return found;
  return typeof found['f1'] === 'number' ? (found as Rate).f1 : null;
}

/** How many postings were measured. */
export function countOf({ figures }: FieldFigures): number {
  return typeof figures['n'] === 'number' ? figures['n'] : 0;
}
