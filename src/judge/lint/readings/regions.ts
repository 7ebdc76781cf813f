import type { Place } from '../../../base/diagnostic.js';
import { readPlace } from '../../../extract/place/read-place.js';
import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';

/** Member states of the European Union. */
const EU: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Cities with laws of their own, and their states. */
const CITIES: readonly (readonly [name: RegExp, state: string, city: string])[] = [
  [/\b(?:new york city|nyc|manhattan|brooklyn)\b/i, 'US-NY', 'US-NY NYC'],
  [/\bjersey city\b/i, 'US-NJ', 'US-NJ Jersey City'],
  [/\bcleveland\b/i, 'US-OH', 'US-OH Cleveland'],
  [/\bcolumbus\b/i, 'US-OH', 'US-OH Columbus'],
];

/** A string that says where the work is, or a part of it. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A part that names one place, and which. */
interface ReadPiece extends Piece {
  readonly read: ReturnType<typeof readPlace>;
}

/**
 * The regions that the posting's place lies in, each with the words that name it: ISO codes of the
 * country and the US state (`US`, `US-CA`), `EU`, and cities with laws of their own (`US-NY NYC`).
 * Read from the location field, or from the place that the body names. Empty where no place is
 * given, or none that is known.
 */
export const regionsOf = defineReading((input: LintInput): ReadonlyMap<string, Place> => {
  const regions = new Map<string, Place>();
  const whole = placeTextOf(input);
  if (whole === null) return regions;
  for (const piece of readPlaces(whole.text)) {
    const start = whole.start + piece.start;
    const place: Place = { field: whole.field, start, end: start + piece.text.length };
    for (const region of regionsIn(piece)) if (!regions.has(region)) regions.set(region, place);
  }
  return regions;
});

function placeTextOf({ location, analysis }: LintInput): (Piece & Pick<Place, 'field'>) | null {
  if (location !== null && location.trim() !== '')
    return { text: location, field: 'location', start: 0 };
  return analysis.location.evidence[0] ?? null;
}

/** Boards name the same few places again and again; how many are remembered. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, readonly ReadPiece[]>();

function readPlaces(text: string): readonly ReadPiece[] {
  let pieces = remembered.get(text);
  if (pieces === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    pieces = splitPlaces(text);
    remembered.set(text, pieces);
  }
  return pieces;
}

/**
 * Places of a list apart from one another: "Austin, TX or Denver, CO" is two, "Paris, Berlin" too,
 * and "Paris, TX" one.
 */
function splitPlaces(text: string): ReadPiece[] {
  return cut({ text, start: 0 }, /\s+(?:or|and)\s+|[;|/&•\n]/).flatMap((piece) => {
    const whole = { ...piece, read: readTown(piece.text) };
    const { country, region } = whole.read;
    if (country !== null && (country !== 'US' || region !== null)) return [whole];
    // Codes mean something only behind the city they belong to.
    const names = cut(piece, /,/).filter((name) => name.text.length > 3);
    if (names.length < 2) return [whole];
    return [whole, ...names.map((name) => ({ ...name, read: readPlace(name.text) }))];
  });
}

/** "Maryland Heights, MO": the code behind a town says its state, whatever the town is called. */
const TOWN_AND_STATE = /^[^,]+(,\s*[A-Z]{2})\b(?!.*,.*[A-Z]{2}\b)/;

function readTown(text: string): ReadPiece['read'] {
  const read = readPlace(text);
  const code = TOWN_AND_STATE.exec(text)?.[1];
  if (read.country !== 'US' || read.region !== null || code === undefined) return read;
  return { ...read, region: readPlace(code).region };
}

/** The parts between separators, without blanks around them. */
function cut({ text, start }: Piece, separator: RegExp): Piece[] {
  let from = 0;
  return text.split(separator).flatMap((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    const name = part.trim();
    return name === '' ? [] : [{ text: name, start: start + at + part.indexOf(name) }];
  });
}

function regionsIn({ text, read: { country, region } }: ReadPiece): string[] {
  const found = [country, country !== null && EU.has(country) ? 'EU' : null, region];
  for (const [name, state, city] of CITIES) {
    const isHere = region === null ? country === null || country === 'US' : region === state;
    if (isHere && name.test(text)) found.push('US', state, city);
  }
  return found.filter((name) => name !== null);
}
