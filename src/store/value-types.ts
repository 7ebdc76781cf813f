/** Postgres type numbers of which both drivers must make the same JavaScript values. */
const BYTEA = 17;
const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/**
 * How text of the wire becomes values, for both drivers alike: counts are numbers (ours stay far
 * below 2^53) and days are text, since a `Date` would move with the time zone.
 */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [NUMERIC]: Number,
  [DATE]: (text) => text,
};

/**
 * Bytes for the embedded driver, which would make a string of every byte: handed over as they are,
 * they travel in binary form.
 */
export const byteSerializers: Readonly<Record<number, (value: Uint8Array) => string>> = {
  [BYTEA]: (bytes) => bytes as unknown as string,
};

/** Bytes from the embedded driver's text form. */
export const byteParsers: Readonly<Record<number, (text: string) => Uint8Array>> = {
  [BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
};
