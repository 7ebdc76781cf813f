/**
 * The kind of contract. A field ("Job type: Contract") and a statement about this role count;
 * benefits for full-time employees, salaries of full-time roles in general and the like do not.
 */
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Employment } from '../../domain/analysis.js';
import { contextOf, foldShort } from './context.js';
import { judgeEmploymentCue, withLabel, type EmploymentVerdict } from './judge-employment-cue.js';
import { readTermCues, type TermCues } from './term-cues.js';
import type { TermInput } from './term-input.js';

/** The kind of contract, with the words that say so. */
export interface EmploymentReading {
  readonly value: Employment;
  readonly evidence: readonly Evidence[];
}

const TITLE_WORDS: readonly (readonly [RegExp, EmploymentVerdict['value']])[] = [
  [
    /\b(?:intern|interns|internship|stagiair|working student|co-?op|praktikum|praktikant)\b/,
    'internship',
  ],
  [/\bpart[- ]?time\b/, 'part-time'],
  [
    /\b(?:contract|contractor|freelance|freelancer|c2c|w2)\b(?! (?:manag|admin|analy|nego|spec|law|compli|intel|data|review))/,
    'contract',
  ],
  [/\b(?:temporary|temp|fixed[- ]term|seasonal)\b/, 'temporary'],
  [/\bfull[- ]?time\b|\b[5-9]0 ?%? ?- ?100 ?%/, 'full-time'],
];

/** Reads the employment type from title and body. */
export function extractEmployment(
  input: TermInput,
  cues: TermCues = readTermCues(input.document),
): EmploymentReading {
  const { document } = input;
  let best: (EmploymentVerdict & { readonly evidence: Evidence }) | null = null;
  for (const { hit, cue } of cues.employment) {
    const context = withLabel(document.text, hit, contextOf(document, hit));
    const verdict = judgeEmploymentCue(
      cue,
      context,
      foldShort(document.text.slice(hit.start, hit.end)),
    );
    if (verdict === null || (best !== null && verdict.strength <= best.strength)) continue;
    best = { ...verdict, evidence: evidenceAt(document.text, hit.start, hit.end) };
  }
  const titled = readTitle(input.title);
  if (titled !== null && (best === null || best.strength < 3 || titled.value !== 'full-time')) {
    return titled;
  }
  if (best === null) return { value: 'unspecified', evidence: [] };
  return { value: best.value, evidence: [best.evidence] };
}

function readTitle(title: string | null): EmploymentReading | null {
  if (title === null) return null;
  const folded = foldShort(title);
  for (const [words, value] of TITLE_WORDS) {
    const found = words.exec(folded);
    if (found === null) continue;
    const end = found.index + found[0].length;
    return { value, evidence: [evidenceAt(title, found.index, end, 'title')] };
  }
  return null;
}
