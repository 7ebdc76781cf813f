/**
 * A 64-bit hash of a text as 16 hex digits, for ids of things that came without one. Not for
 * secrets. Two FNV-1a passes over UTF-16 units with different starts, finished with the mixer of
 * MurmurHash3 (Austin Appleby, public domain).
 */
export function contentHash64(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x27d4eb2f;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return hex(mix(a ^ text.length)) + hex(mix(b));
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
