import { useSyncExternalStore } from 'react';

/** A brief as it is typed. */
export interface BriefDraft {
  readonly text: string;
  readonly company: string;
  /** As people write it. */
  readonly place: string;
}

/** A posting as it is typed. */
export interface PostingDraft {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
}

/** What lies on the employer's desk. It stays while the page is open, and goes nowhere. */
export interface Desk {
  readonly brief: BriefDraft;
  readonly posting: PostingDraft;
}

export const noBrief: BriefDraft = { text: '', company: '', place: '' };
export const noPosting: PostingDraft = { title: '', company: '', location: '', text: '' };

const listeners = new Set<() => void>();
let desk: Desk = { brief: noBrief, posting: noPosting };

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** What lies there now. */
export function useDesk(): Desk {
  return useSyncExternalStore(subscribe, () => desk);
}

/** Puts something on the desk. */
export function putOnDesk(change: Partial<Desk>): void {
  desk = { ...desk, ...change };
  for (const listener of listeners) listener();
}

/** How long typing pauses before what was typed is read, in milliseconds. */
export const SETTLED = 150;
