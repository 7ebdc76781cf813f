import { describe, expect, it } from 'vitest';
import { extractEducation } from './extract-education.js';
import { inputOf } from './test-input.js';

describe('the lowest degree that is enough', () => {
  it.each([
    ["Bachelor's degree in physics required", 'bachelor'],
    ['BS/MS/PhD in Computer Science', 'bachelor'],
    ['B.Sc. or M.Sc. in statistics', 'bachelor'],
    ['Requirements:\n- MSc or PhD in Mathematics', 'master'],
    ['Requirements:\n- M.S. or Ph.D. in Computer Science', 'master'],
    ['PhD in linguistics, or equivalent experience', 'phd'],
    ['Requirements:\n- A degree in a quantitative field', 'bachelor'],
    ['Advanced degree in economics', 'master'],
    ["Bachelor's degree; Master's preferred", 'bachelor'],
    ['Masters (PhD preferred) in Computer Science', 'master'],
    ['A degree is not required.', 'none'],
    ['No degree required.', 'none'],
  ])('reads %j as %s', (text, expected) => {
    expect(extractEducation(inputOf(text)).minimum).toBe(expected);
  });

  it.each([
    'You enjoy a high degree of freedom.',
    'Fluent in MS Office and MS SQL Server.',
    'You are a certified Scrum Master who keeps master data clean.',
    "A Master's degree is a plus.",
    'MS/PhD preferred',
    'Preferred Qualifications:\n- PhD in statistics',
    'You will work with PhDs from many fields.',
    "Bachelor's degree, or associate's degree with more experience",
  ])('claims nothing from %j', (text) => {
    expect(extractEducation(inputOf(text)).minimum).toBe('unspecified');
  });

  it('cites the degree', () => {
    const [piece] = extractEducation(inputOf('You hold a PhD in chemistry.')).evidence;
    expect(piece).toEqual({ field: 'text', start: 11, end: 14, text: 'PhD' });
  });
});
