import { readNumber } from '../../ui/read-number.js';
import type { OwnProject, ProjectContent } from '@rolescope/domain/project.js';
import type { Workplace } from '@rolescope/domain/analysis.js';

/** A project as its form holds it: everything as text, so that nothing typed is ever lost. */
export interface ProjectFields {
  readonly title: string;
  readonly brief: string;
  /** One a line. */
  readonly deliverables: string;
  readonly budgetKind: 'none' | 'hourly' | 'fixed';
  readonly min: string;
  readonly max: string;
  readonly currency: string;
  readonly weeks: string;
  readonly hoursPerWeek: string;
  readonly workplace: Workplace;
  readonly location: string;
  readonly startOn: string;
  readonly wanted: string;
  readonly blind: boolean;
}

/** What the API takes of a project. */
export type ProjectInput = ProjectContent & { readonly wanted: number; readonly blind: boolean };

/** An empty form. */
export const EMPTY_PROJECT: ProjectFields = {
  ...{ title: '', brief: '', deliverables: '', budgetKind: 'none', min: '', max: '' },
  ...{ currency: 'USD', weeks: '', hoursPerWeek: '', workplace: 'unspecified', location: '' },
  ...{ startOn: '', wanted: '1', blind: true },
};

/** A stored project as its form holds it. */
export function toFields({ content, status, blind }: OwnProject): ProjectFields {
  const { budget, duration } = content;
  return {
    title: content.title,
    brief: content.brief,
    deliverables: content.deliverables.join('\n'),
    budgetKind: budget?.kind ?? 'none',
    min: budget === null ? '' : String(budget.min),
    max: budget === null ? '' : String(budget.max),
    currency: budget?.currency ?? 'USD',
    weeks: duration === null ? '' : String(duration.weeks),
    hoursPerWeek: String(duration?.hoursPerWeek ?? ''),
    workplace: content.workplace,
    location: content.location ?? '',
    startOn: content.startOn ?? '',
    wanted: String(status.wanted),
    blind,
  };
}

/** What is sent of a form. What is no number goes as −1, which the server refuses. */
export function toInput(fields: ProjectFields): ProjectInput {
  const { budgetKind, min, max, currency, weeks, hoursPerWeek } = fields;
  return {
    title: fields.title.trim(),
    brief: fields.brief,
    deliverables: fields.deliverables.split('\n').flatMap((line) => line.trim() || []),
    budget:
      budgetKind === 'none'
        ? null
        : {
            kind: budgetKind,
            min: readNumber(min),
            max: max.trim() === '' ? readNumber(min) : readNumber(max),
            currency: currency.trim().toUpperCase(),
          },
    duration:
      weeks.trim() === ''
        ? null
        : {
            weeks: readNumber(weeks),
            hoursPerWeek: hoursPerWeek.trim() === '' ? null : readNumber(hoursPerWeek),
          },
    workplace: fields.workplace,
    location: fields.location.trim() === '' ? null : fields.location.trim(),
    startOn: fields.startOn === '' ? null : fields.startOn,
    wanted: readNumber(fields.wanted),
    blind: fields.blind,
  };
}
