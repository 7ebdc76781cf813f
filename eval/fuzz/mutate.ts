/** Numbers from 0 to 1 that a seed gives again (mulberry32, public domain, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

/** One to eight changes of a file, by a seed. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed);
  let out = bytes;
  const changes = 1 + Math.floor(random() * 8);
  for (let i = 0; i < changes && out.length > 0; i++) {
    out = MUTATIONS[Math.floor(random() * MUTATIONS.length)]!(out, random);
  }
  return out;
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => changed(bytes, at(bytes, random), () => Math.floor(random() * 256)),
  (bytes, random) => {
    const place = at(bytes, random);
    return changed(bytes, place, () => bytes[place]! ^ (1 << Math.floor(random() * 8)));
  },
  (bytes, random) => spliced(bytes, at(bytes, random), length(random), new Uint8Array(0)),
  (bytes, random) => {
    const from = at(bytes, random);
    return spliced(bytes, at(bytes, random), 0, bytes.slice(from, from + length(random)));
  },
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  changeDigit,
  (bytes, random) => {
    const noise = Uint8Array.from({ length: length(random) }, () => Math.floor(random() * 256));
    return spliced(bytes, at(bytes, random), noise.length, noise);
  },
];

/** Another digit somewhere: lengths, offsets, counts, sizes. */
function changeDigit(bytes: Uint8Array, random: () => number): Uint8Array {
  const start = at(bytes, random);
  const found = bytes.findIndex((byte, i) => i >= start && byte >= 0x30 && byte <= 0x39);
  return found === -1 ? bytes : changed(bytes, found, () => 0x30 + Math.floor(random() * 10));
}

function at(bytes: Uint8Array, random: () => number): number {
  return Math.floor(random() * bytes.length);
}

function length(random: () => number): number {
  return 1 + Math.floor(random() ** 3 * 2_000);
}

function changed(bytes: Uint8Array, place: number, value: () => number): Uint8Array {
  const out = bytes.slice();
  out[place] = value();
  return out;
}

function spliced(bytes: Uint8Array, place: number, removed: number, put: Uint8Array): Uint8Array {
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + removed)]),
  );
}
