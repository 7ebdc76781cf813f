/**
 * `npm run eval:claims -- FOLDER`: how many sentences of the guides in FOLDER are accounted for, and
 * what checking the claims came to; writes `eval/results/claims.md`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compare } from '../../src/answers/compare.js';
import { listClaims, type ClaimReport } from '../../src/answers/list-claims.js';
import { knowledge } from '../../src/app/knowledge.js';
import { verdicts } from '../../src/domain/claim.js';
import { hashPiece, sentenceFileSchema } from '../../scripts/claims/sentence-file.js';
import { splitGuide } from '../../scripts/claims/split-guide.js';
import { writeResult } from '../write-result.js';

const data = join(import.meta.dirname, '..', '..', 'data', 'claims');
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder of the guides: npm run eval:claims -- FOLDER');
  process.exit(2);
}

const report = listClaims({}, knowledge);
const content = [
  '# The guides, checked',
  `Made by \`npm run eval:claims -- FOLDER\` with the folder of the guides; figures ${report.figures.version}, ${report.figures.n} postings, ${String(report.figures.from)} to ${String(report.figures.to)}. The rules are in docs/claims.md.`,
  sentenceTable(folder),
  verdictTable(report),
  aspectLine(),
  listOf('contradicted'),
  listOf('outdated'),
  contradictionList(report),
].join('\n\n');
console.log(`${content}\n\nWritten to ${writeResult('claims.md', `${content}\n`)}.`);

function sentenceTable(guides: string): string {
  const known = sentenceFileSchema.parse(
    JSON.parse(readFileSync(join(data, 'sentences.json'), 'utf8')),
  );
  const files = readdirSync(guides).filter((name) => /^\d+\D.*\.txt$/.test(name));
  const lines = files.sort().map((file) => {
    const guide = `guide-${/^\d+/.exec(file)![0]}`;
    const held = splitGuide(readFileSync(join(guides, file), 'utf8')).map(
      ({ text }) => known[guide]?.[hashPiece(text)],
    );
    const withClaims = held.filter((entry) => Array.isArray(entry)).length;
    const found = held.filter((entry) => entry !== undefined).length;
    return [guide, held.length, withClaims, found - withClaims, held.length - found];
  });
  const sum = (column: number): number =>
    lines.reduce((all, line) => all + Number(line[column]), 0);
  return [
    '## Sentences, table rows and headings',
    '',
    '| guide | pieces | hold claims | hold none, with a reason | not accounted for |',
    '|---|---|---|---|---|',
    ...[...lines, ['all', sum(1), sum(2), sum(3), sum(4)]].map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');
}

function verdictTable({ claims, counts }: ClaimReport): string {
  const guides = [...new Set(claims.map(({ claim }) => claim.guide))];
  const row = (name: string, of: ClaimReport['claims']): string => {
    const each = verdicts.map((one) => of.filter(({ verdict }) => verdict === one).length);
    const checked = (100 * (of.length - each.at(-1)!)) / of.length;
    return `| ${[name, of.length, ...each, `${checked.toFixed(0)}%`].join(' | ')} |`;
  };
  const decided = counts.supported + counts.contradicted + counts.outdated;
  return [
    '## Verdicts',
    '',
    `| guide | claims | ${verdicts.map((one) => one.replace('-', ' ')).join(' | ')} | other than not checkable |`,
    `|---|---|${verdicts.map(() => '---|').join('')}---|`,
    ...guides.map((guide) =>
      row(
        guide,
        claims.filter(({ claim }) => claim.guide === guide),
      ),
    ),
    row('all', claims),
    '',
    `${decided} of ${claims.length} claims (${((100 * decided) / claims.length).toFixed(0)}%) are decided one way or the other.`,
  ].join('\n');
}

function aspectLine(): string {
  const tables = parse(readFileSync(join(data, 'tables.yaml'), 'utf8')) as readonly {
    readonly guide: string;
    readonly table: string;
    readonly rows: readonly string[];
  }[];
  const result = compare({ roles: ['ai-engineer', 'ml-engineer', 'data-scientist'] }, knowledge);
  const shown = new Set<string>(
    result.kind === 'comparison' ? result.comparison.rows.map(({ aspect }) => aspect) : [],
  );
  return [
    '## Rows of the guides’ tables in `rolescope compare`',
    '',
    ...tables.map(({ guide, table, rows }) => {
      const present = rows.filter((aspect) => shown.has(aspect)).length;
      return `- ${guide}, ${table}: ${present} of ${rows.length}`;
    }),
  ].join('\n');
}

function listOf(wanted: 'contradicted' | 'outdated'): string {
  const lines = report.claims
    .filter(({ verdict }) => verdict === wanted)
    .map(({ claim, reason }) => `- \`${claim.id}\` ${claim.claim}. ${reason}`);
  return [`## ${wanted === 'outdated' ? 'Outdated' : 'Contradicted'}`, '', ...lines].join('\n');
}

function contradictionList({ contradictions }: ClaimReport): string {
  const lines = contradictions.map(
    ({ first, second, found, within }) =>
      `- \`${first}\` and \`${second}\` (${within === 'one-guide' ? 'one guide' : 'two guides'}, ${found})`,
  );
  return ['## Guides against one another, and against themselves', '', ...lines].join('\n');
}
