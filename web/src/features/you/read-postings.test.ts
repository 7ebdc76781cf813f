import { describe, expect, it } from 'vitest';
import { parseLines } from './read-postings.js';

describe('Postings of NDJSON', () => {
  it('are read line by line, and what is none is passed over', () => {
    const lines = [
      '{"title": "Baker", "text": "Bakes bread.", "location": "Leeds", "pay": 3}',
      'no JSON',
      '',
      'null',
      '{"text": 7}',
      '{"text": "Bakes cake.", "title": 9}',
    ];
    expect(parseLines(lines.join('\n'))).toEqual([
      { title: 'Baker', text: 'Bakes bread.', location: 'Leeds' },
      { text: 'Bakes cake.' },
    ]);
  });

  it('that are none are told', () => {
    expect(() => parseLines('# a text')).toThrow('No line of this file is a posting');
  });
});
