import { expect, it } from 'vitest';
import { readTitleCues, roleOfTitleCues } from './title-cues.js';

it.each([
  ['Senior Data Scientist', 'data-scientist'],
  ['Machine Learning Engineer (NLP)', 'ml-engineer'],
  ['AI/ML Engineer', 'ml-engineer'],
  ['Data Scientist / AI Engineer', 'data-scientist'],
  ['Software Engineer, ML Platform', 'mlops-engineer'],
  ['Staff Backend Engineer', 'software-engineer'],
  ['Enterprise Account Executive', 'other'],
  ['Applied Scientist II', 'ai-researcher'],
  ['Analytics Engineer', 'data-engineer'],
  ['Power BI Developer', 'data-analyst'],
  ['Happiness Hero', null],
])('the names in %j say %s', (title, role) => {
  expect(roleOfTitleCues(readTitleCues(title))).toBe(role);
});
