import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.js';

describe('readDate reads a date that can be read in one way only', () => {
  it.each([
    ['by 2026-03-09', '2026-03-09'],
    ['by 9 March 2026', '2026-03-09'],
    ['by the 9th of March 2026', '2026-03-09'],
    ['by Mar. 9th, 2026', '2026-03-09'],
    ['by September 30, 2026', '2026-09-30'],
    ['by 23/04/2026', '2026-04-23'],
    ['by 04/23/2026', '2026-04-23'],
    ['by 05.05.2026', '2026-05-05'],
    ['from 1 May 2026 to 9 June 2026', '2026-05-01'],
  ])('%s', (text, date) => {
    expect(readDate(text)?.date).toBe(date);
  });

  it.each(['by 03/04/2026', 'by 9 March', 'by March 2026', 'by 2026', 'by 99/99/2026', ''])(
    'is silent on "%s"',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});
