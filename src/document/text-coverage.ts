import { hashShingles } from './fingerprint.js';

/** Runs of words that are judged together: some two sentences. */
const WINDOW = 30;
/** Share of a window's runs that the other text must have; with a tenth changed it has most. */
const COVERED = 0.25;

/**
 * Which share of one text stands in the other, part by part, 0 to 1; the larger of the two ways.
 * A copy with words changed here and there is covered throughout, and so is its original where the
 * copy has paragraphs of its own around it. Two jobs of one employer share whole paragraphs and
 * differ in whole others, which a single figure for all of the text does not tell apart.
 */
export function textCoverage(a: string, b: string): number {
  const [left, right] = [hashShingles(a), hashShingles(b)];
  return Math.max(coveredShare(left, right), coveredShare(right, left));
}

function coveredShare(shingles: Int32Array, others: Int32Array): number {
  const known = new Set(others);
  let windows = 0;
  let covered = 0;
  for (let at = 0; at < shingles.length; at += WINDOW) {
    const window = shingles.subarray(at, at + WINDOW);
    const found = window.reduce((count, shingle) => count + (known.has(shingle) ? 1 : 0), 0);
    windows++;
    if (found >= COVERED * window.length) covered++;
  }
  return windows === 0 ? 0 : covered / windows;
}
