import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { RoleId } from '../../src/domain/analysis.js';
import { roleIds } from '../../src/domain/roles.js';
import type { Document } from '../../src/document/document.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import type { ConceptMention } from '../../src/judge/classify/text-features.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';

/** A posting as the corpus holds it; fields that are not text are left out. */
export interface CorpusPosting {
  readonly id: string;
  readonly title: string | null;
  readonly company: string;
  readonly text: string;
  /** As the source gives it, or empty. */
  readonly posted: string;
}

/** A posting ready for features. */
export interface Example extends CorpusPosting {
  readonly document: Document;
  readonly mentions: readonly ConceptMention[];
}

/** A posting with labels. */
export interface LabelledExample extends Example {
  /** Share of each role, by role number, summing to 1. */
  readonly roles: Float64Array;
  readonly titleRole: RoleId | null;
  readonly mismatch: boolean;
  /** Whether the label is gold; otherwise it is silver. */
  readonly gold: boolean;
}

/** Where the data lies: the folder that holds `postings/` and the one that holds the labels. */
export interface CorpusPlaces {
  readonly postings: string;
  readonly silver: string;
  readonly gold: string;
}

interface Label {
  readonly id: string;
  readonly roles: Readonly<Record<string, number>>;
  readonly title_role: RoleId | null;
  readonly mismatch: boolean;
}

/** The folder of the data: `--data FOLDER`, or `../shared` beside the project. */
export function dataFolder(): string {
  const beside = join(import.meta.dirname, '..', '..', '..', 'shared');
  return parseArgs({ options: { data: { type: 'string', default: beside } } }).values.data;
}

/** The usual places below the data folder given to `npm run train`. */
export function placesBelow(folder: string): CorpusPlaces {
  return {
    postings: join(folder, 'data', 'postings', 'postings.jsonl.gz'),
    silver: join(folder, 'eval', 'silver-dev.jsonl'),
    gold: join(folder, 'eval', 'gold-dev.jsonl'),
  };
}

/** Reads all postings of the corpus. */
export function readPostings(places: CorpusPlaces): CorpusPosting[] {
  return readLines(places.postings).map(toPosting);
}

/** Parses a posting and finds its concepts. */
export function toExample(posting: CorpusPosting, lexicon: Lexicon): Example {
  const document = parseDocument(toCanonicalText(posting.text).text);
  return { ...posting, document, mentions: extractSkills(document, lexicon).mentions };
}

/** Reads the labelled postings: silver labels join the corpus by id, gold ones carry their text. */
export function readLabelled(
  places: CorpusPlaces,
  postings: readonly CorpusPosting[],
  lexicon: Lexicon,
): LabelledExample[] {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const silver = readLines(places.silver).map((line) => {
    const posting = byId.get(String(line['id']));
    if (posting === undefined) throw new Error(`${String(line['id'])} has a label but no posting`);
    return toLabelled(posting, line as unknown as Label, false, lexicon);
  });
  const gold = readLines(places.gold).map((line) =>
    toLabelled(toPosting(line), line as unknown as Label, true, lexicon),
  );
  return [...silver, ...gold];
}

function toLabelled(
  posting: CorpusPosting,
  label: Label,
  gold: boolean,
  lexicon: Lexicon,
): LabelledExample {
  const roles = Float64Array.from(roleIds, (role) => label.roles[role] ?? 0);
  const total = roles.reduce((a, b) => a + b, 0);
  return {
    ...toExample(posting, lexicon),
    roles: roles.map((share) => share / total),
    titleRole: label.title_role,
    mismatch: label.mismatch,
    gold,
  };
}

function toPosting(line: Readonly<Record<string, unknown>>): CorpusPosting {
  const text = (name: string): string => (typeof line[name] === 'string' ? line[name] : '');
  const title = text('title').trim();
  return {
    id: text('id'),
    title: title === '' ? null : title,
    company: text('company'),
    text: text('text'),
    posted: text('posted'),
  };
}

function readLines(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) {
    throw new Error(`${path} is missing. Training needs labelled postings: say --data FOLDER.`);
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
