import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from './segment-text.js';

describe('segmentText', () => {
  it('leaves a text without marks whole', () => {
    expect(segmentText(5, [])).toEqual([{ start: 0, end: 5, marks: [] }]);
  });

  it('cuts where marks overlap', () => {
    const marks = [
      { start: 1, end: 4 },
      { start: 3, end: 6 },
    ];
    expect(segmentText(7, marks)).toEqual([
      { start: 0, end: 1, marks: [] },
      { start: 1, end: 3, marks: [0] },
      { start: 3, end: 4, marks: [0, 1] },
      { start: 4, end: 6, marks: [1] },
      { start: 6, end: 7, marks: [] },
    ]);
  });

  it('cuts marks to the text and leaves out empty ones', () => {
    const marks = [
      { start: -2, end: 1 },
      { start: 2, end: 2 },
      { start: 9, end: 12 },
    ];
    expect(segmentText(3, marks)).toEqual([
      { start: 0, end: 1, marks: [0] },
      { start: 1, end: 3, marks: [] },
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(segmentText(0, [{ start: 0, end: 3 }])).toEqual([]);
  });

  it('puts over each unit just the marks that hold it', () => {
    const mark = fc
      .tuple(fc.integer({ min: -3, max: 33 }), fc.integer({ min: 0, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.array(mark, { maxLength: 8 }),
        (length, marks) => {
          const segments = segmentText(length, marks);
          const drawn = segments.flatMap((segment) =>
            Array.from({ length: segment.end - segment.start }, () => segment.marks),
          );
          const wanted = Array.from({ length }, (_, unit) =>
            marks.flatMap(({ start, end }, at) => (start <= unit && unit < end ? [at] : [])),
          );
          expect(drawn).toEqual(wanted);
        },
      ),
    );
  });
});
