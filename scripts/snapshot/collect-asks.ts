import type { Analysis } from '../../src/domain/analysis.js';
import { asksFormat, type AsksTable } from '../../src/domain/asks.js';
import { readOpening } from '../../src/judge/match/opening.js';
import type { PostingFacts } from '../../src/market/posting-facts.js';

/** What one posting requires: ids of concepts, one entry a requirement. */
export function readAsks(analysis: Analysis): readonly (readonly string[])[] {
  return readOpening(analysis)
    .asks.filter(({ level }) => level === 'required')
    .map(({ findings }) => findings.map(({ skill }) => skill));
}

/** A posting's facts and what it requires. */
export interface AskingPosting {
  readonly facts: PostingFacts;
  readonly asks: readonly (readonly string[])[];
}

/**
 * What each posting with a role of ours requires, as numbers of skills, whole trades left out. What
 * few postings require is kept too: a posting is not open because its requirement is rare.
 */
export function collectAsks(postings: readonly AskingPosting[]): AsksTable {
  const read = postings.flatMap(({ facts: { role, level }, asks }) =>
    role === null || role === 'other' ? [] : [{ role, level, asks }],
  );
  const skills = [...new Set(read.flatMap(({ asks }) => asks.flat()))].sort();
  const number = new Map(skills.map((skill, at) => [skill, at]));
  const months = postings.flatMap(({ facts }) => facts.month ?? []).sort();
  return {
    format: asksFormat,
    from: months[0] ?? '',
    to: months.at(-1) ?? '',
    skills,
    postings: read.map(({ role, level, asks }) => ({
      role,
      level,
      asks: asks.map((ask) => ask.map((skill) => number.get(skill)!)),
    })),
  };
}
