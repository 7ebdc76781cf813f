import { describe, expect, it } from 'vitest';
import { HEADING_PHRASES, RUN_ON_PHRASES } from './headings.js';

function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replace('*', '').trim())
    .filter((phrase) => phrase !== '');
}

describe('the heading phrases', () => {
  it('name one kind each', () => {
    const kinds = new Map<string, Set<string>>();
    for (const [kind, list] of Object.entries(HEADING_PHRASES)) {
      for (const phrase of phrases(list)) {
        kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(kind));
      }
    }
    const double = [...kinds].filter(([, names]) => names.size > 1).map(([phrase]) => phrase);
    expect(double).toEqual([]);
  });

  it('are lower case and hold no marks', () => {
    for (const phrase of Object.values(HEADING_PHRASES).flatMap(phrases)) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase).not.toMatch(/[.:!?]|\s\s|’/);
    }
  });

  it('hold every phrase that may run on', () => {
    const known = new Set(Object.values(HEADING_PHRASES).flatMap(phrases));
    expect(phrases(RUN_ON_PHRASES).filter((phrase) => !known.has(phrase))).toEqual([]);
  });
});
