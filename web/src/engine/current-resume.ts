import { useCallback, useSyncExternalStore } from 'react';
import type { DocumentSource, LoadedResume } from './engine-api.js';
import { engineStore } from './engine-store.js';

/** The résumé that the person works with, on whichever page it was loaded. It stays in the page. */
export type CurrentResume =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'failed'; readonly name: string; readonly message: string }
  | { readonly status: 'ready'; readonly name: string; readonly resume: LoadedResume };

const NONE: CurrentResume = { status: 'none' };
const listeners = new Set<() => void>();
let current: CurrentResume = NONE;

function set(next: CurrentResume): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Lets go of what is there, and of its copy in the worker. */
function forget(): void {
  if (current.status === 'ready') void engineStore.engine.forgetResume(current.resume.handle);
  set(NONE);
}

/** Reads a résumé, in place of the one that was there. */
async function load(source: DocumentSource, name: string): Promise<void> {
  forget();
  const reading: CurrentResume = { status: 'reading', name };
  set(reading);
  const next = await read(source, name);
  // Another one may have been dropped meanwhile.
  if (current === reading) set(next);
  else if (next.status === 'ready') void engineStore.engine.forgetResume(next.resume.handle);
}

async function read(source: DocumentSource, name: string): Promise<CurrentResume> {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const resume = await engineStore.engine.loadResume(source, { today });
    return 'unreadable' in resume
      ? { status: 'failed', name, message: sentence(resume.unreadable.message) }
      : { status: 'ready', name, resume };
  } catch (error) {
    return { status: 'failed', name, message: (error as Error).message };
  }
}

/** Problems are told as the end of a line; here they stand alone. */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

/** Uses the current résumé. */
export function useCurrentResume(): {
  readonly current: CurrentResume;
  readonly load: (source: DocumentSource, name: string) => void;
  readonly forget: () => void;
} {
  const state = useSyncExternalStore(subscribe, () => current);
  const begin = useCallback((source: DocumentSource, name: string) => void load(source, name), []);
  return { current: state, load: begin, forget };
}
