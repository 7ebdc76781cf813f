/** A JSON object of a payload. Only its own fields are ever read. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A field that is not of the type it should be: `salary.min`, what was expected, what was found. */
export interface Fault {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Longest short field (a title, a place) that is believed. */
export const LONGEST_FIELD = 4_000;
/** Longest description that is kept: some 400 times an ordinary one. */
export const LONGEST_DESCRIPTION = 2_000_000;

/**
 * Reads the fields of one record tolerantly: absent and `null` are "not stated", a number does for
 * a text and the other way round, and anything else is noted as a fault and left out.
 */
export interface Fields {
  readonly record: JsonRecord;
  /** Text or number as trimmed text; `null` where it is absent or empty. */
  readonly text: (name: string) => string | null;
  /** Text of a description, at most `LONGEST_DESCRIPTION`. */
  readonly longText: (name: string) => string | null;
  /** Finite number, or a text that is one. */
  readonly number: (name: string) => number | null;
  readonly flag: (name: string) => boolean | null;
  /** Object; one without fields where it is absent. */
  readonly inner: (name: string) => Fields;
  /** List; a single value counts as a list of one. */
  readonly list: (name: string) => readonly unknown[];
  /** The objects of a list. */
  readonly inners: (name: string) => readonly Fields[];
  /** The texts of a list; objects in it are read by their field `name`. */
  readonly texts: (name: string) => readonly string[];
}

/** The fields of a value that should be an object; faults are added to `faults`. */
export function readFields(value: unknown, faults: Fault[], path = ''): Fields {
  const from: From = { record: isRecord(value) ? value : {}, faults, path };
  return {
    record: from.record,
    text: (name) => readText(from, name, LONGEST_FIELD),
    longText: (name) => readText(from, name, LONGEST_DESCRIPTION),
    number: (name) => readNumber(from, name),
    flag: (name) => readFlag(from, name),
    inner: (name) => readInner(from, name),
    list: (name) => readList(from, name),
    inners: (name) => readInners(from, name),
    texts: (name) => readTexts(from, name),
  };
}

interface From {
  readonly record: JsonRecord;
  readonly faults: Fault[];
  /** The way from the posting to this record: `salary`, or nothing. */
  readonly path: string;
}

function ownValue({ record }: From, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function pathTo({ path }: From, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function note(from: From, name: string, expected: string, found: unknown): null {
  from.faults.push({ field: pathTo(from, name), expected, found: nameOfValue(found) });
  return null;
}

function readText(from: From, name: string, longest: number): string | null {
  const value = ownValue(from, name);
  const text = toText(value);
  if (text === undefined) return note(from, name, 'text', value);
  if (text === null || text.length <= longest) return text;
  const expected = `at most ${longest} characters`;
  from.faults.push({ field: pathTo(from, name), expected, found: String(text.length) });
  return null;
}

function readNumber(from: From, name: string): number | null {
  const value = ownValue(from, name);
  const number = toNumber(value);
  return number === undefined ? note(from, name, 'a number', value) : number;
}

function readFlag(from: From, name: string): boolean | null {
  const value = ownValue(from, name) ?? null;
  if (value === null || typeof value === 'boolean') return value;
  return note(from, name, 'true or false', value);
}

function readInner(from: From, name: string): Fields {
  const value = ownValue(from, name) ?? null;
  if (value !== null && !isRecord(value)) note(from, name, 'an object', value);
  return readFields(value, from.faults, pathTo(from, name));
}

function readList(from: From, name: string): readonly unknown[] {
  const value = ownValue(from, name) ?? null;
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function readInners(from: From, name: string): readonly Fields[] {
  return readList(from, name).flatMap((item) => {
    if (isRecord(item)) return [readFields(item, from.faults, pathTo(from, name))];
    note(from, name, 'a list of objects', item);
    return [];
  });
}

function readTexts(from: From, name: string): readonly string[] {
  return readList(from, name).flatMap((item) => {
    const text = isRecord(item)
      ? readFields(item, from.faults, pathTo(from, name)).text('name')
      : toText(item);
    if (text === undefined) note(from, name, 'a list of texts', item);
    return text === undefined || text === null || text.length > LONGEST_FIELD ? [] : [text];
  });
}

/** Whether a value is a JSON object (no list, not `null`). */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, in words. */
export function nameOfValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A text without what no database keeps: NUL and halves of surrogate pairs. */
export function cleanText(text: string): string {
  // Nearly all texts are clean, and this is the quick way to know.
  if (!/[\0\ud800-\udfff]/.test(text)) return text;
  return text.replace(/\0/g, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function toText(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = cleanText(value).trim();
  return text === '' ? null : text;
}

const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

function toNumber(value: unknown): number | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  // `$42,000.50`; what else is written around a number is not guessed at.
  const text = value
    .trim()
    .replace(/^[$€£¥₹] ?/, '')
    .replaceAll(',', '');
  if (text === '') return null;
  return NUMBER.test(text) ? Number(text) : undefined;
}
