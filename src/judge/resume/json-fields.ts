import type { Problem } from '../../base/problem.js';

/** An object of unknown fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads fields by type; what has another type is noted as a problem and read as absent. */
export interface FieldReader {
  string(from: Fields, key: string, path: string): string | null;
  strings(from: Fields, key: string, path: string): string[];
  record(from: Fields, key: string): Fields;
  records(from: Fields, key: string, path: string): Fields[];
}

/** Longer lists are no résumé. */
const MOST_ENTRIES = 500;
const LONGEST_STRING = 20_000;

/** Makes a reader that collects its problems. */
export function makeFieldReader(problems: Problem[]): FieldReader {
  const refuse = (path: string, wanted: string): void => {
    problems.push({ code: 'wrong-type', message: `${path} is no ${wanted}; it is left out.` });
  };
  const list = (from: Fields, key: string, path: string): readonly unknown[] => {
    const value = Object.hasOwn(from, key) ? from[key] : undefined;
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      refuse(path, 'list');
      return [];
    }
    if (value.length > MOST_ENTRIES) {
      const message = `${path} has ${value.length} entries; the first ${MOST_ENTRIES} are read.`;
      problems.push({ code: 'too-many', message });
    }
    return value.slice(0, MOST_ENTRIES) as readonly unknown[];
  };
  return {
    string(from, key, path) {
      const value = Object.hasOwn(from, key) ? from[key] : undefined;
      if (value === undefined || value === null) return null;
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text === 'string')
        return text.trim() === '' ? null : text.slice(0, LONGEST_STRING);
      refuse(path, 'text');
      return null;
    },
    strings(from, key, path) {
      return list(from, key, path).flatMap((value, at) => {
        if (typeof value === 'string') return value.trim() === '' ? [] : [value];
        refuse(`${path}[${at}]`, 'text');
        return [];
      });
    },
    record(from, key) {
      const value = Object.hasOwn(from, key) ? from[key] : undefined;
      if (isRecord(value)) return value;
      if (value !== undefined && value !== null) refuse(key, 'object');
      return {};
    },
    records(from, key, path) {
      return list(from, key, path).flatMap((value, at) => {
        if (isRecord(value)) return [value];
        refuse(`${path}[${at}]`, 'object');
        return [];
      });
    },
  };
}

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
