import { describe, expect, it } from 'vitest';
import { extractEmployment } from './extract-employment.js';
import { inputOf } from './test-input.js';

describe('the employment type', () => {
  it.each([
    ['Job Type: Full-time', 'full-time'],
    ['Employment type\nPart-time', 'part-time'],
    ['The salary range for this full-time position is stated below.', 'full-time'],
    ['We are looking for a full-time analyst.', 'full-time'],
    ['Mode of hire - Contract', 'contract'],
    ['This is a 6-month contract.', 'contract'],
    ['This freelance opportunity suits students.', 'contract'],
    ['Duration: 9 months', 'contract'],
    ['Flexible schedule: up to 20 hours per week.', 'part-time'],
    ['Weekly Hours: 40', 'full-time'],
    ['The post is full-time and has no end date.', 'full-time'],
    ['This appointment is full-time at the harbour.', 'full-time'],
    ['A permanent, full-time post in a small archive.', 'full-time'],
    ['Full-time, permanent, in our bakery.', 'full-time'],
    ['Classification: Full-time, exempt', 'full-time'],
    ['Pay: 31,000Hours: Full Time', 'full-time'],
    ['We pay $91,000 per year, full time.', 'full-time'],
    ['Es ist eine Stelle in Vollzeit.', 'full-time'],
  ])('reads %j as %s', (text, expected) => {
    expect(extractEmployment(inputOf(text)).value).toBe(expected);
  });

  it.each([
    'Benefits for full-time employees include dental care.',
    'Competitive salary and equity for full-time roles',
    'You negotiate contracts and do contract management.',
    'Full-time and part-time employees may join the plan.',
    'You mentor interns.',
    'You overlap with our hours and mentor full-time staff.',
    'Full-time permanent employees get a bicycle.',
    'We cover $900 per year, full-time employees only.',
    'Stelle in Vollzeit oder Teilzeit',
    'A full-time post-secondary student',
    'You know Temporal and temporary tables.',
  ])('leaves %j open', (text) => {
    expect(extractEmployment(inputOf(text)).value).toBe('unspecified');
  });

  it.each([
    ['Research Intern', 'internship'],
    ['Analyst (Contract)', 'contract'],
    ['Contract Manager', 'unspecified'],
    ['Data Engineer, 80-100%', 'full-time'],
  ])('reads the title %j as %s', (title, expected) => {
    expect(extractEmployment(inputOf('', title)).value).toBe(expected);
  });
});
