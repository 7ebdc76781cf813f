/** Fewest and most characters of a slug. */
const SHORTEST = 2;
const LONGEST = 60;

/**
 * A name as part of an address: lower-case letters a to z, digits, and single hyphens. `null` where
 * a name in another writing leaves too little of it.
 */
export function toSlug(name: string): string | null {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return slug.length < SHORTEST ? null : slug;
}

/** Whether a text is a slug already. */
export function isSlug(text: string): boolean {
  return toSlug(text) === text;
}
