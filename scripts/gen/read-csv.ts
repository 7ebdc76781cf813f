/** Reads CSV (RFC 4180: quoted fields may hold commas, line breaks and doubled quotes) to rows. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|(?!")[^,\r\n]*)(,|\r?\n|$)/y;
  for (let at = 0; at < text.length; at = field.lastIndex) {
    const found = field.exec(text);
    if (found === null) throw new Error(`Not CSV at character ${at}.`);
    const [, raw = '', end = ''] = found;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return row.length === 0 ? rows : [...rows, [...row, '']];
}
