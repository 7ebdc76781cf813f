import type { Rung, SourcedFigure, SourceId } from '../domain/role-profile.js';

const UNITS: Readonly<Record<SourcedFigure['unit'], (amount: string) => string>> = {
  'USD/year': (amount) => `${amount} a year`,
  'USD/hour': (amount) => `${amount} an hour`,
  percent: (amount) => `${amount} %`,
  'openings/year': (amount) => `${amount} openings a year`,
};

const MEASURES: Readonly<Record<SourcedFigure['measure'], string>> = {
  range: '',
  median: 'median ',
  mean: 'on average ',
  typical: '',
  p10: 'lowest tenth: ',
  p90: 'highest tenth: ',
  growth: 'growth of ',
  openings: '',
};

const BOUNDS: Readonly<Record<NonNullable<SourcedFigure['bound']>, string>> = {
  about: 'about ',
  'at-least': 'over ',
  'at-most': 'under ',
};

/** The amount of a sourced figure as people write it: `median over $145,000 a year`. */
export function figureAmount(figure: SourcedFigure): string {
  const { min, max, value, bound, unit, measure } = figure;
  const isOpenRange = value === undefined && bound === 'at-least';
  const amount =
    value === undefined
      ? `${money(min ?? 0, unit)} – ${money(max ?? 0, unit)}${isOpenRange ? ' and more' : ''}`
      : `${bound === undefined ? '' : BOUNDS[bound]}${money(value, unit)}`;
  return `${MEASURES[measure]}${UNITS[unit](amount)}`;
}

/** Whom, where and when a figure speaks of, with its note. */
export function figureScope(figure: SourcedFigure): string {
  const { of, place, year, note } = figure;
  const when = year === null ? 'year not stated' : String(year);
  const where = place === 'not stated' ? 'place not stated' : place;
  return [of, where, when, ...(note === undefined ? [] : [note])].join('; ');
}

/** A rung with its years: `Senior data scientist (3–7 years)`. */
export function rungText({ rung, years, supervisionYears }: Rung): string {
  const spans = [
    ...(years === undefined
      ? []
      : [years.max === null ? `${years.min}+ years` : `${years.min}–${years.max} years`]),
    ...(supervisionYears === undefined ? [] : [`${supervisionYears}+ year of supervision`]),
  ];
  return spans.length === 0 ? rung : `${rung} (${spans.join(', ')})`;
}

/** Sources as a short mark: `[guide-0, guide-1]`. */
export function sourceMark(sources: readonly SourceId[]): string {
  return `[${sources.join(', ')}]`;
}

function money(amount: number, unit: SourcedFigure['unit']): string {
  const grouped = String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return unit.startsWith('USD') ? `$${grouped}` : grouped;
}
