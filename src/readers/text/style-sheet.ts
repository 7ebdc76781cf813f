import type { HiddenReason } from '../read-text.js';
import { styleHides } from './hiding-style.js';

/** Most rules of a page that are looked at. */
const MOST_RULES = 5_000;

/**
 * The classes and ids that a page's own style sheet hides: rules whose selector is one class or id,
 * or a list of such. Rules inside `@media` count for the page they lie on when it is `print` alone.
 */
export function hidingNames(sheet: string): ReadonlyMap<string, HiddenReason> {
  const found = new Map<string, HiddenReason>();
  let from = 0;
  for (let rules = 0; rules < MOST_RULES; rules++) {
    const open = sheet.indexOf('{', from);
    if (open === -1) break;
    const close = sheet.indexOf('}', open);
    const selector = sheet.slice(from, open);
    // A rule of rules: what is inside depends on more than the page.
    if (selector.includes('@')) {
      from = skipNested(sheet, open);
      continue;
    }
    if (close === -1) break;
    note(found, selector, styleHides(withoutColour(sheet.slice(open + 1, close))));
    from = close + 1;
  }
  return found;
}

/** What a class is coloured against lies elsewhere on the page. */
function withoutColour(body: string): string {
  return /background/.test(body) ? body : body.replace(/(?:^|;)\s{0,20}color\s{0,5}:/g, ';x:');
}

function note(
  found: Map<string, HiddenReason>,
  selector: string,
  reason: HiddenReason | null,
): void {
  if (reason === null) return;
  for (const one of selector.slice(-500).split(',')) {
    const name = one.trim();
    if (/^[.#][\w-]{1,80}$/.test(name)) found.set(name, reason);
  }
}

function skipNested(sheet: string, open: number): number {
  let depth = 0;
  for (let i = open; i < sheet.length; i++) {
    if (sheet[i] === '{') depth++;
    else if (sheet[i] === '}' && --depth === 0) return i + 1;
  }
  return sheet.length;
}
