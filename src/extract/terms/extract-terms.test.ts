import { expect, it } from 'vitest';
import { extractTerms } from './extract-terms.js';
import { inputOf } from './test-input.js';

it('reads all terms at once', () => {
  const text = [
    'Requirements:',
    "- Bachelor's degree in mathematics",
    '- 3+ years of experience in forecasting',
    'This is a full-time, fully remote position.',
  ].join('\n');
  const terms = extractTerms(inputOf(text, 'Forecaster', 'Ghent'));
  expect(terms.experience.minYears).toBe(3);
  expect(terms.education.minimum).toBe('bachelor');
  expect(terms.workplace.value).toBe('remote');
  expect(terms.employment.value).toBe('full-time');
  expect(terms.location.value).toBe('Ghent');
});

it('takes time in proportion to the text', () => {
  const line = 'You need 5 years of experience or a degree, remote or hybrid, full-time contract, ';
  const text = line.repeat(3000);
  const started = performance.now();
  extractTerms(inputOf(text));
  expect(performance.now() - started).toBeLessThan(5000);
});
