import { fold } from '../../text/fold.js';

/** A word, a number or a mark of a stretch that may hold dates. */
export interface DateToken {
  readonly kind: 'word' | 'number' | 'mark' | 'line';
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a blank stands before it. */
  readonly apart: boolean;
}

const TOKEN = /\d+|\p{L}+(?:'\p{L}+)?|\n|[^\s\p{L}\d]/gu;

/**
 * Cuts `text[start, end)` into words, numbers and marks. Letters and digits part here
 * (`Jun2019Oct`), unlike in the tokens of a document; `Q3` stays whole.
 */
export function cutDateTokens(text: string, start: number, end: number): DateToken[] {
  const folded = fold(plainDashes(text.slice(start, end)));
  const tokens: DateToken[] = [];
  let last = 0;
  for (const { 0: piece, index } of folded.matchAll(TOKEN)) {
    const quarter = tokens.at(-1);
    const isDigit = piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    if (/^[qh]$/.test(quarter?.text ?? '') && last === index && /^[1-4]$/.test(piece)) {
      tokens[tokens.length - 1] = {
        ...quarter!,
        text: quarter!.text + piece,
        end: start + index + 1,
      };
    } else {
      const kind =
        piece === '\n' ? 'line' : isDigit ? 'number' : /\p{L}/u.test(piece) ? 'word' : 'mark';
      const from = start + index;
      tokens.push({
        kind,
        text: piece,
        start: from,
        end: from + piece.length,
        apart: index > last,
      });
    }
    last = index + piece.length;
  }
  return tokens;
}

/** Dashes of other scripts, and those that a wrong reading of UTF-8 left behind; lengths stay. */
function plainDashes(text: string): string {
  return text.replaceAll('－', '-').replaceAll('â€“', ' - ').replace(/ï¼./g, ' - ');
}
