import type {
  Analysis,
  Employment,
  EducationLevel,
  RoleId,
  Seniority,
  Workplace,
} from '@rolescope/domain/analysis.js';

/**
 * What a person says of a posting instead of the reading: the labels of `data/samples/README.md`.
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

/** A posting with the labels that its reading got wrong, kept in this browser. */
export interface Correction extends Labels {
  readonly id: string;
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

/** A reading in the shape of labels. */
export function labelsOf(analysis: Analysis): Labelled {
  const [range] = analysis.pay;
  return {
    roles: Object.fromEntries(analysis.roles.map(({ role, share }) => [role, round(share)])),
    primary: analysis.roles[0]?.role ?? 'other',
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

function round(share: number): number {
  return Math.round(share * 100) / 100;
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

/** Corrections as labelled examples, one JSON object a line, as `npm run eval -- --gold` reads them. */
export function toLines(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${JSON.stringify(correction)}\n`).join('');
}
