import type { PostingInput } from '../../domain/posting.js';
import { LONGEST_POSTING } from './limits.js';

/** A record that is a posting, or what is wrong with it. */
export type RecordReading =
  | { readonly posting: PostingInput }
  | { readonly code: string; readonly message: string };

/**
 * Reads one record of a JSON input: `{id, title, company, location, text}`, of which only `text` is
 * needed. Feeds write lists of titles and places, numbers as ids, and `null` for what they do not
 * know; all of these are taken. Unknown fields are left alone.
 */
export function readRecord(record: unknown): RecordReading {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { code: 'not-an-object', message: `expected a JSON object, found ${nameOf(record)}` };
  }
  const fields = record as Readonly<Record<string, unknown>>;
  const { text } = fields;
  if (typeof text !== 'string') {
    const found = 'text' in fields ? `, found ${nameOf(text)}` : '';
    return { code: 'no-text', message: `the record has no "text": expected a string${found}` };
  }
  if (text.trim() === '') return { code: 'empty', message: 'the "text" of the record is empty' };
  if (text.length > LONGEST_POSTING) return tooLong(text.length);
  const posting: Record<string, string> = { text };
  for (const name of ['id', 'title', 'company', 'location'] as const) {
    const value = readField(fields[name]);
    if (value === null) {
      const found = nameOf(fields[name]);
      const message = `"${name}" is ${found}; expected a string, a list of strings or null`;
      return { code: 'wrong-type', message };
    }
    if (value !== '') posting[name] = value;
  }
  return { posting: posting as unknown as PostingInput };
}

/** The problem of a text that is longer than any posting. */
export function tooLong(length: number): { readonly code: string; readonly message: string } {
  const message = `the text has ${length} characters; at most ${LONGEST_POSTING} are read`;
  return { code: 'too-long', message };
}

/** A field as one string, empty where it was not given; `null` where its type is wrong. */
function readField(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (!Array.isArray(value)) return null;
  const parts: unknown[] = value.filter((part) => part !== null);
  if (!parts.every((part) => typeof part === 'string')) return null;
  return parts.filter((part) => part.trim() !== '').join('; ');
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const type = typeof value;
  return type === 'object' ? 'an object' : type === 'undefined' ? 'nothing' : `a ${type}`;
}
