import { fold } from './fold.js';

/**
 * Hashes of 32 bits for what facets count and ranking weighs, of which there are many. Facts lose
 * their last bit, which says of a skill whether it is required.
 */

/** The hash of a fact, such as `skill:python` or `role:ai-engineer`; its last bit is 0. */
export function factHash(fact: string): number {
  return (hash32(`#${fact}`) & ~1) >>> 0;
}

/** The hash of a word of a title, in the form in which it is searched. */
export function titleHash(word: string): number {
  return hash32(`~${word}`);
}

/** The hash of an employer's name, whose forms differ in case and blanks; 0 stands for none. */
export function companyHash(company: string): number {
  return hash32(`%${fold(company).replace(/\s+/gu, ' ').trim()}`) || 1;
}

/**
 * FNV-1a over UTF-16 units, finished with the mixer of MurmurHash3 (Austin Appleby, public domain).
 * Not for secrets.
 */
function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
