/** Longest line, in UTF-16 units, that is taken for a title. */
const LONGEST = 90;

/** A title that stands in a text, and what is left without it. */
export interface TitleSuggestion {
  readonly title: string;
  readonly rest: string;
}

/**
 * The first line of a text, where it looks like a title: short, on its own, no sentence, no label and
 * no heading of a section. Only a person can say whether it is one. `null` where none does.
 */
export function suggestTitle(text: string): TitleSuggestion | null {
  const begun = text.trimStart();
  const end = begun.indexOf('\n');
  if (end < 0) return null;
  const title = begun.slice(0, end).replace(/^#+ /, '').trim();
  const rest = begun.slice(end + 1).trimStart();
  if (title.length < 4 || title.length > LONGEST || rest === '') return null;
  if (/[.!?:;]$/.test(title) || /^[-•*<]/.test(title)) return null;
  return NO_TITLES.has(title.toLowerCase()) ? null : { title, rest };
}

/** What postings begin with when they begin with a heading. */
const NO_TITLES: ReadonlySet<string> = new Set([
  'about the job',
  'about the role',
  'about us',
  'company description',
  'description',
  'introduction',
  'job description',
  'overview',
  'position summary',
  'responsibilities',
  'summary',
  'the role',
  'who we are',
]);
