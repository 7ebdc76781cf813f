/**
 * A comma-separated list of phrases that all mean the same, as entries of a word list: many phrases
 * stay readable on few lines.
 */
export function phrases<Meaning>(
  meaning: Meaning,
  list: string,
): readonly (readonly [phrase: string, meaning: Meaning])[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, meaning] as const);
}
