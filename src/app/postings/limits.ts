/** Longest posting read, in UTF-16 units: some 400 times an ordinary one, saved web pages included. */
export const LONGEST_POSTING = 2_000_000;
/** Longest line of an NDJSON input, in bytes: the longest posting, escaped, and its other fields. */
export const LONGEST_LINE = 8_000_000;
/** Largest `.json` input, in bytes, since it must be read whole; NDJSON has no such limit. */
export const LARGEST_JSON = 64_000_000;
/** Largest text, HTML or Markdown input, in bytes. */
export const LARGEST_TEXT = 8_000_000;
/** Folders below a folder that are looked into. */
export const DEEPEST_FOLDER = 16;
/** Bytes read at once; the lines that end in one such piece make one batch. */
export const CHUNK_BYTES = 256 * 1024;
/** Records of a `.json` array in one batch. */
export const BATCH_RECORDS = 64;
