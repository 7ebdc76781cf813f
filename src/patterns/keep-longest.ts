import type { Hit } from './find-hits.js';

/**
 * The overlap policy of the lexicon: of hits that overlap keep the one with the most tokens; of
 * equally long ones the first; of equal ones the lowest pattern number. The result is in text
 * order. (`Azure Data Factory` wins over `Azure` and `Data Factory`.)
 *
 * @param hits in order of their first token, as `findHits` gives them
 */
export function keepLongest<H extends Hit>(hits: readonly H[]): H[] {
  const kept: H[] = [];
  // Most hits overlap no other: only runs of hits that hang together are weighed.
  for (let first = 0; first < hits.length;) {
    let reach = hits[first]!.endToken;
    let end = first + 1;
    while (end < hits.length && hits[end]!.firstToken < reach) {
      reach = Math.max(reach, hits[end]!.endToken);
      end++;
    }
    if (end === first + 1) kept.push(hits[first]!);
    else keepFromRun(hits.slice(first, end), reach, kept);
    first = end;
  }
  return kept;
}

function keepFromRun<H extends Hit>(run: H[], reach: number, kept: H[]): void {
  const base = run[0]!.firstToken;
  const taken = new Uint8Array(reach - base);
  const chosen: H[] = [];
  for (const hit of run.sort(byPreference)) {
    const from = hit.firstToken - base;
    const to = hit.endToken - base;
    // What is taken is taken by longer hits, so it shows at one end of a shorter one.
    if (taken[from] === 1 || taken[to - 1] === 1) continue;
    taken.fill(1, from, to);
    chosen.push(hit);
  }
  if (chosen.length > 1) chosen.sort((a, b) => a.firstToken - b.firstToken);
  for (const hit of chosen) kept.push(hit);
}

function byPreference(a: Hit, b: Hit): number {
  return (
    b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
    a.firstToken - b.firstToken ||
    a.pattern - b.pattern
  );
}
