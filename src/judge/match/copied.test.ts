import { describe, expect, it } from 'vitest';
import { findCopied, withoutPlaces } from './copied.js';

const posting =
  'We look for you.\nYou build and run retrieval pipelines that answer questions of ten thousand nurses every day.';

describe('lines copied from a posting', () => {
  it('are found whole, however they go on', () => {
    const resume =
      'Jo Doe\n- Build and run retrieval pipelines that answer questions of ten thousand nurses every day, gladly.\nOslo';
    expect(findCopied(resume, posting).map(({ start, end }) => resume.slice(start, end))).toEqual([
      resume.split('\n')[1],
    ]);
  });

  it.each([
    ['a few words in common', 'I build and run retrieval pipelines for a bank.'],
    ['nothing at all', ''],
    ['other words', 'I counted things in Oslo for eleven years and wrote it all down in the end.'],
  ])('are not found in %s', (_, resume) => {
    expect(findCopied(resume, posting)).toEqual([]);
  });

  it('are taken out so that the rest keeps its place', () => {
    expect(withoutPlaces('ab\ncd\nef', [{ start: 3, end: 5 }])).toBe('ab\n  \nef');
    expect(
      withoutPlaces('abcdef', [
        { start: 2, end: 4 },
        { start: 0, end: 3 },
      ]),
    ).toBe('    ef');
  });
});
