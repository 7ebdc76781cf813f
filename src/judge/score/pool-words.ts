import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Analysis } from '../../domain/analysis.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns, type PatternSet } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';

/**
 * Words by which a posting says itself that it is for no job of now. In a text they must say so of
 * this posting: an offer to keep one's name stands in many postings of real jobs.
 */
const IN_TEXT = `
  talent pipeline posting, talent pipeline requisition, talent pool requisition,
  pipeline requisition, pipeline posting, is for future openings, is for future opportunities, posting is for future,
  is not a current opening, is not an active opening, not currently hiring for this,
  not actively hiring for this, in anticipation of future openings, no current opening`;

const IN_TITLE = `
  talent pool, talent community, talent pipeline, talent network, candidate network,
  general application, open application, spontaneous application, speculative application,
  unsolicited application, general interest, future opportunity, future opportunities,
  future opening, future openings, find a suitable position, evergreen`;

const inText = compile(IN_TEXT);
const inTitle = compile(IN_TITLE);

function compile(words: string): PatternSet {
  return compilePatterns(
    words.split(',').map((phrase) => phrase.trim()),
    tokenize,
  );
}

/** Where title and text say that the posting gathers names for later. */
export function findPoolWords({ title, text = '' }: Analysis): readonly Evidence[] {
  const named = title.text ?? '';
  const find = (set: PatternSet, string: string, field: Evidence['field']): readonly Evidence[] =>
    findHits(set, tokenize(string), foldCode).map(({ start, end }) =>
      evidenceAt(string, start, end, field),
    );
  return [...find(inTitle, named, 'title'), ...find(inText, text, 'text')];
}
