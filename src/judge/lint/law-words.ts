import type { Span } from '../../base/span.js';

/** Words of statements on equal treatment, privacy and the like, which are quoted and not written. */
const LAW_WORDS =
  /\b(?:race|religio\w+|national origin|sexual orientation|gender identity|disabilit\w+|veterans?|discriminat\w+|accommodations?|equal (?:employment )?opportunity|without regard|genetic|protected (?:class|by|characteristic)\w*|background checks?|export controls?|sanctioned|compensation information|pay of other|privacy|personal (?:data|information)|unsolicited|applicable laws?)\b/i;

/** Units of text on either side of a place in which such words are looked for. */
const REACH = 150;

/**
 * Whether the words around a place are those of a statement of law or policy. Says more than the
 * kind of the section: what is written below such a statement is counted to its section.
 */
export function isAmongLawWords(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return LAW_WORDS.test(
    text.slice(
      Math.max(lineStart, start - REACH),
      Math.min(lineEnd === -1 ? text.length : lineEnd, end + REACH),
    ),
  );
}
