/** The values of an analysis' fields, in the order in which figures list them. */
import type { EducationLevel, Employment, Seniority, Workplace } from '../domain/analysis.js';

export const LEVELS: readonly Seniority[] = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'manager',
  'director',
  'executive',
  'unspecified',
];

export const EDUCATION: readonly EducationLevel[] = [
  'none',
  'bachelor',
  'master',
  'phd',
  'unspecified',
];

export const WORKPLACES: readonly Workplace[] = ['onsite', 'hybrid', 'remote', 'unspecified'];

export const EMPLOYMENT: readonly Employment[] = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'unspecified',
];
