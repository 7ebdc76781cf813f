import { isCountry } from '@rolescope/board/check-listing-content.js';
import type { Option } from '../../ui/field.js';
import { countryName } from '../../ui/listing-words.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All countries that a listing may name, by their English names. */
export const countryOptions: readonly Option[] = LETTERS.flatMap((first) =>
  LETTERS.map((second) => first + second),
)
  .filter(isCountry)
  .map((code) => ({ value: code, label: countryName(code) }))
  .sort((a, b) => (a.label < b.label ? -1 : 1));
