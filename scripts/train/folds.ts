import { createHash } from 'node:crypto';

/** What the grouping looks at. */
export interface Groupable {
  readonly id: string;
  readonly company: string;
  readonly text: string;
}

/** Two texts are near twins when they share this part of the smaller one's sampled shingles. */
const TWIN_OVERLAP = 0.3;
const SHINGLE_WORDS = 6;
/** One shingle in eight is looked at: enough to see twins, quick over thousands of texts. */
const SAMPLE = 8;
/** A shingle in more texts than this is boilerplate, and tells nothing. */
const COMMON = 30;

/**
 * Deals examples to folds so that postings of one company, and near twins, lie on one side: the
 * honest way to cross-validate on postings that companies copy from one another.
 *
 * @returns the fold of each example, 0 to `folds - 1`; the same for the same examples.
 */
export function dealFolds(examples: readonly Groupable[], folds: number): Int32Array {
  const groups = groupExamples(examples);
  const names = new Map<number, string>();
  for (const [i, { id }] of examples.entries()) {
    const name = names.get(groups[i]!);
    if (name === undefined || id < name) names.set(groups[i]!, id);
  }
  return Int32Array.from(groups, (group) => {
    const digest = createHash('sha256').update(names.get(group)!).digest();
    return digest.readUInt32BE(0) % folds;
  });
}

/** Numbers the groups: equal numbers for one company or near twins, also by way of a third. */
export function groupExamples(examples: readonly Groupable[]): Int32Array {
  const parent = Int32Array.from(examples.keys());
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const firstOf = new Map<string, number>();
  for (const [i, { company }] of examples.entries()) {
    const name = company.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (name === '') continue;
    const first = firstOf.get(name);
    if (first === undefined) firstOf.set(name, i);
    else parent[find(i)] = find(first);
  }
  for (const [a, b] of findTwins(examples)) parent[find(a)] = find(b);
  return Int32Array.from(examples.keys(), find);
}

function findTwins(examples: readonly Groupable[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const sizes = examples.map(({ text }, i) => {
    const shingles = sampleShingles(text);
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [i]);
      else list.push(i);
    }
    return shingles.size;
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    for (const [at, b] of list.entries()) {
      for (const a of list.slice(0, at)) {
        const pair = a * examples.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([pair, count]): [number, number][] => {
    const a = Math.floor(pair / examples.length);
    const b = pair % examples.length;
    return count / Math.min(sizes[a]!, sizes[b]!) > TWIN_OVERLAP ? [[a, b]] : [];
  });
}

function sampleShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const shingle = words.slice(i, i + SHINGLE_WORDS).join(' ');
    let hash = 0;
    for (let at = 0; at < shingle.length; at++) {
      hash = Math.imul(hash ^ shingle.charCodeAt(at), 0x01000193);
    }
    if ((hash >>> 0) % SAMPLE === 0) shingles.add(shingle);
  }
  return shingles;
}
