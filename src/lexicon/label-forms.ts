import { fold } from '../text/fold.js';

/**
 * The form under which a label is owned: folded, hyphens and white space the same. Two labels with
 * one key find the same words, so only one concept may own it.
 */
export function labelKey(label: string): string {
  return fold(label)
    .replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const NO_PLURAL = /(?:ing|ics|ness|ware|sis|[^a-z])$/;

/** Words without a plural. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  (
    'access compliance data equipment evidence governance information intelligence knowledge ' +
    'management music research security software'
  ).split(' '),
);

/** Abbreviations whose plural is an ordinary word: DOEs is read as "does", ITs as "its". */
const ORDINARY_PLURAL: ReadonlySet<string> = new Set([
  'DOE',
  'GOE',
  'HA',
  'HI',
  'I',
  'IT',
  'THI',
  'WA',
]);

/**
 * The regular plural of a label's last word, or `null` where there is none worth having: names with
 * capitals inside, words in -ing or -ics, short words, what already ends in s.
 *
 * @param label such as `vector database`, giving `vector databases`
 */
export function pluralOf(label: string): string | null {
  const last = /[A-Za-z]+$/.exec(label)?.[0] ?? '';
  if (/^[A-Z]{2,5}$/.test(last)) {
    return last.endsWith('S') || ORDINARY_PLURAL.has(last) ? null : `${label}s`;
  }
  if (last.length < 3 || last.endsWith('s') || /[A-Z]/.test(last.slice(1))) return null;
  if (NO_PLURAL.test(last) || UNCOUNTED.has(last.toLowerCase())) return null;
  if (/(?:[sxz]|[cs]h)$/.test(last)) return `${label}es`;
  if (/[^aeiou]y$/.test(last)) return `${label.slice(0, -1)}ies`;
  return `${label}s`;
}
