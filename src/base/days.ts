/** Days of the calendar (`YYYY-MM-DD`, in UTC) as text; they sort as they follow each other. */

/** The day of an ISO 8601 instant that ends in `Z`. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return toDay(numberOf(day) + days);
}

/** Days from one to the other; below 0 where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Whether it is a day that the calendar has, between the years 1900 and 2999. */
export function isDay(text: string): boolean {
  return /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) && toDay(numberOf(text)) === text;
}

/*
 * The proleptic Gregorian calendar repeats every 400 years (146,097 days). Years are begun in March,
 * so that the leap day is the last of its year; the lengths of months then follow one line.
 */

/** Days since 0000-03-01. */
function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const fromMarch = (month + 9) % 12;
  const y = year - (month < 3 ? 1 : 0);
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * fromMarch + 2) / 5) + date - 1;
}

function toDay(number: number): string {
  const era = Math.floor(number / 146_097);
  const inEra = number - era * 146_097;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const inYear =
    inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = (fromMarch + 2) % 12;
  const year = era * 400 + yearOfEra + (month < 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;
}
