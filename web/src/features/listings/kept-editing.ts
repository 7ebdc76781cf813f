import { toContent } from './draft.js';
import type { KeptEditing } from './editing.js';

const PREFIX = 'rolescope.listing.';

/**
 * Keeps unsaved writing in this tab, so that a page loaded anew does not lose it. It is gone with
 * the tab, and another tab does not see it.
 */
export function keepEditing(listing: string, editing: KeptEditing | null): void {
  try {
    if (editing === null) sessionStorage.removeItem(PREFIX + listing);
    else {
      const { base, draft, answers } = editing;
      sessionStorage.setItem(PREFIX + listing, JSON.stringify({ base, draft, answers }));
    }
  } catch {
    // A browser that keeps nothing: leaving the page still warns.
  }
}

/** What was kept of a listing, or `null`. */
export function readKept(listing: string): KeptEditing | null {
  try {
    const text = sessionStorage.getItem(PREFIX + listing);
    return text === null ? null : parseKept(text);
  } catch {
    return null;
  }
}

/** Unsaved writing as it was kept; `null` for anything else, such as that of an older version. */
export function parseKept(text: string): KeptEditing | null {
  try {
    const kept = JSON.parse(text) as KeptEditing;
    const { version, content, answers } = kept.base;
    // Reading both texts shows whether they have their parts.
    toContent(kept.draft);
    const isWhole =
      Number.isSafeInteger(version) &&
      typeof content.text === 'string' &&
      typeof kept.draft.text === 'string' &&
      [answers, kept.answers].every(Array.isArray);
    return isWhole ? kept : null;
  } catch {
    return null;
  }
}
