import { annualise } from '../../extract/pay/annualise.js';
import type { Analysis } from '../../domain/analysis.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { FeedKind } from '../../feeds/contract.js';
import { POSTING_FACT } from '../../domain/rollup.js';
import type { CellFacts } from '../../domain/stored-posting.js';
import { toPostingFacts, type PostingFacts } from '../../market/posting-facts.js';
import { makeStatedPay, midpoint, type StatedPay } from '../../market/stated-pay.js';

/** The place of postings that do not tell theirs. */
export const UNKNOWN_PLACE = 'unknown';

/** What is known of a posting beside its analysis. */
export interface FactContext {
  /** `YYYY-MM`: when it was first seen, for postings that do not say when they were posted. */
  readonly month: string;
  /** Whether pay in the feed's own fields is the employer's word (a file's may be an estimate). */
  readonly trustsPay: boolean;
}

/** Whether a feed's own pay fields are the employer's word: those of files may be an estimate. */
export function trustsPay(kind: FeedKind): boolean {
  return kind !== 'file';
}

/** What the store counts and filters of a posting. */
export function toCellFacts(
  analysis: Analysis,
  posting: FeedPosting,
  { month, trustsPay }: FactContext,
): CellFacts {
  const posted = posting.datePosted?.iso ?? null;
  const facts = toPostingFacts(analysis, {
    source: posting.source,
    month: posted !== null && posted.length >= 7 ? posted.slice(0, 7) : month,
    pay: trustsPay ? payOfFeed(posting) : null,
  });
  return {
    role: facts.role,
    level: facts.level,
    place: facts.place ?? UNKNOWN_PLACE,
    month: facts.month ?? month,
    facts: wordsOf(facts),
  };
}

/** The facts as words, each once; `toTally` reads them back from their counts. */
function wordsOf(facts: PostingFacts): readonly string[] {
  const { pay, minYears, region } = facts;
  const required = facts.skills.filter(({ level }) => level === 'required');
  const words = [
    `required-skills:${required.length}`,
    `level:${facts.level}`,
    `education:${facts.education}`,
    `workplace:${facts.workplace}`,
    `employment:${facts.employment}`,
    ...(facts.mismatch ? ['mismatch'] : []),
    ...(region === null ? [] : [`region:${region}`]),
    ...(minYears === null ? [] : ['states:years', `years:${minYears}`]),
    ...(facts.statesPlace ? ['states:place'] : []),
    ...(facts.statesDuties ? ['states:duties'] : []),
    ...(pay === null ? [] : ['states:pay', `pay:${pay.currency}:${midpoint(pay)}`]),
    ...(pay === null ? [] : [`pay-month:${pay.currency}:${facts.month}`]),
    ...required.map(({ skill }) => `required:${skill}`),
    ...facts.skills.map(({ skill }) => `skill:${skill}`),
  ];
  return [...new Set(words)].filter((word) => word !== POSTING_FACT).sort();
}

/** The first range that a feed states with both ends, by the year. */
export function payOfFeed({ pay }: FeedPosting): StatedPay | null {
  for (const { min, max, currency, period } of pay) {
    const yearly = annualise(min, max, period);
    if (currency === null || yearly === null || yearly.min === null || yearly.max === null)
      continue;
    if (!/^[A-Z]{3}$/.test(currency)) continue;
    const stated = makeStatedPay(currency, yearly.min, yearly.max);
    if (stated !== null) return stated;
  }
  return null;
}
