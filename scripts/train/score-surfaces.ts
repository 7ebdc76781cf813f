/** Precision, recall and their harmonic mean. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Which of our surface forms stand for which of the gold's. */
export interface Pairing {
  readonly exact: readonly string[];
  readonly pairs: readonly (readonly [gold: string, ours: string])[];
  readonly gold: number;
  readonly ours: number;
}

/** The form under which surface forms are compared: lower case, white space as one blank. */
export function surfaceKey(surface: string): string {
  return surface.toLowerCase().split(/\s+/).filter(Boolean).join(' ');
}

/**
 * Pairs surface forms one to one: equal ones first, then what shares at least half of the longer
 * one's words.
 */
export function pairSurfaces(gold: readonly string[], ours: readonly string[]): Pairing {
  const wanted = [...new Set(gold.map(surfaceKey))];
  const given = [...new Set(ours.map(surfaceKey))];
  const exact = wanted.filter((surface) => given.includes(surface));
  const left = given.filter((surface) => !exact.includes(surface));
  const pairs: [string, string][] = [];
  for (const surface of wanted.filter((one) => !exact.includes(one))) {
    let best: string | null = null;
    let bestShare = 0.5;
    for (const other of left) {
      const share = sharedPart(surface, other);
      if (share > bestShare || (best === null && share >= bestShare)) {
        best = other;
        bestShare = share;
      }
    }
    if (best === null) continue;
    left.splice(left.indexOf(best), 1);
    pairs.push([surface, best]);
  }
  return { exact, pairs, gold: wanted.length, ours: given.length };
}

function sharedPart(a: string, b: string): number {
  const wordsOfA = new Set(a.match(/[a-z0-9+#.]+/g));
  const wordsOfB = new Set(b.match(/[a-z0-9+#.]+/g));
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared / Math.max(wordsOfA.size, wordsOfB.size, 1);
}

/** Pooled strict and overlap figures over pairings. */
export function scorePairings(pairings: readonly Pairing[]): { strict: Figures; overlap: Figures } {
  let exact = 0;
  let paired = 0;
  let gold = 0;
  let ours = 0;
  for (const pairing of pairings) {
    exact += pairing.exact.length;
    paired += pairing.pairs.length;
    gold += pairing.gold;
    ours += pairing.ours;
  }
  return { strict: toFigures(exact, gold, ours), overlap: toFigures(exact + paired, gold, ours) };
}

function toFigures(right: number, gold: number, ours: number): Figures {
  const precision = ours === 0 ? 0 : right / ours;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
