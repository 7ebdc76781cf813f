import { expect, it } from 'vitest';
import { suggestTitle } from './suggest-title.js';

it.each([
  ['Data Engineer\n\nWe build things.', 'Data Engineer'],
  ['\n\n# Senior ML Engineer (m/f/x)\nText', 'Senior ML Engineer (m/f/x)'],
])('takes the first line of %j', (text, title) => {
  expect(suggestTitle(text)?.title).toBe(title);
});

it('leaves the rest without the title', () => {
  expect(suggestTitle('Data Engineer\n\nWe build things.')?.rest).toBe('We build things.');
});

it.each([
  ['a single line', 'Data Engineer'],
  ['a sentence', 'We are a small company.\nText'],
  ['a label', 'Job title:\nText'],
  ['a heading', 'About us\nText'],
  ['a bullet', '- Data Engineer\nText'],
  ['markup', '<p>Data Engineer</p>\nText'],
  ['a long line', `${'word '.repeat(30)}\nText`],
  ['nothing', ''],
])('takes no title from %s', (_, text) => {
  expect(suggestTitle(text)).toBeNull();
});
