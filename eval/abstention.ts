/**
 * Measures when the classifier abstains.
 *
 *   npx tsx eval/abstention.ts --postings FILE [--labelled FILE]... [--others FILE]... [--list]
 *
 * All are JSON lines. `--postings` and `--others` hold `id`, `text` and, where known, `title`,
 * `format`, `kind` and `half`; `--labelled` holds ids of postings on which it must not abstain.
 * Others are read without a title and once more with the title "Data Scientist". `--list` names
 * every posting that is refused and every other text that is not.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { TextFormat } from '../src/base/text-format.js';
import type { Document } from '../src/document/document.js';
import { parseDocument } from '../src/document/parse-document.js';
import { findAbstention } from '../src/judge/classify/abstain.js';
import { scorePosting } from '../src/judge/classify/posting-gate.js';
import { toCanonicalText } from '../src/text/to-canonical-text.js';

interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly format?: TextFormat;
  readonly kind?: string;
  readonly half?: string;
}

interface Read extends TextRecord {
  readonly document: Document;
}

const OTHER_TITLE = 'Data Scientist';

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function readTexts(paths: readonly string[]): Read[] {
  return paths.flatMap((path) =>
    readLines<TextRecord>(path).map((record) => {
      const { text } = toCanonicalText(record.text, record.format);
      return { ...record, document: parseDocument(text) };
    }),
  );
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)} %)`;
}

/** Mentions are not read here: 1 stands for "some", so that only the text itself decides. */
function abstention(read: Read, title: string | null): string | null {
  return findAbstention(read.document, title, 1);
}

function reportPostings(postings: readonly Read[], list: boolean): void {
  for (const titled of [true, false]) {
    const reasons = new Map<string, number>();
    let english = 0;
    let refused = 0;
    for (const posting of postings) {
      const reason = abstention(posting, titled ? (posting.title ?? null) : null);
      reasons.set(reason ?? 'read', (reasons.get(reason ?? 'read') ?? 0) + 1);
      if (reason === 'language') continue;
      english++;
      if (reason === null) continue;
      refused++;
      if (list && titled) {
        const { id, title, document } = posting;
        console.log(`  ${reason} ${scorePosting(document).toFixed(2)} ${id} ${title ?? ''}`);
      }
    }
    const counts = [...reasons].map(([reason, n]) => `${reason} ${n}`).join(', ');
    console.log(
      `postings ${titled ? 'with' : 'without'} title: ${counts}; English ones refused ${percent(refused, english)}`,
    );
  }
}

function reportLabelled(path: string, postings: ReadonlyMap<string, Read>): void {
  const ids = readLines<{ id: string }>(path).map(({ id }) => id);
  const found = ids.flatMap((id) => postings.get(id) ?? []);
  const refused = found.flatMap((read) => {
    const reason = abstention(read, read.title ?? null);
    return reason === null ? [] : [`${read.id} ${reason} ${read.document.language}`];
  });
  console.log(`${path}: abstains on ${percent(refused.length, found.length)}`);
  for (const line of refused) console.log(`  ${line}`);
}

function reportOthers(others: readonly Read[], list: boolean): void {
  const groups = new Map<string, Read[]>();
  for (const read of others) {
    const group = `${read.half ?? '-'} ${read.kind ?? '-'}`;
    groups.set(group, [...(groups.get(group) ?? []), read]);
  }
  const totals = new Map<string, [number, number, number]>();
  for (const [group, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const plain = members.filter((read) => abstention(read, null) !== null).length;
    const titled = members.filter((read) => abstention(read, OTHER_TITLE) !== null).length;
    const half = group.split(' ')[0]!;
    const total = totals.get(half) ?? [0, 0, 0];
    totals.set(half, [total[0] + plain, total[1] + titled, total[2] + members.length]);
    console.log(`${group.padEnd(34)} ${plain} / ${titled} of ${members.length}`);
  }
  for (const [half, [plain, titled, all]] of totals) {
    console.log(
      `${half}: refused ${percent(plain, all)} without title, ${percent(titled, all)} with`,
    );
  }
  if (!list) return;
  for (const read of others) {
    if (abstention(read, null) !== null) continue;
    console.log(`  accepted ${scorePosting(read.document).toFixed(2)} ${read.id}`);
  }
}

const { values } = parseArgs({
  options: {
    postings: { type: 'string', multiple: true, default: [] },
    labelled: { type: 'string', multiple: true, default: [] },
    others: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
  },
});
const postings = readTexts(values.postings);
reportPostings(postings, values.list);
const byId = new Map(postings.map((read) => [read.id, read]));
for (const path of values.labelled) reportLabelled(path, byId);
reportOthers(readTexts(values.others), values.list);
