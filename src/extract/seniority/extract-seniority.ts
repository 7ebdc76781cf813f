/**
 * The level of the job. The title's word decides, then a word of the body, then a job board's own
 * field unless the years contradict it; years alone decide only where no word gives the level.
 */
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Document } from '../../document/document.js';
import type { Seniority } from '../../domain/analysis.js';
import { readBodyLevel } from './body-level.js';
import { readTitleLevel, type Level } from './title-level.js';

/** What the level is read from. `experience` is the result of reading the years. */
export interface SeniorityInput {
  readonly document: Document;
  readonly title: string | null;
  readonly location: string | null;
  readonly experience: {
    readonly minYears: number | null;
    readonly evidence: readonly Evidence[];
    /** Years that are only wished for; a hint where nothing else gives the level. */
    readonly wished?: { readonly years: number; readonly evidence: readonly Evidence[] } | null;
  };
}

/** The level, with the words that give it. */
export interface SeniorityReading {
  readonly value: Seniority;
  readonly evidence: readonly Evidence[];
}

/** Fewest years for each level, where years alone decide: 0-1 junior, 2-4, 5-9, 10 and more. */
const MID_YEARS = 2;
const SENIOR_YEARS = 5;
const STAFF_YEARS = 10;

/** Reads the level of a posting. */
export function extractSeniority(input: SeniorityInput): SeniorityReading {
  const titled = readTitleLevel(input.title);
  if (titled !== null) return titled;
  const body = readBodyLevel(input.document);
  const byYears = readYears(input.experience);
  if (body === null) return byYears ?? experienced(input.title);
  const byWord = { value: body.value, evidence: [body.evidence] };
  if (byYears === null || body.source === 'stated') return byWord;
  if (body.source === 'fallback') return byYears;
  return contradicts(input.experience.minYears) ? byYears : byWord;
}

function readYears({ minYears, evidence, wished }: SeniorityInput['experience']) {
  if (minYears !== null) return { value: levelOfYears(minYears), evidence };
  if (wished === null || wished === undefined) return null;
  return { value: levelOfYears(wished.years), evidence: wished.evidence };
}

/** "Experienced Engineer", without years, is neither a beginner nor a senior. */
function experienced(title: string | null): SeniorityReading {
  const found = /\bexperienced\b/i.exec(title ?? '');
  if (title === null || found === null) return { value: 'unspecified', evidence: [] };
  const end = found.index + found[0].length;
  return { value: 'mid', evidence: [evidenceAt(title, found.index, end, 'title')] };
}

/** A job board's "Entry level" is set by default; years of a senior say otherwise. */
function contradicts(minYears: number | null): boolean {
  return minYears !== null && minYears >= SENIOR_YEARS;
}

function levelOfYears(years: number): Level {
  if (years < MID_YEARS) return 'junior';
  if (years < SENIOR_YEARS) return 'mid';
  return years < STAFF_YEARS ? 'senior' : 'staff';
}
