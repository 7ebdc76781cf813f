import type { Hit } from './find-hits.js';

/**
 * The overlap policy of the lexicon: of hits that overlap keep the one with the most tokens; of
 * equally long ones the first; of equal ones the lowest pattern number. The result is in text
 * order. (`Azure Data Factory` wins over `Azure` and `Data Factory`.)
 */
export function keepLongest<H extends Hit>(hits: readonly H[]): H[] {
  const byPreference = [...hits].sort(
    (a, b) =>
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      a.firstToken - b.firstToken ||
      a.pattern - b.pattern,
  );
  const taken = new Set<number>();
  const kept: H[] = [];
  for (const hit of byPreference) {
    let free = true;
    for (let token = hit.firstToken; token < hit.endToken && free; token++) {
      free = !taken.has(token);
    }
    if (!free) continue;
    for (let token = hit.firstToken; token < hit.endToken; token++) taken.add(token);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}
