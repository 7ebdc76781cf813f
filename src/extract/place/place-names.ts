import { fold } from '../../text/fold.js';
import { CITIES, US_CITIES } from './cities.js';
import { CAPITAL_COUNTRY_NAMES, COUNTRIES, OTHER_COUNTRY_NAMES, REGIONS } from './countries.js';
import { US_STATES } from './us-states.js';

/** A place found in a string. */
export interface NamedPlace {
  readonly kind: 'country' | 'state' | 'city';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** USPS code, or `null` outside the US and where it is not told. */
  readonly state: string | null;
  /** Written as a code, not a name. */
  readonly coded?: true;
}

/** US states whose code is a word of English when it is written in capitals. */
const WORD_CODES = new Set(['OR', 'IN', 'ME', 'HI', 'OK', 'OH', 'AL', 'LA', 'PA', 'ID', 'DE']);
/** Alpha-3 codes that are words of English when written in capitals. */
const WORD_ALPHA3 = new Set(['AND', 'PER', 'CAN', 'BEN', 'MAR', 'CUB', 'JAM', 'GIN', 'COM', 'ARE']);

const alpha2 = new Set(COUNTRIES.map(([code]) => code));
const byAlpha3 = new Map(COUNTRIES.map(([code, code3]) => [code3, code]));
const byName = makeNames();

/**
 * The place of a folded name; `null` for a name that stands for no single place ("North America",
 * and Georgia, which is a state and a country), `undefined` for any other word.
 */
export function placeOfName(name: string): NamedPlace | null | undefined {
  return byName.get(name);
}

/**
 * The place of a code in capitals. Codes of US states are also codes of countries (`CA`, `DE`, `IN`,
 * `IL`): the country is meant where the city before it lies there, else the state.
 *
 * @param lead what stands before the code: nothing, a comma or other mark, or only a blank
 * @param shouted whether the whole string is in capitals, so that a code may be any word
 * @param before places found to the left
 */
export function placeOfCode(
  code: string,
  lead: 'first' | 'mark' | 'blank',
  shouted: boolean,
  before: readonly NamedPlace[],
): NamedPlace | null {
  if (!/^[A-Z]{2,3}$/.test(code)) return null;
  const short = Object.hasOwn(CAPITAL_COUNTRY_NAMES, code) ? CAPITAL_COUNTRY_NAMES[code]! : null;
  if (short !== null) return country(short);
  const set = lead === 'mark' || (lead === 'first' && !shouted);
  if (code.length === 3) {
    const found = byAlpha3.get(code);
    const alone = set && (lead === 'mark' || !WORD_ALPHA3.has(code));
    return found !== undefined && alone ? country(found) : null;
  }
  const last = before.at(-1);
  const abroad = last !== undefined && last.kind === 'city' && last.country === code;
  if (Object.hasOwn(US_STATES, code) && !abroad) return stateOfCode(code, lead, shouted, before);
  return lead === 'mark' && alpha2.has(code) ? country(code) : null;
}

function stateOfCode(
  code: string,
  lead: 'first' | 'mark' | 'blank',
  shouted: boolean,
  before: readonly NamedPlace[],
): NamedPlace | null {
  const state: NamedPlace = { kind: 'state', country: 'US', state: code, coded: true };
  if (lead === 'mark') return state;
  if (WORD_CODES.has(code) || shouted) return null;
  // "Austin TX" and "USA - Lehi UT"; a code that stands alone at the start is too little.
  return lead === 'blank' && before.some((place) => place.country === 'US') ? state : null;
}

function country(code: string): NamedPlace {
  return { kind: 'country', country: code, state: null };
}

/** Names as the reader's words spell them: folded, marks gone. */
function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.'](?=[\p{L}\p{N}]))*/gu);
  return (words ?? []).join(' ');
}

function makeNames(): ReadonlyMap<string, NamedPlace | null> {
  const names = new Map<string, NamedPlace | null>();
  const add = (name: string, place: NamedPlace | null): void =>
    void names.set(nameKey(name), place);
  for (const [code, list] of Object.entries(CITIES)) {
    for (const name of list) add(name, { kind: 'city', country: code, state: null });
  }
  for (const [code, list] of Object.entries(US_CITIES)) {
    for (const name of list) add(name, { kind: 'city', country: 'US', state: code });
  }
  for (const [code, , name] of COUNTRIES) add(name, country(code));
  for (const [code, list] of Object.entries(OTHER_COUNTRY_NAMES)) {
    for (const name of list) add(name, country(code));
  }
  for (const [code, name] of Object.entries(US_STATES)) {
    add(name, { kind: 'state', country: 'US', state: code });
  }
  // Names that a state shares with a city or a country.
  add('Washington', { kind: 'city', country: 'US', state: null });
  add('New York', { kind: 'city', country: 'US', state: 'NY' });
  add('Georgia', null);
  for (const region of REGIONS) add(region, null);
  return names;
}
