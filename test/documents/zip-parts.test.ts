import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip as openOnNode } from '../../src/readers/docx/zip-parts.js';
import { openZip as openInBrowser } from '../../src/readers/docx/zip-parts-web.js';
import { Refusal } from '../../src/readers/refusal.js';
import { makeZip } from './make-docx.js';

const MEGABYTE = 1_000_000;

/** Bytes of a part, or the code of its refusal. */
async function read(open: typeof openOnNode, zip: Uint8Array, name: string): Promise<string> {
  try {
    const chunks: Uint8Array[] = [];
    const parts = await open(zip);
    await parts.read(name, (chunk) => chunks.push(chunk.slice()));
    return Buffer.concat(chunks).toString();
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.code}`;
    throw error;
  }
}

describe.each([
  ['on Node', openOnNode],
  ['in a browser', openInBrowser],
])('The parts of a zip file %s', (_, open) => {
  const long = 'abcdefghij'.repeat(50_000);

  it('are listed and read, deflated and stored, empty and long', async () => {
    const zip = zipSync({
      'a.xml': Buffer.from('first'),
      'b/c.xml': [Buffer.from(long), { level: 0 }],
      'b/d.xml': [Buffer.from(long), { level: 9 }],
      'empty.xml': new Uint8Array(),
    });
    const parts = await open(zip);
    expect(parts.names).toEqual(['a.xml', 'b/c.xml', 'b/d.xml', 'empty.xml']);
    expect(parts.has('b/c.xml')).toBe(true);
    expect(parts.has('c.xml')).toBe(false);
    expect(await read(open, zip, 'a.xml')).toBe('first');
    expect(await read(open, zip, 'b/c.xml')).toBe(long);
    expect(await read(open, zip, 'b/d.xml')).toBe(long);
    expect(await read(open, zip, 'empty.xml')).toBe('');
    expect(await read(open, zip, 'none.xml')).toBe('');
  });

  it('are found where the bytes lie inside larger ones', async () => {
    const zip = makeZip([{ name: 'a.xml', bytes: 'words' }]);
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 10);
    expect(await read(open, larger.subarray(10, 10 + zip.length), 'a.xml')).toBe('words');
  });

  it.each([
    ['is no zip file', Buffer.from('no zip file at all'), 'damaged'],
    ['is cut off', makeZip([{ name: 'a.xml', bytes: long }]).subarray(0, 200), 'damaged'],
    ['leads out', makeZip([{ name: '../a.xml', bytes: 'x' }]), 'damaged'],
    ['begins at the root', makeZip([{ name: '/a.xml', bytes: 'x' }]), 'damaged'],
    [
      'holds too many files',
      makeZip(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.xml`, bytes: '' }))),
      'too-many-parts',
    ],
    ['says less than it is', makeZip([{ name: 'a.xml', bytes: long, claims: 9 }]), 'damaged'],
    ['says more than it is', makeZip([{ name: 'a.xml', bytes: 'x', claims: 9 }]), 'damaged'],
    [
      'says that it is huge',
      makeZip([{ name: 'a.xml', bytes: 'x', claims: 0xfffffff0 }]),
      'too-large-inside',
    ],
    [
      'is huge inside',
      makeZip([{ name: 'a.xml', bytes: Buffer.alloc(65 * MEGABYTE) }]),
      'too-large-inside',
    ],
  ])('are refused where the file %s', async (_, zip, code) => {
    expect(await read(open, new Uint8Array(zip), 'a.xml')).toBe(`refused: ${code}`);
  });

  it('share one bound', async () => {
    const half = Buffer.alloc(40 * MEGABYTE);
    const parts = await open(
      makeZip([
        { name: 'a.xml', bytes: half },
        { name: 'b.xml', bytes: half },
      ]),
    );
    await parts.read('a.xml', () => undefined);
    await expect(parts.read('b.xml', () => undefined)).rejects.toThrow('MB inside');
  });

  it('hand on what the reader of a part throws', async () => {
    const parts = await open(makeZip([{ name: 'a.xml', bytes: long }]));
    const stop = new Refusal('stop', 'enough');
    const reading = parts.read('a.xml', () => {
      throw stop;
    });
    await expect(reading).rejects.toBe(stop);
  });

  it.each([7, 33, 101])('survive any damaged byte (every %ith is turned)', async (step) => {
    const whole = makeZip([
      { name: 'a.xml', bytes: 'words and words and more words'.repeat(9) },
      { name: 'b.xml', bytes: 'x' },
    ]);
    for (let at = 0; at < whole.length; at += step) {
      const bytes = whole.slice();
      bytes[at]! ^= 0xff;
      expect(typeof (await read(open, bytes, 'a.xml'))).toBe('string');
    }
  });
});
