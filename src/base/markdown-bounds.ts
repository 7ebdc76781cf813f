/** Markdown beyond this, in UTF-16 units, is read as plain text: a parser's time may grow faster. */
export const LONGEST_MARKDOWN = 100_000;

/** Nested marks make a parser's work grow with their square. */
const DEEP =
  /[[(*_`~]{60}|(?:^|\n)(?:[ \t]*(?:>|[-+*]\s|\d{1,3}[.)]\s)){30}|(?:\[[^[\]\n]{0,40}){60}/;

/** Marks of emphasis and links, which a parser compares with one another. */
const MARKS = /[*_`[\]]/g;
const MOST_MARKS = 2000;

/** Whether a Markdown text is short and flat enough to be parsed in time that grows with it. */
export function isParsableMarkdown(input: string): boolean {
  if (input.length > LONGEST_MARKDOWN || DEEP.test(input)) return false;
  let marks = 0;
  MARKS.lastIndex = 0;
  while (marks <= MOST_MARKS && MARKS.test(input)) marks++;
  return marks <= MOST_MARKS;
}
