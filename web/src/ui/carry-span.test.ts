import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpan, findChange } from './carry-span.js';

describe('A span in a text that changes', () => {
  it.each([
    ['nothing changed', 'we use Python', 'we use Python', 'Python'],
    ['words came before it', 'we use Python', 'here we all use Python', 'Python'],
    ['words came behind it', 'we use Python', 'we use Python and SQL', 'we use'],
    ['it was changed itself', 'we use Python', 'we use Pyton', null],
  ])('is found again where %s', (_, before, after, words) => {
    const start = before.indexOf(words ?? 'Python');
    const span = { start, end: start + (words ?? 'Python').length };
    const carried = carrySpan(span, findChange(before, after));
    expect(carried && after.slice(carried.start, carried.end)).toBe(words);
  });

  it('holds the same words wherever it is carried to', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, fc.nat(20), fc.nat(20), (before, after, from, length) => {
        const start = Math.min(from, before.length);
        const end = Math.min(start + length, before.length);
        const carried = carrySpan({ start, end }, findChange(before, after));
        if (carried === null) return;
        expect(after.slice(carried.start, carried.end)).toBe(before.slice(start, end));
      }),
    );
  });
});
