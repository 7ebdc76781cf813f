import { extractEducation, type Education } from './extract-education.js';
import { extractEmployment, type EmploymentReading } from './extract-employment.js';
import { extractExperience, type Experience } from './extract-experience.js';
import { extractLocation, type LocationReading } from './extract-location.js';
import { extractWorkplace, type WorkplaceReading } from './extract-workplace.js';
import { readTermCues } from './term-cues.js';
import type { TermInput } from './term-input.js';

/** The terms of a posting, each with its evidence. */
export interface Terms {
  readonly experience: Experience;
  readonly education: Education;
  readonly workplace: WorkplaceReading;
  readonly employment: EmploymentReading;
  readonly location: LocationReading;
}

/** Reads all terms with one pass over the tokens. */
export function extractTerms(input: TermInput): Terms {
  const cues = readTermCues(input.document);
  return {
    experience: extractExperience(input, cues),
    education: extractEducation(input, cues),
    workplace: extractWorkplace(input, cues),
    employment: extractEmployment(input, cues),
    location: extractLocation(input, cues),
  };
}
