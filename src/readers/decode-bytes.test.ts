import { expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.js';

const utf16 = (text: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};
const TEXT = 'Zoë built boats – für 100 €';

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 with a mark', utf16(TEXT, true, true)],
  ['UTF-16 with a mark, the other way', utf16(TEXT, false, true)],
  ['UTF-16 without a mark', utf16(TEXT, true, false)],
  ['UTF-16 without a mark, the other way', utf16(TEXT, false, false)],
])('reads %s', (_, bytes) => {
  expect(decodeBytes(new Uint8Array(bytes))).toBe(TEXT);
});

it('reads Latin-1 where it is no UTF-8', () => {
  expect(decodeBytes(new Uint8Array(Buffer.from('Zoë für', 'latin1')))).toBe('Zoë für');
});

it('leaves out what no store takes', () => {
  expect(decodeBytes(new Uint8Array(Buffer.from('a\u0000b')))).toBe('ab');
  expect(decodeBytes(utf16('a\ud800b', true, true))).not.toMatch(/\p{Surrogate}/u);
});
