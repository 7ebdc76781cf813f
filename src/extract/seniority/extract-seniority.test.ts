import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import { extractSeniority } from './extract-seniority.js';

function level(text: string, title: string | null = null, minYears: number | null = null): string {
  const experience = { minYears, evidence: [] };
  const document = parseDocument(text);
  return extractSeniority({ document, title, location: null, experience }).value;
}

describe('the level in a title', () => {
  it.each([
    ['Senior Baker', 'senior'],
    ['Sr. Data Engineer', 'senior'],
    ['Junior Analyst', 'junior'],
    ['Associate Data Scientist', 'junior'],
    ['Data Scientist II', 'mid'],
    ['Data Scientist III', 'senior'],
    ['Staff Engineer', 'staff'],
    ['Senior Staff Engineer', 'staff'],
    ['Senior/Staff Engineer', 'senior'],
    ['Lead Developer', 'staff'],
    ['Principal Scientist', 'staff'],
    ['Engineering Manager', 'manager'],
    ['Senior Product Manager', 'senior'],
    ['Product Manager', 'unspecified'],
    ['Senior Director, Data', 'director'],
    ['Head of Analytics', 'director'],
    ['Chief Data Officer', 'executive'],
    ['VP of Marketing', 'executive'],
    ['AI Engineer, Vice President', 'senior'],
    ['Research Intern', 'intern'],
    ['Internal Tools Engineer', 'unspecified'],
    ['Member of Technical Staff', 'unspecified'],
    ['Lead Generation Specialist', 'unspecified'],
    ['Scientist / Senior Scientist', 'unspecified'],
  ])('of %j is %s', (title, expected) => {
    expect(level('', title)).toBe(expected);
  });
});

describe('the level in a body', () => {
  it.each([
    ['We are looking for a senior data engineer.', 'senior'],
    ['This is an entry-level position.', 'junior'],
    ['This is a senior, hands-on role.', 'senior'],
    ['We are hiring a Lead Data Scientist.', 'staff'],
    ['Seniority level\nEntry level\nEmployment type\nFull-time', 'junior'],
    ['You report to the Senior Director.', 'unspecified'],
    ['You mentor junior engineers.', 'unspecified'],
    ['You work with senior leadership.', 'unspecified'],
    ['Seniority level\nNot Applicable', 'unspecified'],
  ])('of %j is %s', (text, expected) => {
    expect(level(text)).toBe(expected);
  });
});

describe('the level by years', () => {
  it.each([
    [0, 'junior'],
    [1, 'junior'],
    [2, 'mid'],
    [4, 'mid'],
    [5, 'senior'],
    [9, 'senior'],
    [10, 'staff'],
  ])('of %i is %s', (years, expected) => {
    expect(level('', 'Baker', years)).toBe(expected);
  });

  it('counts only where no word gives the level', () => {
    expect(level('', 'Junior Baker', 8)).toBe('junior');
    expect(level('We are looking for a senior analyst.', 'Baker', 3)).toBe('senior');
  });

  it('contradicts a job board only where it is a senior one', () => {
    const footer = 'Seniority level\nEntry level';
    expect(level(footer, 'Analyst', 3)).toBe('junior');
    expect(level(footer, 'Analyst', 8)).toBe('senior');
  });

  it('falls back on years that are wished for', () => {
    const experience = { minYears: null, evidence: [], wished: { years: 3, evidence: [] } };
    const input = { document: parseDocument(''), title: 'Baker', location: null, experience };
    expect(extractSeniority(input).value).toBe('mid');
  });
});
