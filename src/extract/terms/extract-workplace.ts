/**
 * Where the work is done. The location field and the title come first; in the body a statement
 * about this role outweighs one about the company, and "hybrid" wins where remote and on-site are
 * stated with equal weight. A bare city says nothing.
 */
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Workplace } from '../../domain/analysis.js';
import { contextOf, foldShort, type Context } from './context.js';
import { readTermCues, type CueHit, type TermCues } from './term-cues.js';
import type { TermInput } from './term-input.js';
import { judgeWorkplaceCue } from './judge-workplace-cue.js';
import type { WorkplaceCue } from './workplace-cues.js';

/** Where the work is done, with the words that say so. */
export interface WorkplaceReading {
  readonly value: Workplace;
  readonly evidence: readonly Evidence[];
}

interface Best {
  readonly value: Exclude<Workplace, 'unspecified'>;
  readonly strength: number;
  readonly evidence: Evidence;
}

const FIELD_WORDS: readonly (readonly [RegExp, Best['value']])[] = [
  [/\bhybrid\b/, 'hybrid'],
  [/\bremote(?:ly)?\b|\banywhere\b|\bwork from home\b|\bwfh\b|\bworldwide\b/, 'remote'],
  [/\bon-?site\b|\bin[- ]office\b|\bin[- ]person\b/, 'onsite'],
];
const NOT_IN_FIELD = /\bnot remote\b|\bno remote\b|\bremote sensing\b|\bhybrid (?:cloud|search)\b/;
const OFFICE_FIELD = /\boffice\b/;

/** Reads the workplace from field, title and body. */
export function extractWorkplace(
  input: TermInput,
  cues: TermCues = readTermCues(input.document),
): WorkplaceReading {
  const field = readField(input.location, 'location') ?? readField(input.title, 'title');
  if (field !== null) return field;
  const best = weighBody(input, cues.workplace);
  if (best !== null) return { value: best.value, evidence: [best.evidence] };
  return officeField(input.location) ?? { value: 'unspecified', evidence: [] };
}

function readField(text: string | null, field: 'location' | 'title'): WorkplaceReading | null {
  if (text === null) return null;
  const folded = foldShort(text);
  if (NOT_IN_FIELD.test(folded)) return null;
  for (const [words, value] of FIELD_WORDS) {
    const found = words.exec(folded);
    if (found === null) continue;
    const end = found.index + found[0].length;
    return { value, evidence: [evidenceAt(text, found.index, end, field)] };
  }
  return null;
}

function officeField(location: string | null): WorkplaceReading | null {
  if (location === null) return null;
  const found = OFFICE_FIELD.exec(foldShort(location));
  if (found === null) return null;
  const end = found.index + found[0].length;
  return { value: 'onsite', evidence: [evidenceAt(location, found.index, end, 'location')] };
}

/** At equal strength hybrid wins over remote and remote over on-site. */
const TIE_ORDER: Readonly<Record<Best['value'], number>> = { hybrid: 2, remote: 1, onsite: 0 };

function weighBody(input: TermInput, hits: readonly CueHit<WorkplaceCue>[]): Best | null {
  const { document } = input;
  let best: Best | null = null;
  for (const { hit, cue } of hits) {
    const context: Context = contextOf(document, hit);
    const word = foldShort(document.text.slice(hit.start, hit.end));
    const beyond = foldShort(document.text.slice(hit.end, hit.end + 24));
    const { before } = context;
    const label =
      before === ''
        ? foldShort(document.text.slice(Math.max(0, hit.start - 24), hit.start))
        : before;
    const verdict = judgeWorkplaceCue(cue, word, { ...context, beyond, label });
    if (verdict === null) continue;
    const score = verdict.strength * 10 + TIE_ORDER[verdict.value];
    if (best !== null && score <= best.strength * 10 + TIE_ORDER[best.value]) continue;
    best = { ...verdict, evidence: evidenceAt(document.text, hit.start, hit.end) };
  }
  return best;
}
