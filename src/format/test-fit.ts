import type { Fit, RequirementFit } from '../domain/fit.js';

/** The texts that the spans of `fitOf` point into. */
export const POSTING_TEXT = 'You know Python and dbt.';
export const RESUME_TEXT = 'Built reports with pandas in Oslo.';

/** A small fit with one requirement met by a narrower skill and one not shown. */
export function fitOf(some: Partial<Fit> = {}): Fit {
  const python: RequirementFit = {
    ...{ skills: ['python'], label: 'Python', kind: 'language', level: 'required', status: 'met' },
    ...{ reason: 'narrower', by: 'pandas', byLabel: 'pandas', credit: 1 },
    asked: [{ field: 'text', start: 9, end: 15, text: 'Python' }],
    shown: [{ field: 'text', start: 19, end: 25, text: 'pandas' }],
  };
  const dbt: RequirementFit = {
    ...{ skills: ['dbt'], label: 'dbt', kind: 'tool', level: 'required', status: 'not-shown' },
    ...{ reason: 'none', by: null, byLabel: null, credit: 0, shown: [] },
    asked: [{ field: 'text', start: 20, end: 23, text: 'dbt' }],
  };
  return {
    score: 61.5,
    parts: [
      { part: 'skills', value: 0.5, weight: 0.7, why: '1 of 2 points of 2 requirements.' },
      { part: 'roles', value: 0, weight: 0.3, why: 'What the shares of the roles have in common.' },
      { part: 'experience', value: null, weight: 0, why: 'Not stated on one side.' },
    ],
    hard: [
      {
        ...{ kind: 'years', status: 'not-met', asked: [], shown: [], factor: 0.8 },
        message: '5 years of experience asked for; 2 years of dated work shown.',
      },
    ],
    requirements: [python, dbt],
    changes: [{ kind: 'skill', skills: ['dbt'], message: 'Show work with dbt.', gain: 12.3 }],
    setAside: [],
    roles: { posting: 'data-engineer', resume: 'data-analyst' },
    ...some,
  };
}

/** Columns of the widest line, colours left out. */
export function widest(page: string): number {
  // eslint-disable-next-line no-control-regex -- the codes of colours
  const lines = page.replace(/\u001b\[\d+m/g, '').split('\n');
  return lines.reduce((most, line) => Math.max(most, line.length), 0);
}
