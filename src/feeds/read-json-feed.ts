import type { Problem } from '../base/problem.js';
import type { NextRequest, Payload, ReadContext, Reading } from './contract.js';
import { isRecord, nameOfValue } from './fields.js';
import { nameOfText } from './payload.js';
import { failed, readRecords, type RecordRules } from './read-records.js';

/** How a JSON payload of a feed is taken apart. */
export interface JsonRules extends RecordRules {
  /** The records of a payload; `null` where it has another shape. */
  readonly records: (json: unknown) => readonly unknown[] | null;
  /** What the payload says is needed too. */
  readonly next?: (payload: Payload, context: ReadContext) => readonly NextRequest[];
  /** Whether the payload itself says that more exists which cannot be asked for. */
  readonly cutOff?: (json: unknown) => boolean;
  /** The employer, where the payload names it once for all its postings. */
  readonly employer?: (json: unknown) => string | null;
  /** Whether no records may also mean that there is no such board. */
  readonly emptyIsUnknown?: boolean;
}

/** Reads a JSON payload: a wrong shape is a problem, and then the payload is not complete. */
export function readJsonFeed(payload: Payload, rules: JsonRules, context: ReadContext): Reading {
  if (payload.json === undefined) {
    const message = `expected JSON from ${rules.label}, found ${nameOfText(payload.text)}`;
    return failed({ code: 'not-json', message });
  }
  const records = rules.records(payload.json);
  if (records === null) return failed(changedShape(rules.label, payload.json));
  const company = rules.employer?.(payload.json) ?? context.company;
  const { postings, problems, lost } = readRecords(records, rules, { ...context, company });
  return {
    postings,
    problems,
    next: rules.next?.(payload, context) ?? [],
    complete:
      lost === 0 &&
      rules.cutOff?.(payload.json) !== true &&
      !(rules.emptyIsUnknown === true && records.length === 0),
  };
}

function changedShape(label: string, json: unknown): Problem {
  const found = isRecord(json)
    ? `an object with ${nameFields(Object.keys(json))}`
    : nameOfValue(json);
  const message = `this is not what ${label} sends: found ${found}. It may have changed its answer, or this is another kind of file`;
  return { code: 'changed-shape', message };
}

function nameFields(names: readonly string[]): string {
  if (names.length === 0) return 'no fields';
  const shown = names.slice(0, 4).map((name) => `"${name.slice(0, 40)}"`);
  return `${shown.join(', ')}${names.length > 4 ? ', …' : ''}`;
}

/**
 * The records of a payload that keeps them under a name, that is the list itself, or that is one
 * record (saved from a page of its own): known by a field that every record has.
 */
export function recordsUnder(
  name: string,
  mark: string,
): (json: unknown) => readonly unknown[] | null {
  return (json) => {
    if (Array.isArray(json)) return looksMarked(json, mark) ? (json as readonly unknown[]) : null;
    if (!isRecord(json)) return null;
    const list = Object.hasOwn(json, name) ? json[name] : undefined;
    if (Array.isArray(list)) return list as readonly unknown[];
    return Object.hasOwn(json, mark) ? [json] : null;
  };
}

function looksMarked(list: readonly unknown[], mark: string): boolean {
  return list.length === 0 || list.some((item) => isRecord(item) && Object.hasOwn(item, mark));
}
