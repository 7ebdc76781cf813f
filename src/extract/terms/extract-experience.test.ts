import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractExperience } from './extract-experience.js';
import { inputOf } from './test-input.js';

const years = (text: string): number | null => extractExperience(inputOf(text)).minYears;

describe('the years a posting requires', () => {
  it.each([
    ['We need 3+ years of experience with compilers.', 3],
    ['At least 2 years working on pipelines is a must.', 2],
    ['Requirements:\n- 5-7 yrs experience in search', 5],
    ['Requirements:\n- 4 to 6 years of experience in search', 4],
    ['Minimum of three (3) years of relevant experience', 3],
    ['You have 10yrs+ experience as a developer', 10],
    ['At least 18 months of experience with Rust', 1],
    ['Requirements:\n- > 6 years of backend work', 6],
    ['You bring six or more years of professional experience.', 6],
    ['Requirements:\n- 0-1 years of experience', 0],
    ['Requirements:\n- About four years or more in logistics', 4],
    [
      "A bachelor's degree, or six additional years of experience\n- 2+ years of experience in R",
      2,
    ],
    ['At least seven years of experience in optics (five years with a doctorate)', 5],
    ['Mindestens drei Jahre Berufserfahrung', 3],
    ['Je hebt minimaal twee jaar werkervaring.', 2],
  ])('reads %j as %s', (text, expected) => {
    expect(years(text)).toBe(expected);
  });

  it.each([
    'Seven years in, we have found our feet.',
    'Founded 12 years ago, we build boats.',
    'For over 20 years we have served farmers.',
    'Options with a 4 year vesting schedule.',
    'You must be at least 18 years of age.',
    'Within the first 2 years you will lead a team.',
    'In the last five years our revenue tripled.',
    'A four-year degree in physics is required.',
    'We have doubled in size over the past 3 years.',
    'Duration: 12 months',
    'A degree in biology, or four additional years of experience',
    'About three years ago we moved to Ghent.',
  ])('finds no requirement in %j', (text) => {
    expect(years(text)).toBeNull();
  });

  it('takes the largest of several requirements, since all must be met', () => {
    expect(
      years('Requirements:\n- 6+ years of software experience\n- 2+ years of experience in ML'),
    ).toBe(6);
  });

  it('takes the smallest of alternatives by degree', () => {
    expect(years("Master's with 2+ years experience or Bachelor's with 5+ years experience.")).toBe(
      2,
    );
  });

  it('takes the smallest of alternatives joined by "or"', () => {
    expect(years('You need 5 years of sales experience or 3 years of consulting experience.')).toBe(
      3,
    );
  });

  it('does not count years that are only wished for, but reports them', () => {
    const found = extractExperience(inputOf('3+ years of experience in finance preferred.'));
    expect(found.minYears).toBeNull();
    expect(found.wished?.years).toBe(3);
  });

  it('counts years when only a part of them is wished for', () => {
    expect(years('You have 4+ years of experience, ideally in a start-up.')).toBe(4);
  });

  it('prefers relevant to overall experience', () => {
    expect(
      years(
        'Requirements:\n- 12+ years of overall experience\n- Minimum 7 years relevant experience',
      ),
    ).toBe(7);
  });

  it('gives evidence that is a slice of the text', () => {
    const text = 'You bring 8+ years of experience.';
    const [piece] = extractExperience(inputOf(text)).evidence;
    expect(piece).toEqual({ field: 'text', start: 10, end: 18, text: '8+ years' });
  });

  it('never fails, and always cites the text', () => {
    const word = fc.constantFrom('5', '+', 'years', 'or', 'experience', '-', 'two', '(', '\n', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const piece of extractExperience(inputOf(text)).evidence) {
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        }
      }),
    );
  });
});
