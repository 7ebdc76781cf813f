import type { Tokens } from '../base/tokens.js';
import { lookOf, trimMarks, unitsOf, type Core, type Look } from './heading-look.js';
import type { HeadingKind } from './headings.js';
import type { HeadingHit } from './heading-set.js';
import type { Line } from './lines.js';

/** What a line says as a heading; `unknown` is a heading that no phrase and no cue names. */
export type HeadingName = HeadingKind | 'unknown';

const LONGEST_UNITS = 100;
const MOST_TOKENS = 18;
const MOST_WORDS_UNKNOWN = 8;

/**
 * Names a line that is a heading as a whole, or returns `null` where it is none.
 *
 * @param hits heading hits that lie in the line.
 * @param next the line after it; a heading has one.
 */
export function nameHeading(
  tokens: Tokens,
  line: Line,
  next: Line | undefined,
  hits: readonly HeadingHit[],
): HeadingName | null {
  if (unitsOf(tokens, line) > LONGEST_UNITS || line.endToken - line.firstToken > MOST_TOKENS)
    return null;
  const core = trimMarks(tokens, line);
  if (core.first >= core.end) return null;
  const last = tokens.text.charAt(tokens.end[line.endToken - 1]! - 1);
  if (last === ';' || last === ',') return null;
  const look = lookOf(tokens, line, next, core, last);
  const numbered = line.isNumbered && next !== undefined && !next.isNumbered;
  if (line.isBullet && !look.colon && !look.marked && !numbered) return null;
  if (!look.colon && !look.ellipsis && goesOn(tokens, next)) return null;
  const known = longestFrom(hits, core);
  if (known !== null && known.endToken === core.end && isAllowed(known, look, next)) {
    return known.entry.kind;
  }
  if (last === '.' && !look.ellipsis) return null;
  if (line.isBullet) return null;
  if (look.isLabel || isItem(tokens, core)) return null;
  return nameOpen(known, look, hits, core) ?? nameUnknown(look, next);
}

/** Whether the next line goes on with a sentence that a page broke in two. */
function goesOn(tokens: Tokens, next: Line | undefined): boolean {
  if (next === undefined || next.isBullet || next.blankBefore) return false;
  const unit = tokens.text.charCodeAt(tokens.start[next.firstToken]!);
  return unit >= 0x61 && unit <= 0x7a;
}

/** Words that open items of a list of requirements, and no headings. */
const ITEM =
  /^(?:strong|excellent|good|great|proven|demonstrated|solid|deep|exceptional|superior|outstanding|effective|proficien|familiar|understanding|working|ability|able|at|bachelor|master|phd|ms|bs|ba|advanced|hands|prior|previous|extensive|\d)/i;

function isItem(tokens: Tokens, core: Core): boolean {
  return ITEM.test(tokens.text.slice(tokens.start[core.first]!, tokens.end[core.first]!));
}

/** The longest phrase that begins where the heading begins. */
function longestFrom(hits: readonly HeadingHit[], core: Core): HeadingHit | null {
  let found: HeadingHit | null = null;
  for (const hit of hits) {
    if (hit.firstToken === core.first && hit.endToken <= core.end && hit.entry.use === 'phrase') {
      found = hit;
    }
  }
  return found;
}

/** Whether a heading that is a known phrase as a whole stands as headings stand. */
function isAllowed(hit: HeadingHit, look: Look, next: Line | undefined): boolean {
  if (next === undefined) return false;
  if (look.colon || look.beforeBullet || look.blankBefore || look.marked) return true;
  // A single ordinary word may be an item of a list of words.
  return hit.entry.runOn || look.words > 2 || (look.capitals && look.beforeText);
}

function nameOpen(
  known: HeadingHit | null,
  look: Look,
  hits: readonly HeadingHit[],
  core: Core,
): HeadingKind | null {
  const signs =
    (look.colon ? 2 : 0) +
    (look.beforeBullet ? 2 : 0) +
    (look.ellipsis ? 2 : 0) +
    (look.question ? 1 : 0) +
    (look.capitals ? 1 : 0) +
    (look.blankBefore ? 1 : 0) +
    (look.beforeText && !look.blankBefore ? 1 : 0) +
    (look.marked ? 2 : 0);
  if (signs < 2) return null;
  if (known?.entry.open === true) {
    return known.entry.kind === 'about' && look.aboutRole ? 'responsibilities' : known.entry.kind;
  }
  let best: HeadingHit | null = null;
  for (const hit of hits) {
    if (hit.entry.use !== 'cue' || hit.firstToken < core.first || hit.endToken > core.end) continue;
    if (best === null || hit.entry.rank < best.entry.rank) best = hit;
  }
  if (best !== null) return best.entry.kind;
  return known !== null && look.colon ? known.entry.kind : null;
}

function nameUnknown(look: Look, next: Line | undefined): HeadingName | null {
  if (next === undefined || look.words > MOST_WORDS_UNKNOWN) return null;
  if (look.colon && (look.beforeBullet || look.capitals)) return 'unknown';
  if (look.beforeBullet && (look.capitals || look.blankBefore)) return 'unknown';
  if (look.decorated) return null;
  const isTitle = look.capitals || look.question || look.marked;
  return isTitle && look.blankBefore && next.blankBefore ? 'unknown' : null;
}
