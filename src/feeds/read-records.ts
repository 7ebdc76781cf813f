import type { Problem } from '../base/problem.js';
import type { FeedPosting } from '../domain/feed-posting.js';
import type { ReadContext, Reading } from './contract.js';
import { cleanText, isRecord, nameOfValue, readFields, type Fault, type Fields } from './fields.js';
import { isTooDeep, missingField, toPosting, toRaw, type PostingDraft } from './posting-draft.js';

/** How an adapter reads one record: a draft, or `null` for one that is not meant for people. */
export type ReadDraft = (fields: Fields, context: ReadContext) => PostingDraft | null;

/** How records of a feed are read. */
export interface RecordRules {
  readonly source: string;
  readonly label: string;
  readonly draft: ReadDraft;
  /** Fields of a record that are never kept, such as the name of a recruiter. */
  readonly notKept?: readonly string[];
  /** What a record is called in messages, from its index; `posting 1` and so on otherwise. */
  readonly nameRecord?: (index: number) => string;
  /** The source text of each record, where it is at hand. */
  readonly sourceOf?: (index: number) => string;
}

/** What a list of records comes to. */
export interface RecordsReading {
  readonly postings: readonly FeedPosting[];
  readonly problems: readonly Problem[];
  /** How many records should have given a posting and did not. */
  readonly lost: number;
}

/**
 * Reads records one by one. One that cannot be read is a problem and the others go on; the same
 * fault in many records is one problem that says in how many.
 */
export function readRecords(
  records: readonly unknown[],
  rules: RecordRules,
  context: ReadContext,
): RecordsReading {
  const postings: FeedPosting[] = [];
  const log = new Map<string, ProblemCount>();
  let lost = 0;
  records.forEach((record, index) => {
    const name = rules.nameRecord?.(index) ?? `posting ${index + 1}`;
    const outcome = readRecord(record, rules, context, rules.sourceOf?.(index) ?? null);
    for (const problem of outcome.problems) note(log, problem, name);
    if (outcome.posting !== null) postings.push(outcome.posting);
    else if (!outcome.unlisted) lost++;
  });
  return { postings, problems: [...log.values()].map(toProblem), lost };
}

interface Outcome {
  readonly posting: FeedPosting | null;
  readonly unlisted: boolean;
  readonly problems: readonly Problem[];
}

function readRecord(
  record: unknown,
  rules: RecordRules,
  context: ReadContext,
  sourceText: string | null,
): Outcome {
  if (!isRecord(record)) {
    return dropped('not-an-object', `expected an object, found ${nameOfValue(record)}`);
  }
  if (isTooDeep(record)) return dropped('too-deep', 'it is nested too deeply to be a posting');
  const faults: Fault[] = [];
  const draft = rules.draft(readFields(record, faults), context);
  const problems = faults.map(toFaultProblem);
  if (draft === null) return { posting: null, unlisted: true, problems: [] };
  const missing = missingField(draft);
  if (missing !== null) {
    const found = dropped(`no-${missing}`, `it has no ${missing}, so it was left out`);
    return { ...found, problems: [...problems, ...found.problems] };
  }
  const raw = sourceText === null ? toRaw(record, rules.notKept ?? []) : cleanText(sourceText);
  const from = { source: rules.source, board: context.board, raw };
  return { posting: toPosting(draft, from), unlisted: false, problems };
}

function dropped(code: string, message: string): Outcome {
  return { posting: null, unlisted: false, problems: [{ code, message }] };
}

function toFaultProblem({ field, expected, found }: Fault): Problem {
  return {
    code: 'wrong-type',
    message: `"${field}" was left out: expected ${expected}, found ${found}`,
  };
}

interface ProblemCount {
  readonly problem: Problem;
  readonly firstRecord: string;
  count: number;
}

function note(log: Map<string, ProblemCount>, problem: Problem, record: string): void {
  const key = `${problem.code} ${problem.message}`;
  const seen = log.get(key);
  if (seen === undefined) log.set(key, { problem, firstRecord: record, count: 1 });
  else seen.count++;
}

function toProblem({ problem, firstRecord, count }: ProblemCount): Problem {
  const more = count === 1 ? '' : ` (and ${count - 1} more like it)`;
  return { ...problem, message: `${firstRecord}: ${problem.message}${more}` };
}

/** A payload from which nothing could be read. */
export function failed(problem: Problem): Reading {
  return { postings: [], problems: [problem], next: [], complete: false };
}
