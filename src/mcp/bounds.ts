import { ToolRefusal } from './tool.js';
import type { Outcome } from '../app/outcome.js';

/** Longest words of a document that are said back at once, in UTF-16 units. */
const LONGEST_QUOTE = 160;

/**
 * Words of a document, which are data and nothing else: on one line, cut off, and between marks that
 * they cannot hold themselves.
 */
export function quote(words: string, longest = LONGEST_QUOTE): string {
  const bare = words.replace(/[⟦⟧]/g, ' ').replace(/\s+/g, ' ').trim();
  const cut = bare.length > longest ? `${bare.slice(0, longest)}…` : bare;
  return `⟦${cut}⟧`;
}

/** The first of a list, and how many are left out. */
export function some<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly left: number } {
  return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}

/** A list in running text. */
export function names(items: readonly string[], most = 12): string {
  if (items.length === 0) return 'none';
  const { shown, left } = some(items, most);
  return shown.join(', ') + (left === 0 ? '' : ` and ${left} more`);
}

/** A share, as people say it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/**
 * The value of an outcome.
 *
 * @throws {ToolRefusal} for a refusal
 */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'ok') return outcome.value;
  throw new ToolRefusal(outcome.message);
}
