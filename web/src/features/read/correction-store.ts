import { useSyncExternalStore } from 'react';
import type { Correction } from './correction.js';

const KEY = 'rolescope.corrections';
const NONE: readonly Correction[] = [];

let cached: { readonly raw: string | null; readonly corrections: readonly Correction[] } = {
  raw: null,
  corrections: NONE,
};
const listeners = new Set<() => void>();

/** The corrections that are kept in this browser, newest first. */
export function useCorrections(): readonly Correction[] {
  return useSyncExternalStore(subscribe, readCorrections);
}

/**
 * Keeps a correction, in the place of an older one of the same posting.
 *
 * @throws {Error} where the browser keeps nothing
 */
export function keepCorrection(correction: Correction): void {
  const others = readCorrections().filter(({ id }) => id !== correction.id);
  write([correction, ...others]);
}

/** Takes a correction away. */
export function dropCorrection(id: string): void {
  write(readCorrections().filter((correction) => correction.id !== id));
}

function readCorrections(): readonly Correction[] {
  const raw = readRaw();
  if (raw !== cached.raw) cached = { raw, corrections: parse(raw) };
  return cached.corrections;
}

function readRaw(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What somebody wrote there by hand, and is no list, is as good as nothing. */
function parse(raw: string | null): readonly Correction[] {
  try {
    const parsed: unknown = JSON.parse(raw ?? '[]');
    return Array.isArray(parsed) ? (parsed as readonly Correction[]) : NONE;
  } catch {
    return NONE;
  }
}

function write(corrections: readonly Correction[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(corrections));
  } catch (cause) {
    throw new Error(
      'This browser keeps nothing for this page: its storage is full or turned off. Export what you have first.',
      { cause },
    );
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
