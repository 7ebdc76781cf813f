import { findAlike, isOneText, keepBest } from '../../document/fingerprint-match.js';
import type { Comparable, Matcher } from '../../store/compare-postings.js';
import { readFingerprint } from './to-stored-posting.js';

/** Tells near-duplicates for the store, by their fingerprints and, where those do not do, texts. */
export const matcher: Matcher = {
  findAlike: (posting, others) =>
    findAlike(toFingerprinted(posting), others.map(toFingerprinted)).map(
      ({ other, likeness, sure }) => ({ other: other.of, likeness, sure }),
    ),
  isOneText,
  keepBest,
};

function toFingerprinted(of: Comparable) {
  const { title, company, fingerprint } = of;
  return { of, title, company, fingerprint: readFingerprint(fingerprint) };
}
