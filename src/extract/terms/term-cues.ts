/**
 * The words that may name a term of employment, found in one pass over the tokens. A cue proves
 * nothing yet: each reader looks at what stands around it.
 */
import type { Document } from '../../document/document.js';
import { findHits, type Hit } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';
import type { DegreeLevel } from './degree-cues.js';
import { degreeCues } from './degree-cues.js';
import { employmentCues, type EmploymentCue } from './employment-cues.js';
import { workplaceCues, type WorkplaceCue } from './workplace-cues.js';

/** A cue word at its place; `cue` says what it may mean. */
export interface CueHit<C> {
  readonly hit: Hit;
  readonly cue: C;
}

/** A unit of time behind or around which a number of years may stand. */
export interface TimeCue {
  readonly unit: 'year' | 'month';
  /** The number where it is written together with the unit (`5yrs`). */
  readonly joined: number | null;
}

/** Every cue of one document, by the reader that asks for it, in text order. */
export interface TermCues {
  readonly time: readonly CueHit<TimeCue>[];
  readonly degree: readonly CueHit<DegreeLevel>[];
  readonly workplace: readonly CueHit<WorkplaceCue>[];
  readonly employment: readonly CueHit<EmploymentCue>[];
  readonly place: readonly CueHit<true>[];
}

type Entry =
  | { readonly kind: 'time'; readonly cue: TimeCue }
  | { readonly kind: 'degree'; readonly cue: DegreeLevel }
  | { readonly kind: 'workplace'; readonly cue: WorkplaceCue }
  | { readonly kind: 'employment'; readonly cue: EmploymentCue }
  | { readonly kind: 'place'; readonly cue: true };

const YEARS = ['year', 'years', 'yr', 'yrs', 'yoe', 'jaar', 'jahre', 'jahren'];
const MONTHS = ['month', 'months', 'mos'];
const PLACES = ['location', 'locations', 'based in', 'based out of', 'standplaats', 'located in'];
/** Nobody asks for more years than this in one word; it only bounds the list. */
const MOST_JOINED_YEARS = 20;

const { texts, entries } = collect();
const set = compilePatterns(texts, tokenize);

/** Finds all cues of a document in one pass. */
export function readTermCues(document: Document): TermCues {
  const cues = {
    time: [] as CueHit<TimeCue>[],
    degree: [] as CueHit<DegreeLevel>[],
    workplace: [] as CueHit<WorkplaceCue>[],
    employment: [] as CueHit<EmploymentCue>[],
    place: [] as CueHit<true>[],
  };
  for (const hit of findHits(set, document.tokens, foldCode)) {
    const entry = entries[hit.pattern]!;
    (cues[entry.kind] as CueHit<unknown>[]).push({ hit, cue: entry.cue });
  }
  return cues;
}

function collect(): { texts: readonly string[]; entries: readonly Entry[] } {
  const texts: string[] = [];
  const entries: Entry[] = [];
  const add = (text: string, entry: Entry): void => {
    texts.push(text);
    entries.push(entry);
  };
  for (const text of YEARS.flatMap(withPlus)) {
    add(text, { kind: 'time', cue: { unit: 'year', joined: null } });
  }
  for (const text of MONTHS) add(text, { kind: 'time', cue: { unit: 'month', joined: null } });
  for (let years = 1; years <= MOST_JOINED_YEARS; years++) {
    for (const unit of ['year', 'years', 'yr', 'yrs', 'yoe'].flatMap(withPlus)) {
      add(`${years}${unit}`, { kind: 'time', cue: { unit: 'year', joined: years } });
    }
  }
  for (const [text, cue] of degreeCues) add(text, { kind: 'degree', cue });
  for (const [text, cue] of workplaceCues) add(text, { kind: 'workplace', cue });
  for (const [text, cue] of employmentCues) add(text, { kind: 'employment', cue });
  for (const text of PLACES) add(text, { kind: 'place', cue: true });
  return { texts, entries };
}

/** `5 years+`: the plus belongs to the word for the matcher, as in `C++`. */
function withPlus(unit: string): string[] {
  return [unit, `${unit}+`];
}
