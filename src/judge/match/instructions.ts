import type { Span } from '../../base/span.js';
import { findHits } from '../../patterns/find-hits.js';
import { compilePatterns } from '../../patterns/pattern-set.js';
import { foldCode } from '../../text/fold.js';
import { tokenize } from '../../text/tokenize.js';

/** Words that speak to whoever sorts résumés, or to a machine, and not of the person's work. */
const patterns = compilePatterns(
  [
    'ignore previous instructions',
    'ignore all previous instructions',
    'ignore all prior instructions',
    'ignore prior instructions',
    'ignore the above',
    'ignore your instructions',
    'disregard previous',
    'disregard all previous',
    'disregard all prior',
    'disregard the above',
    'new instructions',
    'system prompt',
    'as an ai',
    'if you are an ai',
    'if you are a language model',
    'dear ai',
    'note to ai',
    'ai screening',
    'ai screener',
    'ai recruiter',
    'ai reviewer',
    'ai evaluator',
    'resume screener',
    'resume screening',
    'rank this candidate',
    'rate this candidate',
    'score this candidate',
    'select this candidate',
    'recommend this candidate',
    'shortlist this candidate',
    'hire this candidate',
    'this candidate meets',
    'this candidate is',
    'this candidate has',
    'this candidate must',
    'this applicant is',
    'this applicant meets',
    'rank this applicant',
    'score this applicant',
    'best candidate',
    'perfect candidate',
    'top candidate',
    'perfect match for this',
    'rank this resume',
    'score this resume',
    'rate this resume',
    'give this resume',
  ],
  tokenize,
);

/** The lines of a résumé that speak to a machine, each once, in text order. */
export function findInstructions(text: string): Span[] {
  const lines: Span[] = [];
  for (const { start, end } of findHits(patterns, tokenize(text), foldCode)) {
    const last = lines.at(-1);
    if (last !== undefined && start < last.end) continue;
    const next = text.indexOf('\n', end);
    lines.push({
      start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
      end: next === -1 ? text.length : next,
    });
  }
  return lines;
}
