import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNotes } from './place-notes.js';

it('puts notes beside their words, and pushes down what would lie over another', () => {
  const notes = [
    { wanted: 10, height: 40 },
    { wanted: 20, height: 40 },
    { wanted: 200, height: 40 },
  ];
  expect(placeNotes(notes, 8)).toEqual({ tops: [10, 58, 200], height: 240 });
});

it('needs no room for no notes', () => {
  expect(placeNotes([], 8)).toEqual({ tops: [], height: 0 });
});

it('never lets notes overlap or stand above their words', () => {
  const note = fc.record({ wanted: fc.nat(2000), height: fc.nat(300) });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 40 }), (notes) => {
      const { tops, height } = placeNotes(notes, 8);
      notes.forEach((box, at) => {
        expect(tops[at]).toBeGreaterThanOrEqual(box.wanted);
        if (at > 0) expect(tops[at]).toBeGreaterThanOrEqual(tops[at - 1]! + notes[at - 1]!.height);
        expect(tops[at]! + box.height).toBeLessThanOrEqual(height);
      });
    }),
  );
});
