import type { Analysis } from '@rolescope/domain/analysis.js';
import type { PostingInput } from '@rolescope/domain/posting.js';
import { useSyncExternalStore } from 'react';
import { MOST_FITS, type EngineApi } from '../../engine/engine-api.js';

/** A posting that the résumé is held against. */
export interface ShelvedPosting {
  /** Unique on the shelf. */
  readonly key: string;
  readonly title: string;
  /** With its text. */
  readonly analysis: Analysis;
}

const listeners = new Set<() => void>();
let shelf: readonly ShelvedPosting[] = [];
let last = 0;

function set(next: readonly ShelvedPosting[]): void {
  shelf = next;
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The postings that were put there, in their order. They stay while the page is open. */
export function usePostingsShelf(): readonly ShelvedPosting[] {
  return useSyncExternalStore(subscribe, () => shelf);
}

/**
 * Analyses postings and puts them on the shelf; those that would be too many are left out.
 *
 * @returns how many were left out
 */
export async function addPostings(
  engine: EngineApi,
  postings: readonly PostingInput[],
): Promise<number> {
  const some = postings.slice(0, MOST_FITS - shelf.length);
  const added: ShelvedPosting[] = [];
  for (const posting of some) {
    const analysis = await engine.analyze(posting, { keepText: true, lint: false });
    const title = analysis.title.text ?? 'Posting without a title';
    added.push({ key: `posting-${++last}`, title, analysis });
  }
  set([...shelf, ...added]);
  return postings.length - some.length;
}

/** Takes one posting away, or all. */
export function removePostings(key?: string): void {
  set(key === undefined ? [] : shelf.filter((posting) => posting.key !== key));
}
