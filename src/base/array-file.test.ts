import { describe, expect, it } from 'vitest';
import { readArrayFile, writeArrayFile } from './array-file.js';

const file = {
  head: { name: 'é', list: [1, 2] },
  arrays: {
    a: Int32Array.of(-1, 2, 3),
    none: new Uint32Array(0),
    b: Uint32Array.of(0xffffffff),
    c: Float32Array.of(0.5, -0.25),
  },
};

describe('an array file', () => {
  it('gives back what was written', () => {
    expect(readArrayFile(writeArrayFile(file))).toEqual(file);
  });

  it('may lie anywhere in a buffer', () => {
    const bytes = writeArrayFile(file);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readArrayFile(shifted.subarray(3))).toEqual(file);
  });

  it.each([0, 5, 30])('is refused when cut to %i bytes', (length) => {
    expect(() => readArrayFile(writeArrayFile(file).subarray(0, length))).toThrow(/cut short/);
  });

  it('is refused when it is something else', () => {
    expect(() => readArrayFile(new TextEncoder().encode('{"format":1,"x":[]}'))).toThrow(
      'not a file',
    );
  });
});
