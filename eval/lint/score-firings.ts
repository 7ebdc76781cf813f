/**
 * `npx tsx eval/lint/score-firings.ts [FIRST [SECOND]]`: the precision of the rules by two files of
 * verdicts, the second judged blind to the first, and how far the two disagree.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type FiringKey, type Verdict } from './firing.js';

const folder = join(import.meta.dirname, 'verdicts');
const [first = join(folder, 'first.json'), second = join(folder, 'second.json')] =
  process.argv.slice(2);

/** An entry of a file of verdicts, before it is proved; `null` where it is still to be judged. */
type Judged = FiringKey & { readonly verdict: unknown };

function isVerdict(value: unknown): value is Verdict['verdict'] {
  return value === 'right' || value === 'wrong' || value === 'unsure';
}

function readVerdicts(path: string): Map<string, Verdict> {
  if (!existsSync(path)) return new Map();
  const verdicts = JSON.parse(readFileSync(path, 'utf8')) as readonly Judged[];
  const judged = verdicts.filter(({ verdict }) => verdict !== null);
  const odd = judged.find(({ verdict }) => !isVerdict(verdict));
  if (odd !== undefined)
    throw new Error(`${path}: ${nameOf(odd)}: ${JSON.stringify(odd.verdict)} is no verdict`);
  return new Map(judged.map((verdict) => [nameOf(verdict), verdict as Verdict]));
}

const judges = [readVerdicts(first), readVerdicts(second)] as const;
const rules = [
  ...new Set(judges.flatMap((judge) => [...judge.values()].map(({ rule }) => rule))),
].sort();
if (rules.length === 0)
  throw new Error(`No verdicts in ${first}; see eval/lint/sample-firings.ts.`);

console.log('rule                                        n   first  second  both judged  disagree');
let right = 0;
let sure = 0;
let both = 0;
let apart = 0;
for (const rule of rules) {
  const [a, b] = judges.map((judge) =>
    [...judge.values()].filter((verdict) => verdict.rule === rule),
  );
  const pairs = a!.flatMap((verdict) => {
    const other = judges[1].get(nameOf(verdict));
    return other === undefined ? [] : [[verdict.verdict, other.verdict] as const];
  });
  const differ = pairs.filter(([x, y]) => x !== y).length;
  both += pairs.length;
  apart += differ;
  for (const { verdict } of [...a!, ...b!]) {
    if (verdict !== 'unsure') sure++;
    if (verdict === 'right') right++;
  }
  const cells = [
    precision(a!),
    precision(b!).padStart(7),
    String(pairs.length).padStart(12),
    String(differ).padStart(9),
  ];
  console.log(`${rule.padEnd(40)} ${String(a!.length).padStart(4)}  ${cells.join(' ')}`);
}
console.log(
  `\nall verdicts: ${(right / sure).toFixed(3)} right; ${apart} of ${both} judged twice differ`,
);

/** Right ones of those judged for sure. */
function precision(verdicts: readonly Verdict[]): string {
  const judged = verdicts.filter(({ verdict }) => verdict !== 'unsure');
  if (judged.length === 0) return '    -';
  const share = judged.filter(({ verdict }) => verdict === 'right').length / judged.length;
  return share.toFixed(3).padStart(5);
}
