/** Finds the number of a 32-bit key; open addressing, built once. */
export interface HashIndex {
  readonly mask: number;
  /** Key and number side by side, so that one look fetches both; the number is -1 when empty. */
  readonly slots: Int32Array;
}

/** Builds an index in which key `keys[i]` has number `i`. Of equal keys the first wins. */
export function buildHashIndex(keys: Int32Array): HashIndex {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2).fill(-1);
  for (let number = 0; number < keys.length; number++) {
    const key = keys[number]!;
    let slot = slotOf(key, mask);
    while (slots[slot * 2 + 1] !== -1 && slots[slot * 2] !== key) slot = (slot + 1) & mask;
    if (slots[slot * 2 + 1] !== -1) continue;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = number;
  }
  return { mask, slots };
}

/** The number of a key, or -1. */
export function numberOf({ mask, slots }: HashIndex, key: number): number {
  let slot = slotOf(key, mask);
  for (;;) {
    const number = slots[slot * 2 + 1]!;
    if (number === -1 || slots[slot * 2] === key) return number;
    slot = (slot + 1) & mask;
  }
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}
