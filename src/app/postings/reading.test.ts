import { describe, expect, it } from 'vitest';
import { decodeText, nameBinary } from './decode-text.js';
import { guessTitle } from './guess-title.js';
import { kindByContent, kindByName } from './input-kind.js';
import { readRecord } from './read-record.js';
import { runInOrder } from './run-in-order.js';
import { splitLines } from './split-lines.js';

describe('readRecord takes', () => {
  it.each<[string, unknown, unknown]>([
    ['text alone', { text: 'Work' }, { text: 'Work' }],
    ['all fields', { id: 'a', title: 'T', company: 'C', location: 'L', text: 'x' }, undefined],
    ['a number as id', { id: 7, text: 'x' }, { id: '7', text: 'x' }],
    [
      'a list of places',
      { location: ['Oslo', 'Bergen'], text: 'x' },
      { location: 'Oslo; Bergen', text: 'x' },
    ],
    [
      'a list with gaps',
      { location: ['Oslo', null, ' '], text: 'x' },
      { location: 'Oslo', text: 'x' },
    ],
    ['an empty list', { location: [], text: 'x' }, { text: 'x' }],
    ['null', { title: null, location: null, text: 'x' }, { text: 'x' }],
    ['unknown fields', { text: 'x', url: { deep: 1 } }, { text: 'x' }],
    ['a poisoned key', JSON.parse('{"text":"x","__proto__":{"title":"y"}}'), { text: 'x' }],
  ])('%s', (_, record, expected) => {
    expect(readRecord(record)).toEqual({ posting: expected ?? record });
  });
});

describe('readRecord refuses', () => {
  it.each<[unknown, string]>([
    ['text', 'expected a JSON object, found a string'],
    [null, 'expected a JSON object, found null'],
    [[1], 'expected a JSON object, found a list'],
    [{}, 'the record has no "text": expected a string'],
    [{ text: 5 }, 'the record has no "text": expected a string, found a number'],
    [{ text: ' \n' }, 'the "text" of the record is empty'],
    [
      { text: 'x', title: {} },
      '"title" is an object; expected a string, a list of strings or null',
    ],
    [
      { text: 'x', location: [1] },
      '"location" is a list; expected a string, a list of strings or null',
    ],
    [{ text: 'x', id: true }, '"id" is a boolean; expected a string, a list of strings or null'],
    [{ text: 'x'.repeat(2_000_001) }, 'the text has 2000001 characters; at most 2000000 are read'],
  ])('%j', (record, message) => {
    expect(readRecord(record)).toMatchObject({ message });
  });
});

describe('guessTitle', () => {
  it.each([
    ['Senior Data Scientist\n\nWe are ...', 'Senior Data Scientist', 'We are ...'],
    ['\n# AI Engineer (LLM)\r\n\r\nText', 'AI Engineer (LLM)', 'Text'],
    ['Job title: Data Analyst\n\nText', 'Data Analyst', 'Text'],
  ])('of %j is %j', (text, title, body) => {
    expect(guessTitle(text)).toEqual({ title, body });
  });

  it.each([
    ['no empty line follows', 'Data Scientist\nWe are ...'],
    ['nothing follows', 'Data Scientist\n\n  \n'],
    ['a sentence', 'We are looking for you.\n\nText'],
    ['a heading', 'About us\n\nText'],
    ['a job description', 'Job description\n\nText'],
    ['a bullet', '- Data Scientist\n\nText'],
    ['a long line', `${'word '.repeat(15)}\n\nText`],
    ['no letters', '2024 - 17\n\nText'],
  ])('is none where there is %s', (_, text) => {
    expect(guessTitle(text)).toBeNull();
  });
});

describe('what an input holds', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.HTML', 'text'],
    ['a.md.gz', 'text'],
    ['a.json', 'json'],
    ['a.b.jsonl.gz', 'lines'],
  ])('%s holds %s', (name, holds) => {
    expect(kindByName(name)?.holds).toBe(holds);
  });

  it.each(['a', 'a.pdf', 'txt', 'a.gz'])('%s does not tell', (name) => {
    expect(kindByName(name)).toBeNull();
  });

  it.each([
    ['{"text":"x"}\n{"text":"y"}', true, 'lines'],
    ['{"text":"x"}', true, 'json'],
    ['{"text":"x', false, 'lines'],
    ['{\n  "text": "x"\n}', true, 'json'],
    ['[{"text":"x"}]', true, 'json'],
    ['[\n', true, 'json'],
    ['[Company] Data engineer\n', true, 'text'],
    ['{company} is hiring\n', true, 'text'],
    ['Data engineer', true, 'text'],
    ['{"id": 1, broken\n{"id":2}\n', true, 'lines'],
    ['garbage\n{"id":2}\n', true, 'lines'],
  ])('%j (whole: %s) holds %s', (head, whole, holds) => {
    expect(kindByContent(head, whole).holds).toBe(holds);
  });
});

describe('decodeText', () => {
  it('names the line of a broken text', () => {
    const bytes = Buffer.concat([Buffer.from('one\ntwo\ncaf'), Buffer.from([0xe9, 0x0a])]);
    expect(decodeText(bytes)).toMatchObject({ code: 'not-utf8', line: 3 });
  });

  it('takes no stream of records for binary, whatever one of them holds', () => {
    expect(nameBinary(Buffer.from('{"text":"\0"}'))).toBeNull();
    expect(nameBinary(Buffer.from('\u0001\0'))).toBe('this looks like a binary file');
  });

  it('knows binary', () => {
    expect(decodeText(Uint8Array.of(65, 0, 66))).toMatchObject({ code: 'binary' });
  });
});

describe('splitLines', () => {
  async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  async function read(text: string, size: number, longest: number): Promise<string[]> {
    const lines: string[] = [];
    for await (const piece of splitLines(inChunks(text, size), longest)) {
      if ('tooLong' in piece) {
        lines.push(`${piece.tooLong}:too long`);
        continue;
      }
      const parts = Buffer.from(piece.bytes).toString().split('\n');
      if (parts.at(-1) === '') parts.pop();
      lines.push(...parts.map((part, at) => `${piece.firstLine + at}:${part}`));
    }
    return lines;
  }

  it.each([1, 2, 3, 5, 8, 100])(
    'gives every line with its number, in chunks of %i',
    async (size) => {
      const expected = ['1:ab', '2:', '3:cdé', '4:f'];
      expect(await read('ab\n\ncdé\nf', size, 100)).toEqual(expected);
      expect(await read('ab\n\ncdé\nf\n', size, 100)).toEqual(expected);
    },
  );

  it.each([1, 2, 3, 4])('leaves out what is too long, in chunks of %i', async (size) => {
    expect(await read('a\nbbbbbbbb\nc\n', size, 4)).toEqual(['1:a', '2:too long', '3:c']);
    expect(await read('a\nbbbbbbbb', size, 4)).toEqual(['1:a', '2:too long']);
  });
});

describe('runInOrder', () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield i;
  }

  it('keeps the order and the bound, however long each takes', async () => {
    let flying = 0;
    let most = 0;
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++flying);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      flying--;
      return item;
    };
    const results: number[] = [];
    for await (const result of runInOrder(numbers(40), work, 3)) results.push(result);
    expect(results).toEqual([...Array(40).keys()]);
    expect(most).toBe(3);
  });

  it('reports a failure', async () => {
    const all = runInOrder(numbers(3), (item) => Promise.reject(new Error(`no ${item}`)), 2);
    await expect(all.next()).rejects.toThrow('no 0');
  });
});
