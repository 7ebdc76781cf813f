/**
 * The sample postings that come with the program. This file lies as deep below the root as the
 * bundle of the command does, so that the address holds in both.
 */
export const samplePostings = new URL('../../data/samples/postings.jsonl', import.meta.url);
