import { LONGEST_MARKDOWN } from '../base/markdown-bounds.js';
import type { TextFormat } from '../base/text-format.js';
import { countTags } from './count-tags.js';

/** Marks of Markdown that plain postings do not hold by chance. */
const MARKDOWN = /^#{1,6} \S|\*\*[^\s*][^*\n]{0,200}\*\*|\]\(https?:\/\/|^```/gm;

const FEWEST_MARKS = 3;

/**
 * How a text is written. A text with tags is HTML, also where most of it is plain lines; Markdown
 * is only what shows several of its marks, since bullets and dashes are plain text as well.
 */
export function detectFormat(input: string): TextFormat {
  const { block, inline, escaped } = countTags(input);
  if (block > 0 || inline > 1 || escaped > 1) return 'html';
  if (input.length > LONGEST_MARKDOWN) return 'plain';
  return hasMarkdown(input) ? 'markdown' : 'plain';
}

function hasMarkdown(input: string): boolean {
  if (!input.includes('**') && !input.includes('# ') && !input.includes('](')) return false;
  let marks = 0;
  MARKDOWN.lastIndex = 0;
  while (marks < FEWEST_MARKS && MARKDOWN.test(input)) marks++;
  return marks >= FEWEST_MARKS;
}
