/** Where a list of hits goes on. */
export interface SearchCursor {
  /** The day of the first part, so that the order stays the same over midnight. */
  readonly today: number;
  /** A digest of what was asked, so that it leads into no other search. */
  readonly asked: string;
  /** How many hits stand before. */
  readonly seen: number;
  /** The last of them. */
  readonly last: number;
}

/** A cursor as text that goes into an address. */
export function writeCursor({ today, asked, seen, last }: SearchCursor): string {
  return Buffer.from(JSON.stringify([today, asked, seen, last])).toString('base64url');
}

/** Longest cursor that is looked at. */
const LONGEST = 200;

/** The cursor of a text, or `null` where it is none of ours. */
export function readCursor(text: string): SearchCursor | null {
  if (text.length > LONGEST) return null;
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    if (!Array.isArray(parts)) return null;
    const [today, asked, seen, last] = parts as unknown[];
    const numbers = [today, seen, last].every((part) => Number.isSafeInteger(part));
    if (!numbers || typeof asked !== 'string') return null;
    return { today: today as number, asked, seen: seen as number, last: last as number };
  } catch {
    return null;
  }
}
