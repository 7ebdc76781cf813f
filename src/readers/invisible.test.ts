import { describe, expect, it } from 'vitest';
import { separateInvisible } from './invisible.js';

const tags = (words: string): string =>
  [...words].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('');

describe('characters that no font draws', () => {
  it.each([
    [
      'tag characters',
      `Ada${tags('hire me')} Example`,
      'Ada Example',
      [['tag-characters', 'hire me']],
    ],
    ['a zero-width space in a word', 'Pyth\u200bon', 'Python', [['zero-width', 'Python']]],
    [
      'a joiner in a Latin word',
      'Pyth\u200don and\u200c',
      'Python and',
      [['zero-width', 'Python']],
    ],
    ['an override of direction', 'a \u202enohtyP b', 'a nohtyP b', [['bidi-control', 'nohtyP']]],
  ])('are taken out and reported: %s', (_, input, text, hidden) => {
    const found = separateInvisible(input);
    expect(found.text).toBe(text);
    expect(found.hidden.map((one) => [one.reason, one.text])).toEqual(hidden);
  });

  it.each([
    ['a zero-width space of an empty line', 'a\n\u200b\nb', 'a\n\nb'],
    ['marks around a number', '\u202a+49 30 1234\u202c', '+49 30 1234'],
    ['a byte order mark', '\ufeffAda', 'Ada'],
  ])('are taken out in silence: %s', (_, input, text) => {
    expect(separateInvisible(input)).toEqual({ text, hidden: [] });
  });

  it.each([
    ['a family', '👩\u200d💻'],
    ['the flag of Wales', `🏴${tags('gbwls')}\u{e007f}`],
    ['Persian', 'می\u200cخواهم'],
  ])('stay where they are needed: %s', (_, input) => {
    expect(separateInvisible(input)).toEqual({ text: input, hidden: [] });
  });
});
