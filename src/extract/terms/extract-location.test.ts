import { describe, expect, it } from 'vitest';
import { extractLocation } from './extract-location.js';
import { inputOf } from './test-input.js';

describe('the location', () => {
  it('is the field, cleaned', () => {
    expect(extractLocation(inputOf('', undefined, '  Porto,\n Portugal ')).value).toBe(
      'Porto, Portugal',
    );
  });

  it.each([
    ['Location: Porto, Portugal', 'Porto, Portugal'],
    ['Location: Denver, CO. On site. You build things.', 'Denver, CO'],
    ['Location: Lisbon. You work with us.', 'Lisbon'],
    ['Location: St. Louis, MO', 'St. Louis, MO'],
    ['The role is based in Vienna.', 'Vienna'],
    ['Our company is based in Vienna.', null],
    ['You know where things are.', null],
  ])('is read from the body: %j', (text, expected) => {
    expect(extractLocation(inputOf(text)).value).toBe(expected);
  });

  it.each(['', '[]', 'N/A'])('is not an empty field such as %j', (field) => {
    expect(extractLocation(inputOf('', undefined, field)).value).toBeNull();
  });

  it('cites the words', () => {
    const text = 'Location: Porto, Portugal';
    expect(extractLocation(inputOf(text)).evidence).toEqual([
      { field: 'text', start: 10, end: 25, text: 'Porto, Portugal' },
    ]);
  });
});
