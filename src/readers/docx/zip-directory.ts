import { damaged, MOST_ENTRIES, tooMany } from './zip-limits.js';

/** A file inside a zip, as the directory at its end tells. */
export interface ZipEntry {
  /** 0 stored, 8 deflated; anything else is not read. */
  readonly method: number;
  /** Where its own header begins. */
  readonly offset: number;
  readonly packedSize: number;
  /** Size that it says it has once it is inflated. */
  readonly size: number;
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const ENCRYPTED = 1;
/** How the format says that a file is encrypted. */
const ENCRYPTED_METHOD = 99;
/** Stands where a number is in the extra field of large files, which some programs always write. */
const ELSEWHERE = 0xffffffff;
const LARGE_FIELD = 1;

/**
 * Reads the directory of a zip file: names with their places. Of two files of one name the last
 * counts, as everywhere.
 *
 * @throws {Refusal} when it is damaged or holds too many files
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooMany();
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_SIZE + nameLength + restLength(view, at);
    if (next > end) throw damaged();
    const name = nameAt(bytes, at + ENTRY_SIZE, nameLength);
    entries.set(name, entryAt(view, at));
    at = next;
  }
  return entries;
}

/** Where the last record begins: the mark that a comment of the stated length follows. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    if (view.getUint16(at + 20, true) === last - at) return at;
  }
  throw damaged();
}

/** Length of what follows a name: its extra field and its comment. */
function restLength(view: DataView, at: number): number {
  return view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function entryAt(view: DataView, at: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
  const large = largeNumbers(view, at);
  const numberAt = (place: number): number => {
    const value = view.getUint32(at + place, true);
    return value === ELSEWHERE ? large() : value;
  };
  // In this order they stand in the extra field.
  const [size, packedSize, offset] = [numberAt(24), numberAt(20), numberAt(42)];
  const method = isEncrypted ? ENCRYPTED_METHOD : view.getUint16(at + 10, true);
  return { method, offset, packedSize, size };
}

/** Gives the numbers of an entry's extra field of large files, one after another. */
function largeNumbers(view: DataView, at: number): () => number {
  let field = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== LARGE_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let next = field + 4;
  return () => {
    if (next + 8 > end) throw damaged();
    const value = Number(view.getBigUint64(next, true));
    next += 8;
    return value;
  };
}

/** A name that leads nowhere but into the file. */
function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const name = new TextDecoder().decode(bytes.subarray(at, at + length));
  const leadsOut = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
  if (leadsOut || name.includes('\\')) throw damaged();
  return name;
}
