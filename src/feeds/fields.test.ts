import { describe, expect, it } from 'vitest';
import { LONGEST_FIELD, readFields, type Fault } from './fields.js';

/** Fields of a record, and the faults that reading them finds. */
function fieldsOf(record: unknown) {
  const faults: Fault[] = [];
  return { fields: readFields(record, faults), faults };
}

describe('readFields', () => {
  it.each([
    ['words', ' some words ', 'some words'],
    ['a number', 7, '7'],
    ['nothing', undefined, null],
    ['null', null, null],
    ['blanks', '  ', null],
    ['a NUL inside', 'a\0b', 'ab'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['a whole pair', 'a😀', 'a😀'],
  ])('reads %s as text', (_, value, text) => {
    const { fields, faults } = fieldsOf({ a: value });
    expect([fields.text('a'), faults]).toEqual([text, []]);
  });

  it.each([
    ['a number', 1.5, 1.5],
    ['text', '42000.50', 42_000.5],
    ['text with commas', '42,000', 42_000],
    ['text with a currency sign', '£ 42,000', 42_000],
    ['nothing', null, null],
    ['an empty text', '', null],
  ])('reads %s as a number', (_, value, number) => {
    const { fields, faults } = fieldsOf({ a: value });
    expect([fields.number('a'), faults]).toEqual([number, []]);
  });

  it.each([
    ['text', { a: {} }, 'text', 'an object'],
    ['text', { a: true }, 'text', 'a boolean'],
    ['number', { a: 'many' }, 'a number', 'a string'],
    ['number', JSON.parse('{"a":1e309}'), 'a number', 'a number too large'],
    ['flag', { a: 'yes' }, 'true or false', 'a string'],
    ['inner', { a: [] }, 'an object', 'a list'],
    ['inners', { a: [1] }, 'a list of objects', 'a number'],
    ['texts', { a: [true] }, 'a list of texts', 'a boolean'],
    ['text', { a: 'x'.repeat(LONGEST_FIELD + 1) }, 'at most 4000 characters', '4001'],
  ] as const)('notes a wrong %s and leaves it out', (kind, record, expected, found) => {
    const { fields, faults } = fieldsOf(record);
    fields[kind]('a');
    expect(faults).toEqual([{ field: 'a', expected, found }]);
  });

  it('names the way to a fault', () => {
    const { fields, faults } = fieldsOf({ a: { b: [{ c: {} }] } });
    fields
      .inner('a')
      .inners('b')
      .forEach((inner) => inner.text('c'));
    expect(faults.map(({ field }) => field)).toEqual(['a.b.c']);
  });

  it('reads no field that the record only inherits', () => {
    const { fields } = fieldsOf(JSON.parse('{"__proto__":{"title":"x"}}'));
    expect([fields.text('title'), fields.text('constructor'), fields.text('toString')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes anything for an empty record that is none', () => {
    for (const value of [null, 7, 'x', [], undefined]) {
      expect(fieldsOf(value).fields.text('a')).toBeNull();
    }
  });
});
