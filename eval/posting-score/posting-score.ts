/**
 * `npm run eval:posting-score -- FILE [--today DAY] [--limit N] [--write]`: how the scores of a file
 * of postings spread, part by part, and how far the order moves when the weights change a little.
 *
 * FILE is what `rolescope analyze` takes. A record's own `posted` is its age on `--today` (the last
 * day that any of them names, where it is not given), and it counts as seen that day. What depends
 * on watching a board (reposts, closing) is not in a file and stays out. No text goes into the result.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayNumber } from '../../src/base/day-number.js';
import { knowledge } from '../../src/app/knowledge.js';
import { loadEngine } from '../../src/app/load-assets.js';
import { findKnownPay } from '../../src/app/score/market-standing.js';
import {
  defaultWeights,
  scoreParts,
  type PartValues,
  type PostingScore,
  type ScoreWeights,
} from '../../src/domain/posting-score.js';
import { scoreTenths } from '../../src/domain/score-formula.js';
import { scorePosting } from '../../src/judge/score/score-posting.js';
import { writeResult } from '../write-result.js';
import { spearman, topShared } from './rank-agreement.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    today: { type: 'string' },
    limit: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Name a file of postings, one JSON object a line.');

/** A record as corpora have it; only what the score reads. */
interface Posting {
  readonly title?: string | null;
  readonly company?: string | null;
  readonly location?: string | readonly string[] | null;
  readonly posted?: string | null;
  readonly text: string;
}

const postings = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, values.limit === undefined ? undefined : Number(values.limit))
  .map((line) => JSON.parse(line) as Posting);
const days = postings.map(({ posted }) => dayNumber(posted?.slice(0, 10) ?? null));
const today =
  dayNumber(values.today ?? null) ?? days.reduce<number>((a, b) => Math.max(a, b ?? 0), 0);
const engine = loadEngine();
const scores = postings.map((posting, at) => score(posting, days[at]!));
const read = scores.filter((one) => one.score !== null);

function score({ title, company, location, text }: Posting, posted: number | null): PostingScore {
  const place = Array.isArray(location) ? location.join('; ') : (location as string | null);
  const input = { title: title ?? '', location: place ?? '', company: company ?? '', text };
  const analysis = engine.analyze(input, { keepText: true, lint: {} });
  const seen = { firstSeen: today, lastSeen: today, reposts: 0, ends: null, closed: false };
  return scorePosting(
    {
      analysis,
      location: place,
      company: company ?? null,
      pay: findKnownPay(analysis, knowledge.market, null),
      days: posted === null ? null : { posted, ...seen },
      today,
    },
    defaultWeights,
  );
}

const POINTS = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

function spread(numbers: readonly number[], digits: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  if (sorted.length === 0) return POINTS.map(() => '–').join(' | ');
  return POINTS.map((p) => sorted[Math.floor(p * (sorted.length - 1))]!.toFixed(digits)).join(
    ' | ',
  );
}

const partsOf = (one: PostingScore): PartValues =>
  Object.fromEntries(
    one.parts.map(({ part, value }) => [part, value === null ? null : Math.round(value * 1_000)]),
  ) as PartValues;

function describe(): string[] {
  const rows = scoreParts.map((part) => {
    const known = read.flatMap((one) => one.parts.find((p) => p.part === part)!.value ?? []);
    return `| ${part} | ${known.length} | ${spread(known, 2)} |`;
  });
  const signs = new Map<string, number>();
  for (const { sign } of scores.flatMap(({ ghost }) => ghost)) {
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
  }
  return [
    `${scores.length} postings, ${read.length} with a score.`,
    '',
    `| | n | ${POINTS.map((p) => `${p * 100} %`).join(' | ')} |`,
    `|---|---${'|---'.repeat(POINTS.length)}|`,
    `| score | ${read.length} | ${spread(
      read.map((one) => one.score!),
      1,
    )} |`,
    ...rows,
    '',
    'Signs of a ghost posting:',
    '',
    ...[...signs].sort(([, a], [, b]) => b - a).map(([sign, n]) => `- ${sign}: ${n}`),
  ];
}

/** The weights, one of them so much more or less. */
function changes(): readonly (readonly [string, ScoreWeights])[] {
  return scoreParts.flatMap((part) =>
    [-10, -5, 5, 10].map((by) => {
      const weights = { ...defaultWeights, [part]: defaultWeights[part] + by };
      return [`${part} ${by > 0 ? '+' : '−'}${Math.abs(by)}`, weights] as const;
    }),
  );
}

function compare(): string[] {
  const parts = read.map(partsOf);
  const order = (weights: ScoreWeights) => parts.map((one) => scoreTenths(one, weights) ?? 0);
  const usual = order(defaultWeights);
  return [
    '| weights | rank correlation (Spearman) | of the first 100, still there |',
    '|---|---|---|',
    ...changes().map(([name, weights]) => {
      const other = order(weights);
      return `| ${name} | ${spearman(usual, other).toFixed(3)} | ${topShared(usual, other, 100)} |`;
    }),
  ];
}

const report = `${['# Scores of postings', '', 'Made by `npm run eval:posting-score -- FILE`; the formula is in docs/score.md.', '', ...describe(), '', '## When one weight changes', '', ...compare()].join('\n')}\n`;
process.stdout.write(report);
if (values.write) process.stderr.write(`written to ${writeResult('posting-score.md', report)}\n`);
