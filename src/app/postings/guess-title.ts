/** A text parted into its title line and what follows. */
export interface TitledText {
  readonly title: string;
  readonly body: string;
}

const LONGEST_TITLE = 100;
const MOST_WORDS = 14;
/** Headings that open a posting and are not its title. */
const HEADING =
  /^(?:about|overview|summary|introduction|(?:job|role|position) (?:description|summary|overview|details)|the (?:role|job|position|company|team)|company|description|responsibilities|requirements|who we are|what you)\b/i;
const LABEL = /^(?:job title|title|position|role|job)\s*:\s*/i;

/**
 * Takes the first line for the title where it looks like one: short, followed by an empty line and
 * more text, not a sentence, a bullet, a label or a usual heading (`About us`).
 */
export function guessTitle(text: string): TitledText | null {
  const parts = /^\s*([^\r\n]{1,200})(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)(?=\s*\S)/.exec(text);
  if (parts === null) return null;
  const title = parts[1]!
    .trim()
    .replace(/^#{1,2}\s+/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1')
    .replace(LABEL, '');
  if (!looksLikeTitle(title)) return null;
  return { title, body: text.slice(parts[0].length) };
}

function looksLikeTitle(line: string): boolean {
  if (line === '' || line.length > LONGEST_TITLE || line.split(/\s+/).length > MOST_WORDS) {
    return false;
  }
  if (!/\p{L}{2}/u.test(line) || /[.!?:;,]$/.test(line)) return false;
  if (/^[-–—*•·<{[]/.test(line)) return false;
  return !HEADING.test(line);
}
