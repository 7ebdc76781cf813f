import type { PostingAsks } from '../../domain/asks.js';
import type { LockedPosting } from './choose-skills.js';

/**
 * This part of what a posting requires opens it. A judgement, told with every result: postings of
 * these roles name ten to twenty required skills, and hardly anyone has them all.
 */
export const OPENING_SHARE = 0.6;

/** Postings as a person stands before them. */
export interface PostingDoors {
  /** Those that state any requirement. */
  readonly n: number;
  readonly open: number;
  readonly locked: readonly LockedPosting[];
}

/**
 * Tells which postings are open to a person and what the others lack. Of alternatives that lack,
 * the one most often asked for stands for all.
 *
 * @param has by number of the skill in the table
 */
export function lockPostings(
  postings: readonly PostingAsks[],
  has: (skill: number) => boolean,
): PostingDoors {
  const stated = postings.filter(({ asks }) => asks.length > 0);
  const times = countAsks(stated);
  const locked = new Map<string, { missing: number[]; need: number; count: number }>();
  let open = 0;
  for (const { asks } of stated) {
    const missing = new Set<number>();
    let lacks = 0;
    for (const ask of asks) {
      if (ask.some(has)) continue;
      lacks++;
      missing.add(mostAsked(ask, times));
    }
    const need = Math.ceil(OPENING_SHARE * asks.length - 1e-9) - (asks.length - lacks);
    if (need <= 0) {
      open++;
      continue;
    }
    const list = [...missing].sort((a, b) => a - b);
    const key = `${need}:${list.join()}`;
    const same = locked.get(key);
    if (same !== undefined) same.count++;
    else if (need <= list.length) locked.set(key, { missing: list, need, count: 1 });
  }
  return { n: stated.length, open, locked: [...locked.values()] };
}

function countAsks(postings: readonly PostingAsks[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { asks } of postings) {
    for (const skill of asks.flat()) times.set(skill, (times.get(skill) ?? 0) + 1);
  }
  return times;
}

function mostAsked(ask: readonly number[], times: ReadonlyMap<number, number>): number {
  return [...ask].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || a - b)[0]!;
}
