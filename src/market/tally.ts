import type { EducationLevel, Employment, Seniority, Workplace } from '../domain/analysis.js';
import type { PostingFacts } from './posting-facts.js';
import { midpoint } from './stated-pay.js';

/** How often each key was met. */
export type CountsOf<Key> = Map<Key, number>;

/** Stated pay in one currency. */
export interface PayTally {
  /** Midpoints of the annualised ranges. */
  readonly values: number[];
  readonly sources: CountsOf<string>;
  readonly months: CountsOf<string>;
}

/**
 * Counts and lists of values of a set of postings, from which all its figures come. The tally of two
 * sets is the sum of their tallies, so that a store may keep them as rollups.
 */
export interface Tally {
  n: number;
  readonly requiredSkills: number[];
  readonly minYears: number[];
  readonly education: CountsOf<EducationLevel>;
  readonly workplace: CountsOf<Workplace>;
  readonly employment: CountsOf<Employment>;
  readonly levels: CountsOf<Seniority>;
  readonly sources: CountsOf<string>;
  /** Postings that state what a reader looks for. */
  readonly states: CountsOf<'pay' | 'place' | 'years' | 'duties'>;
  mismatches: number;
  /** By currency. */
  readonly pay: Map<string, PayTally>;
  readonly required: CountsOf<string>;
  readonly anywhere: CountsOf<string>;
}

/** A tally of no postings. */
export function emptyTally(): Tally {
  return {
    n: 0,
    requiredSkills: [],
    minYears: [],
    education: new Map(),
    workplace: new Map(),
    employment: new Map(),
    levels: new Map(),
    sources: new Map(),
    states: new Map(),
    mismatches: 0,
    pay: new Map(),
    required: new Map(),
    anywhere: new Map(),
  };
}

/** Adds one posting to a tally. */
export function addPosting(tally: Tally, facts: PostingFacts): void {
  tally.n += 1;
  const required = facts.skills.filter(({ level }) => level === 'required');
  tally.requiredSkills.push(required.length);
  if (facts.minYears !== null) tally.minYears.push(facts.minYears);
  add(tally.education, facts.education);
  add(tally.workplace, facts.workplace);
  add(tally.employment, facts.employment);
  add(tally.levels, facts.level);
  add(tally.sources, facts.source);
  if (facts.mismatch) tally.mismatches += 1;
  if (facts.pay !== null) add(tally.states, 'pay');
  if (facts.statesPlace) add(tally.states, 'place');
  if (facts.minYears !== null) add(tally.states, 'years');
  if (facts.statesDuties) add(tally.states, 'duties');
  for (const { skill } of required) add(tally.required, skill);
  for (const { skill } of facts.skills) add(tally.anywhere, skill);
  addPay(tally, facts);
}

function addPay(tally: Tally, { pay, source, month }: PostingFacts): void {
  if (pay === null) return;
  const entry = tally.pay.get(pay.currency) ?? emptyPay();
  tally.pay.set(pay.currency, entry);
  entry.values.push(midpoint(pay));
  add(entry.sources, source);
  if (month !== null) add(entry.months, month);
}

function emptyPay(): PayTally {
  return { values: [], sources: new Map(), months: new Map() };
}

/** The tally of all postings of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.n += tally.n;
    sum.mismatches += tally.mismatches;
    append(sum.requiredSkills, tally.requiredSkills);
    append(sum.minYears, tally.minYears);
    addAll<EducationLevel>(sum.education, tally.education);
    addAll<Workplace>(sum.workplace, tally.workplace);
    addAll<Employment>(sum.employment, tally.employment);
    addAll<Seniority>(sum.levels, tally.levels);
    addAll(sum.sources, tally.sources);
    addAll(sum.states, tally.states);
    addAll(sum.required, tally.required);
    addAll(sum.anywhere, tally.anywhere);
    for (const [currency, pay] of tally.pay) {
      const entry = sum.pay.get(currency) ?? emptyPay();
      sum.pay.set(currency, entry);
      append(entry.values, pay.values);
      addAll(entry.sources, pay.sources);
      addAll(entry.months, pay.months);
    }
  }
  return sum;
}

function add<Key>(counts: CountsOf<Key>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function addAll<Key>(counts: CountsOf<Key>, more: ReadonlyMap<Key, number>): void {
  for (const [key, count] of more) add(counts, key, count);
}

/** Not by `push(...more)`, which a long list would overflow the stack with. */
function append(values: number[], more: readonly number[]): void {
  for (const value of more) values.push(value);
}
