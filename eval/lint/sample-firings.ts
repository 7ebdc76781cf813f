/**
 * `npx tsx eval/lint/sample-firings.ts POSTINGS OUT`: for the most frequent rules, or with --only
 * for those named, firings drawn with a fixed seed and laid out for judging. OUT is a folder outside this repository, since the
 * texts are not ours: firings.jsonl for programs, one page a rule for people, and verdicts.json to
 * fill in (`right`, `wrong` or `unsure`), which holds no text and goes to eval/lint/verdicts/.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Place } from '../../src/base/diagnostic.js';
import { rules } from '../../src/judge/lint/rules/index.js';
import { nameOf, type FiringKey } from './firing.js';
import { lintPostings, readPostings, type Linted } from './lint-postings.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    rules: { type: 'string', default: '15' },
    each: { type: 'string', default: '30' },
    only: { type: 'string' },
  },
});
const [postings, out] = positionals;
if (postings === undefined || out === undefined) {
  throw new Error(
    'npx tsx eval/lint/sample-firings.ts POSTINGS OUT [--seed 1] [--rules 15] [--each 30] [--only RULE,RULE]',
  );
}
const root = join(import.meta.dirname, '..', '..');
if (!relative(root, resolve(out)).startsWith('..')) {
  throw new Error('OUT must lie outside the repository: it holds texts that are not ours.');
}

interface Firing extends FiringKey {
  readonly order: string;
  readonly linted: Linted;
  readonly message: string;
  readonly why: string;
  readonly suggestion: string | undefined;
  readonly related: readonly Place[];
  /** Words around it; those that are drawn differ in them. */
  readonly context: string;
}

const REACH = 400;
const byRule = new Map<string, Firing[]>();
const postingsOf = new Map<string, number>();
for (const linted of lintPostings(readPostings(postings))) {
  const { analysis, posting } = linted;
  for (const code of new Set(analysis.diagnostics.map((found) => found.code))) {
    postingsOf.set(code, (postingsOf.get(code) ?? 0) + 1);
  }
  for (const { code, span, related, message, why, suggestion } of analysis.diagnostics) {
    const key = { posting: posting.id, rule: code, ...span };
    const order = createHash('sha256')
      .update(`${values.seed} ${nameOf(key)}`)
      .digest('hex');
    const context = around(linted, span);
    const firing = { ...key, order, linted, message, why, suggestion, related, context };
    const others = byRule.get(code);
    if (others === undefined) byRule.set(code, [firing]);
    else others.push(firing);
  }
}

const only = values.only === undefined ? undefined : new Set(values.only.split(','));
const drawn = [...postingsOf]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .filter(([rule], at) => (only === undefined ? at < Number(values.rules) : only.has(rule)))
  .map(([rule, count]) => ({
    rule,
    count,
    firings: draw(byRule.get(rule) ?? [], Number(values.each)),
  }));

mkdirSync(out, { recursive: true });
const all = drawn.flatMap(({ firings }) => firings);
const keys = all.map(({ posting, rule, field, start, end }) => ({
  posting,
  rule,
  field,
  start,
  end,
}));
writeFileSync(
  join(out, 'firings.jsonl'),
  all.map((firing, at) => `${JSON.stringify({ n: at + 1, ...toRecord(firing) })}\n`).join(''),
);
writeFileSync(
  join(out, 'verdicts.json'),
  `[\n${keys.map((key) => JSON.stringify({ ...key, verdict: null })).join(',\n')}\n]\n`,
);
for (const { rule, count, firings } of drawn) {
  writeFileSync(join(out, `${rule.replace('/', '-')}.md`), page(rule, firings));
  console.log(
    `${String(firings.length).padStart(3)} of ${String(count).padStart(5)} postings  ${rule}`,
  );
}
console.log(`${all.length} firings in ${out}`);

/** The first by their hashes; one a posting, and none that repeats another's words. */
function draw(firings: readonly Firing[], count: number): Firing[] {
  const chosen: Firing[] = [];
  const seen = new Set<string>();
  for (const firing of [...firings].sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const { posting, field, context } = firing;
    if (chosen.length === count) break;
    if (seen.has(posting) || (field === 'text' && seen.has(context))) continue;
    seen.add(posting).add(context);
    chosen.push(firing);
  }
  return chosen;
}

function fieldsOf({ posting, analysis }: Linted): Record<Place['field'], string> {
  return {
    text: analysis.text ?? '',
    title: posting.title?.trim() ?? '',
    location: posting.location?.trim() ?? '',
  };
}

function around(linted: Linted, { field, start, end }: Place): string {
  const source = fieldsOf(linted)[field];
  const before = source.slice(Math.max(0, start - REACH), start);
  return `${before}⟦${source.slice(start, end)}⟧${source.slice(end, end + REACH)}`;
}

function toRecord({ linted, order: _order, ...firing }: Firing): object {
  const { posting, analysis } = linted;
  const { title = null, company = null, location = null } = posting;
  return {
    ...firing,
    flagged: fieldsOf(linted)[firing.field].slice(firing.start, firing.end),
    relatedContexts: firing.related.map((place) => around(linted, place)),
    title,
    company,
    location,
    roles: analysis.roles.map(({ role, share }) => `${role} ${share}`).join(', '),
    text: analysis.text,
  };
}

function page(rule: string, firings: readonly Firing[]): string {
  const about = rules.find(({ id }) => id === rule);
  const parts = firings.map((firing, at) => {
    const { posting } = firing.linted;
    return [
      `## ${at + 1}. ${posting.id}: ${posting.title ?? 'no title'} (${posting.location ?? 'no location'})`,
      `${firing.message}\n\nInstead: ${firing.suggestion ?? '-'}`,
      firing.context,
      ...firing.related.map((place) => `Also: ${around(firing.linted, place)}`),
    ].join('\n\n');
  });
  return `# ${rule}\n\n${about?.summary ?? ''} ${about?.why ?? ''}\n\n${parts.join('\n\n')}\n`;
}
