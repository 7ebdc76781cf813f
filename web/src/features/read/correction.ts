import type {
  Analysis,
  EducationLevel,
  Employment,
  RoleId,
  RoleShare,
  Seniority,
  Workplace,
} from '@rolescope/domain/analysis.js';
import type { ResumeJudgement } from '@rolescope/domain/resume.js';

/**
 * What a person says of a text instead of the reading: the labels of `data/samples/README.md`.
 * A label that is absent was not corrected.
 */
export interface Labels {
  readonly roles?: Readonly<Partial<Record<RoleId, number>>>;
  readonly primary?: RoleId;
  readonly title_role?: RoleId | null;
  readonly mismatch?: boolean;
  readonly seniority?: Seniority;
  readonly years_min?: number | null;
  readonly education_min?: EducationLevel;
  readonly workplace?: Workplace;
  readonly employment?: Employment;
  readonly pay?: PayLabel | null;
}

export interface PayLabel {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: 'year' | 'month' | 'week' | 'day' | 'hour' | null;
}

/** A text with the labels that its reading got wrong, kept in this browser. */
export interface Correction extends Labels {
  readonly id: string;
  readonly kind: 'posting' | 'resume';
  readonly title: string;
  readonly location: string;
  readonly text: string;
  /** ISO time. */
  readonly corrected_at: string;
  /** Versions that made the reading. */
  readonly versions: Analysis['versions'];
  readonly note?: string;
}

/** What can be corrected, as the reading has it. */
export type Labelled = Required<Labels>;

/** The reading of a posting in the shape of labels. */
export function labelsOf(analysis: Analysis): Labelled {
  const [range] = analysis.pay;
  return {
    ...roleLabels(analysis.roles),
    title_role: analysis.title.role,
    mismatch: analysis.mismatch,
    seniority: analysis.seniority.value,
    years_min: analysis.experience.minYears,
    education_min: analysis.education.minimum,
    workplace: analysis.workplace.value,
    employment: analysis.employment.value,
    pay:
      range === undefined
        ? null
        : { min: range.min, max: range.max, currency: range.currency, period: range.period },
  };
}

/** The reading of a résumé in the same shape; what résumés do not have stays empty. */
export function labelsOfResume({ roles, level, education }: ResumeJudgement): Labelled {
  return {
    ...roleLabels(roles),
    title_role: null,
    mismatch: false,
    seniority: level.value,
    years_min: null,
    education_min: education,
    workplace: 'unspecified',
    employment: 'unspecified',
    pay: null,
  };
}

function roleLabels(roles: readonly RoleShare[]): Pick<Labelled, 'roles' | 'primary'> {
  const shares = roles.map(({ role, share }) => [role, Math.round(share * 100) / 100]);
  return {
    roles: Object.fromEntries(shares) as Labelled['roles'],
    primary: roles[0]?.role ?? 'other',
  };
}

/** Only what a person changed: what they left alone they may not have looked at. */
export function changedLabels(read: Labelled, said: Labelled): Labels {
  const changed = Object.entries(said).filter(
    ([name, value]) => canonical(value) !== canonical(read[name as keyof Labelled]),
  );
  const labels = Object.fromEntries(changed) as Labels;
  // Shares without the largest of them, or the other way round, would be half a label.
  return labels.roles === undefined && labels.primary === undefined
    ? labels
    : { ...labels, roles: said.roles, primary: said.primary };
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The role with the largest share, the first of them where several are alike. */
export function primaryOf(roles: Labelled['roles']): RoleId | null {
  let best: RoleId | null = null;
  for (const [role, share] of Object.entries(roles) as [RoleId, number][]) {
    if (share > 0 && (best === null || share > roles[best]!)) best = role;
  }
  return best;
}

/** Corrections as labelled examples, one JSON object a line; of postings, as `npm run eval -- --gold` reads them. */
export function toLines(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${JSON.stringify(correction)}\n`).join('');
}
