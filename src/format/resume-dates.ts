import type { ResumeDate, ResumePeriod } from '../domain/resume.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date for reading: "Mar 2020", or "2020" where no month is known. */
export function dateText({ year, month }: ResumeDate): string {
  return month === null ? String(year) : `${MONTHS[month - 1]} ${year}`;
}

/** A period for reading: "Mar 2020 – present". */
export function periodText({ start, end, current }: ResumePeriod): string {
  const from = start === null ? '' : dateText(start);
  if (current) return `${from} – present`;
  const to = end === null ? '' : dateText(end);
  return from === to || to === '' ? from : `${from === '' ? 'until' : `${from} –`} ${to}`;
}

/** A number of months for reading: "4 years 2 months". */
export function monthsText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years === 0 ? '' : `${years} ${years === 1 ? 'year' : 'years'}`,
    rest === 0 && years > 0 ? '' : `${rest} ${rest === 1 ? 'month' : 'months'}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The same in a narrow column: "4 y 2 m". */
export function shortMonthsText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest} m`;
  return rest === 0 ? `${years} y` : `${years} y ${rest} m`;
}
