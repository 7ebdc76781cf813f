import { COUNTRIES } from './countries.js';
import { readPlace } from './read-place.js';
import { US_STATES } from './us-states.js';

const countryNames = new Map(COUNTRIES.map(([code, , name]) => [code, name]));

/** The English name of a place key (`US`, `US-CA`, `remote`), or the key where there is none. */
export function placeLabel(key: string): string {
  if (key === 'remote') return 'remote, country not stated';
  const state = key.startsWith('US-') ? US_STATES[key.slice(3)] : undefined;
  return state ?? countryNames.get(key) ?? key;
}

/** Every name of a country or a state of the US, for proposing. */
export function placeNames(): string[] {
  return [...countryNames.values(), ...Object.values(US_STATES), 'remote'];
}

/** The key of every country and state of the US. */
export function placeCodes(): string[] {
  return [...countryNames.keys(), ...Object.keys(US_STATES).map((state) => `US-${state}`)];
}

/**
 * The place key that someone asks for: a code (`de`, `US-CA`, `uk`), a country, a state of the US or a
 * large city, which stands for its state or country. `null` where none or more than one is named.
 */
export function findPlaceKey(asked: string): string | null {
  const code = asked.trim().toUpperCase();
  if (code === 'REMOTE') return 'remote';
  if (countryNames.has(code)) return code;
  if (/^US-[A-Z]{2}$/.test(code)) return Object.hasOwn(US_STATES, code.slice(3)) ? code : null;
  const short = code.length <= 3 ? readPlace(code) : null;
  const place = short === null || short.country === null ? readPlace(asked) : short;
  return place.region ?? place.country;
}
