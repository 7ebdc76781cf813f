/** Finds the number of a 32-bit key; open addressing, built once. */
export interface HashIndex {
  readonly mask: number;
  readonly keys: Int32Array;
  /** Number of the key in the slot, or -1. */
  readonly numbers: Int32Array;
}

/** Builds an index in which key `keys[i]` has number `i`. Of equal keys the first wins. */
export function buildHashIndex(keys: Int32Array): HashIndex {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const index = { mask: size - 1, keys: new Int32Array(size), numbers: new Int32Array(size) };
  index.numbers.fill(-1);
  for (const [number, key] of keys.entries()) {
    let slot = slotOf(key, index.mask);
    while (index.numbers[slot] !== -1 && index.keys[slot] !== key) slot = (slot + 1) & index.mask;
    if (index.numbers[slot] !== -1) continue;
    index.keys[slot] = key;
    index.numbers[slot] = number;
  }
  return index;
}

/** The number of a key, or -1. */
export function numberOf(index: HashIndex, key: number): number {
  let slot = slotOf(key, index.mask);
  while (index.numbers[slot] !== -1) {
    if (index.keys[slot] === key) return index.numbers[slot]!;
    slot = (slot + 1) & index.mask;
  }
  return -1;
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}
