import type { RequirementLevel } from '../../domain/analysis.js';
import type { SectionKind } from '../../document/document.js';
import type { Wording } from './sentence-cues.js';

/**
 * The level of one mention: a section of requirements asks for what it names and a section of
 * preferred things does not; elsewhere the words of the sentence decide. Duties only mention, unless
 * the sentence asks outright.
 */
export function levelOf(section: SectionKind, wording: Wording, asks: boolean): RequirementLevel {
  switch (section) {
    case 'requirements':
      return wording === 'preferred' ? 'preferred' : 'required';
    case 'preferred':
      return 'preferred';
    case 'responsibilities':
      if (wording === 'preferred') return 'preferred';
      return asks ? 'required' : 'mentioned';
    default:
      return wording ?? 'mentioned';
  }
}

const RANK: Readonly<Record<RequirementLevel, number>> = {
  required: 2,
  preferred: 1,
  mentioned: 0,
};

/** The stronger of two levels: what is asked for anywhere is asked for. */
export function strongerLevel(a: RequirementLevel, b: RequirementLevel): RequirementLevel {
  return RANK[b] > RANK[a] ? b : a;
}
