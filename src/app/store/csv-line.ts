/** A value of a table. */
export type Cell = string | number | null;

/** What spreadsheets take for the beginning of a formula or of a command (OWASP ASVS 5, 1.2.10). */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const QUOTED = /[",\r\n]/;

/**
 * One line of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets a single
 * quote before it; numbers stay numbers; what is not stated is empty.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
