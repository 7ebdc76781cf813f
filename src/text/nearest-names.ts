import { fold } from './fold.js';

/** How a name is set against the one that was asked for; less is nearer. */
interface Candidate {
  readonly name: string;
  readonly distance: number;
}

/**
 * The names most like an unknown one, nearest first: those a few typing slips away, and those that
 * hold all its words. Empty where nothing is near.
 *
 * @param count at most so many
 */
export function nearestNames(asked: string, names: Iterable<string>, count: number): string[] {
  const wanted = fold(asked).trim();
  if (wanted === '') return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const candidates: Candidate[] = [];
  for (const name of new Set(names)) {
    const folded = fold(name);
    const distance = editDistance(wanted, folded, most);
    if (distance <= most) candidates.push({ name, distance });
    // A longer name that holds the words stands behind every near spelling.
    else if (holdsWords(folded, wanted)) candidates.push({ name, distance: most + name.length });
  }
  candidates.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return candidates.slice(0, count).map(({ name }) => name);
}

/** Whether every word of `wanted` begins a word of `name`. */
function holdsWords(name: string, wanted: string): boolean {
  const words = name.split(/[\s-]+/);
  return wanted
    .split(/[\s-]+/)
    .every((word) => word.length > 2 && words.some((other) => other.startsWith(word)));
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two strings (optimal string
 * alignment), or `most + 1` as soon as it must be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
