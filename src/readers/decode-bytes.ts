/** Share of zero bytes at odd or even places from which on a text without a mark is UTF-16. */
const ZERO_SHARE = 0.3;
const LOOKED_AT = 4_096;
/** Fewer bytes tell nothing. */
const FEWEST_BYTES = 8;

/**
 * The text of bytes: by the byte order mark, else UTF-16 where every other byte is zero, else UTF-8
 * where they are that, else Windows-1252, which holds Latin-1. U+0000 and lone surrogates, which no
 * store takes, are gone here and nowhere else.
 */
export function decodeBytes(bytes: Uint8Array): string {
  return stripUnstorable(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** Leaves out U+0000 and surrogates without a partner. */
export function stripUnstorable(text: string): string {
  return text.replace(/\u0000/g, '').replace(/\p{Surrogate}/gu, '');
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (end < FEWEST_BYTES) zeros.fill(0);
  if (zeros[1]! > (end / 2) * ZERO_SHARE && zeros[0]! < zeros[1]! / 4) return 'utf-16le';
  if (zeros[0]! > (end / 2) * ZERO_SHARE && zeros[1]! < zeros[0]! / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
