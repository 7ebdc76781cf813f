import type { RateTable } from '../../domain/money.js';
import type { ProjectBudget, ProjectContent, ProjectDuration } from '../../domain/project.js';
import { MOST_WANTED } from '../../board/project.js';
import { toLine } from '../accounts/check-fields.js';
import { checkAmount, checkCurrency } from '../board/check-money.js';
import { checkDay, checkLength, checkWhole, toText } from '../board/check-text.js';
import type { FieldError } from '../outcome.js';

/** A project as it is sent: all of what a client writes. */
export interface ProjectInput extends ProjectContent {
  readonly wanted: number;
  /** Whether proposals are shown without a name until they are opened. */
  readonly blind: boolean;
}

const LONGEST = { title: 150, brief: 50_000, deliverable: 300, location: 120 };
const MOST_DELIVERABLES = 20;
const MOST_WEEKS = 156;
const MOST_HOURS = 60;

/** What was sent, in the form in which it is kept. */
export function toContent(given: ProjectInput): ProjectContent {
  const { title, brief, deliverables, budget, duration, workplace, location, startOn } = given;
  const place = location === null ? '' : toLine(location);
  return {
    title: toLine(title),
    brief: toText(brief),
    deliverables: deliverables.map(toLine).filter((one) => one !== ''),
    ...{ budget, duration, workplace, startOn },
    location: place === '' ? null : place,
  };
}

/** Faults of a project's fields. */
export function checkProject(
  content: ProjectContent,
  wanted: number,
  rates: RateTable,
): FieldError[] {
  const { title, brief, deliverables, budget, duration, location, startOn } = content;
  return [
    ...checkLength(title, '/title', { least: 1, most: LONGEST.title }),
    ...checkLength(brief, '/brief', { least: 1, most: LONGEST.brief }),
    ...(deliverables.length > MOST_DELIVERABLES
      ? [{ pointer: '/deliverables', detail: `Name at most ${MOST_DELIVERABLES}.` }]
      : []),
    ...deliverables.flatMap((one, at) =>
      checkLength(one, `/deliverables/${at}`, { most: LONGEST.deliverable }),
    ),
    ...checkLength(location ?? '', '/location', { most: LONGEST.location }),
    ...checkDay(startOn, '/startOn'),
    ...checkWhole(wanted, '/wanted', { least: 1, most: MOST_WANTED }),
    ...checkBudget(budget, rates),
    ...checkDuration(duration),
  ];
}

function checkBudget(budget: ProjectBudget | null, rates: RateTable): FieldError[] {
  if (budget === null) return [];
  const { kind, min, max, currency } = budget;
  const faults = [
    ...checkCurrency(currency, '/budget/currency'),
    ...checkAmount({ kind, amount: min, currency }, '/budget/min', rates),
    ...checkAmount({ kind, amount: max, currency }, '/budget/max', rates),
  ];
  if (faults.length > 0 || min <= max) return faults;
  return [{ pointer: '/budget/min', detail: 'The least is more than the most; swap them.' }];
}

function checkDuration(duration: ProjectDuration | null): FieldError[] {
  if (duration === null) return [];
  return [
    ...checkWhole(duration.weeks, '/duration/weeks', { least: 1, most: MOST_WEEKS }),
    ...checkWhole(duration.hoursPerWeek, '/duration/hoursPerWeek', { least: 1, most: MOST_HOURS }),
  ];
}
