import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';

describe('readCsv', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"b, c"\r\n', [['a', 'b, c']]],
    ['"say ""so""","two\nlines"', [['say "so"', 'two\nlines']]],
    ['a,,c\n', [['a', '', 'c']]],
    ['a,', [['a', '']]],
  ])('reads %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('refuses a quote that never ends', () => {
    expect(() => readCsv('a,"b')).toThrow('Not CSV at character 2.');
  });
});
