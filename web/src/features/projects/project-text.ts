import type { ProjectBudget, ProjectDuration } from '@rolescope/domain/project.js';
import { grouped } from '@rolescope/domain/estimate-text.js';

/** A budget as people read it. */
export function budgetText(budget: ProjectBudget | null): string {
  if (budget === null) return 'no budget stated';
  const { min, max, currency, kind } = budget;
  const range = min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`;
  return `${currency} ${range} ${kind === 'hourly' ? 'an hour' : 'for the whole'}`;
}

/** A duration as people read it. */
export function durationText(duration: ProjectDuration | null): string {
  if (duration === null) return 'no duration stated';
  const { weeks, hoursPerWeek } = duration;
  const length = weeks === 1 ? '1 week' : `${weeks} weeks`;
  return hoursPerWeek === null ? length : `${length}, ${hoursPerWeek} hours each`;
}
