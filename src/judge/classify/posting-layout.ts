import { Gap, TokenKind, type Tokens } from '../../base/tokens.js';
import type { Block, Document, SectionKind } from '../../document/document.js';
import { OpeningWord, openingOf } from '../../document/opening-words.js';
import { hashFolded } from '../../text/tokenize.js';

/**
 * Cues that are counted in the layout rather than by phrases: lines that open with what a person
 * has done, with what is to be done and with what is asked; bullets; marks of code; the headline of
 * a forum posting; marks and numbers; and headings by the kind of section they open.
 */
export const LAYOUT_CUES = [
  'doneLines',
  'doingLines',
  'askingLines',
  'bullets',
  'codeMarks',
  'headline',
  'questions',
  'quotes',
  'numbers',
  'dottedNumbers',
  'addresses',
  'aboutHeading',
  'responsibilitiesHeading',
  'requirementsHeading',
  'preferredHeading',
  'benefitsHeading',
  'payHeading',
  'legalHeading',
  'processHeading',
  'footerHeading',
] as const;

type LayoutCue = (typeof LAYOUT_CUES)[number];

function numberOf(cue: LayoutCue): number {
  return LAYOUT_CUES.indexOf(cue);
}

const DONE_LINES = numberOf('doneLines');
const DOING_LINES = numberOf('doingLines');
const ASKING_LINES = numberOf('askingLines');
const BULLETS = numberOf('bullets');
const HEADLINE = numberOf('headline');
const NUMBERS = numberOf('numbers');
const DOTTED = numberOf('dottedNumbers');

const HEADING: Readonly<Partial<Record<SectionKind, number>>> = {
  about: numberOf('aboutHeading'),
  responsibilities: numberOf('responsibilitiesHeading'),
  requirements: numberOf('requirementsHeading'),
  preferred: numberOf('preferredHeading'),
  benefits: numberOf('benefitsHeading'),
  pay: numberOf('payHeading'),
  legal: numberOf('legalHeading'),
  process: numberOf('processHeading'),
  footer: numberOf('footerHeading'),
};

const MARKS: readonly (readonly [LayoutCue, string])[] = [
  ['codeMarks', '{}=<>_\\;`'],
  ['questions', '?'],
  ['quotes', '"“'],
  ['addresses', '@'],
];
/** The cue of a mark by its UTF-16 unit, or -1; marks beyond the table tell nothing. */
const cueOfMark = new Int8Array(0x2020).fill(-1);
for (const [cue, marks] of MARKS) {
  for (const mark of marks) cueOfMark[mark.charCodeAt(0)] = numberOf(cue);
}

/** Past forms that open the lines of a résumé. */
const DONE = `
  managed developed led designed built created implemented worked assisted maintained coordinated achieved increased reduced improved trained prepared supported provided conducted analyzed performed supervised organized established ensured served handled helped delivered directed collaborated executed negotiated planned processed produced oversaw received completed launched mentored migrated spearheaded utilized monitored reviewed resolved scheduled taught tracked participated initiated identified generated facilitated evaluated demonstrated awarded won graduated answered cleaned automated wrote presented drove grew cut saved contributed partnered engineered deployed optimized published`;
const done = new Set(
  DONE.trim()
    .split(/\s+/)
    .map((word) => hashFolded(word, 0, word.length)),
);

/** A line with fewer tokens than this says neither what was done nor what is to be done. */
const FEWEST_TOKENS = 4;

/**
 * Counts the layout cues of the first `end` tokens into `counts`, in the order of `LAYOUT_CUES`.
 *
 * @returns the number of words among those tokens.
 */
export function countLayout(document: Document, end: number, counts: Uint16Array): number {
  countLines(document, end, counts);
  for (const { kind, heading, firstBlock } of document.sections) {
    if ((document.blocks[firstBlock]?.firstToken ?? end) >= end) break;
    const cue = HEADING[kind];
    if (heading !== null && cue !== undefined) counts[cue] = 1;
  }
  return countMarks(document.tokens, end, counts);
}

function countLines({ tokens, blocks }: Document, end: number, counts: Uint16Array): void {
  if (isHeadline(tokens, blocks[0])) counts[HEADLINE] = 1;
  for (const { kind, firstToken, endToken } of blocks) {
    if (firstToken >= end) break;
    if (kind === 'bullet') counts[BULLETS]!++;
    let first = firstToken;
    while (first < endToken && tokens.kind[first] === TokenKind.punctuation) first++;
    if (endToken - first < FEWEST_TOKENS) continue;
    const hash = tokens.hash[first]!;
    if (done.has(hash)) counts[DONE_LINES]!++;
    const opening = openingOf(hash);
    if (opening === OpeningWord.does) counts[DOING_LINES]!++;
    else if (opening === OpeningWord.asks) counts[ASKING_LINES]!++;
  }
}

/** A forum's way to begin a posting: company, role and place with bars between them. */
function isHeadline({ text }: Tokens, first: Block | undefined): boolean {
  return first !== undefined && text.slice(first.start, first.end).split(' | ').length > 2;
}

function countMarks({ text, kind, start, gap }: Tokens, end: number, counts: Uint16Array): number {
  let words = 0;
  for (let at = 0; at < end; at++) {
    if (kind[at] === TokenKind.word) {
      words++;
      continue;
    }
    const unit = text.charCodeAt(start[at]!);
    if (kind[at] === TokenKind.number) {
      counts[NUMBERS]!++;
      if (gap[at] === Gap.none && text.charCodeAt(start[at]! - 1) === 0x2e) counts[DOTTED]!++;
    } else if (unit < cueOfMark.length) {
      const cue = cueOfMark[unit]!;
      if (cue >= 0) counts[cue]!++;
    }
  }
  return words;
}
