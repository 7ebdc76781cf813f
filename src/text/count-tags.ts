import { BREAKS, INLINE } from './html-tags.js';

/** How many tags of HTML a text holds, told apart by what they do to lines. */
export interface TagCount {
  readonly block: number;
  readonly inline: number;
  /** Tags whose brackets are written as entities. */
  readonly escaped: number;
}

/** A tag from its `<` (or `&lt;`) on; what follows the name must look like a tag too. */
const TAG = /<\/?([a-z][a-z\d]{0,9})(?=[\s/>])|&lt;\/?([a-z][a-z\d]{0,9})(?=[\s/]|&gt;)/gi;

/** Counts the tags of a text; the names are those a posting may hold. */
export function countTags(text: string): TagCount {
  let block = 0;
  let inline = 0;
  let escaped = 0;
  if (!text.includes('<') && !text.includes('&lt;')) return { block, inline, escaped };
  for (const match of text.matchAll(TAG)) {
    const name = (match[1] ?? match[2] ?? '').toLowerCase();
    const isBlock = BREAKS.has(name) || name === 'br';
    if (!isBlock && !INLINE.has(name)) continue;
    if (match[2] !== undefined) escaped++;
    else if (isBlock) block++;
    else inline++;
  }
  return { block, inline, escaped };
}
