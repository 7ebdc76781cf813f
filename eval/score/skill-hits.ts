/** Labels and answers paired one to one. Texts are folded, without repeats, in their order. */
export interface SkillHits {
  readonly exact: readonly string[];
  /** Label and answer that share at least half of the longer one's words. */
  readonly overlapping: readonly (readonly [string, string])[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Least share of the longer one's words that two texts must have in common. */
const ENOUGH = 0.5;

/** Pairs labels with answers: equal texts first, then each label with the answer it overlaps most. */
export function pairSkills(labels: readonly string[], answers: readonly string[]): SkillHits {
  const gold = [...new Set(labels.map(foldSkill))];
  const ours = [...new Set(answers.map(foldSkill))];
  const exact = gold.filter((text) => ours.includes(text));
  const free = ours.filter((text) => !exact.includes(text));
  const overlapping: [string, string][] = [];
  const missed: string[] = [];
  for (const text of gold) {
    if (exact.includes(text)) continue;
    const best = mostOverlapping(text, free);
    if (best === null || overlap(text, best) < ENOUGH) {
      missed.push(text);
      continue;
    }
    free.splice(free.indexOf(best), 1);
    overlapping.push([text, best]);
  }
  return { exact, overlapping, missed, extra: free };
}

/** White space as Python's `str.split` has it, which the reference folds by. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/** Lower case, white space folded to single blanks. */
export function foldSkill(text: string): string {
  return text
    .toLowerCase()
    .split(SPACE)
    .filter((part) => part !== '')
    .join(' ');
}

function mostOverlapping(text: string, among: readonly string[]): string | null {
  let best: string | null = null;
  for (const other of among) {
    if (best === null || overlap(text, other) > overlap(text, best)) best = other;
  }
  return best;
}

function overlap(a: string, b: string): number {
  const ofA = words(a);
  const ofB = words(b);
  const common = [...ofA].filter((word) => ofB.has(word)).length;
  return common / Math.max(ofA.size, ofB.size, 1);
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9+#.]+/g) ?? []);
}
