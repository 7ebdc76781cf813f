/**
 * Trains the gate that tells postings from other texts, and writes its weights as a readable table.
 *
 *   npx tsx scripts/train/posting-gate.ts --postings FILE --others FILE [--others FILE] [--check] [--list SCORE]
 *
 * Both are JSON lines (`id`, `text`, and for others `kind`; `half` where it is given). Prints how
 * the weights of one half do on the other, both ways round, and then fits all of it. `--check`
 * prints only; `--list` names the texts on the wrong side of a score. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { amountOf, compileCues, type CueSet } from '../../src/judge/classify/posting-cues.js';
import { LAYOUT_CUES } from '../../src/judge/classify/posting-layout.js';
import { fitByCoordinates, type SparseRow } from './coordinate-descent.js';
import { readGateExamples, type GateExample } from './posting-examples.js';
import { POSTING_PHRASES } from './posting-phrases.js';

/** Among the postings, but none: a forum reader's note about a tool, and a company's self-portrait. */
const NO_POSTINGS: ReadonlySet<string> = new Set(['multi:303', 'multi:92']);
/** Penalties a cue and a phrase: a phrase must show more than its cue does. */
const CUE_PENALTY = 0.003;
const PHRASE_PENALTY = 0.03;
/** A phrase that fewer texts hold tells too little to be kept. */
const FEWEST_TEXTS = 8;
/** Shorter texts are refused for other reasons. */
const FEWEST_WORDS = 15;
/** Kinds that are few and hard count more than manuals and code, which are many and easy. */
const KIND_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(article|guide|own|sample)/, 6],
  [/^(resume|onet)/, 2],
  [/^part/, 0.7],
];
/** As the formatter has it, so that the file comes out the same. */
const LINE_WIDTH = 100;
const TARGET = join(import.meta.dirname, '../../src/judge/classify/posting-weights.ts');

/** The fitted gate: a weight for each name of the set, then the bias. */
type Weights = Float64Array;

function listPhrases() {
  return Object.entries(POSTING_PHRASES).flatMap(([cue, list]) =>
    list.split(',').map((phrase) => ({ cue, phrase: phrase.trim() })),
  );
}

function fitGate(examples: readonly GateExample[], set: CueSet): Weights {
  const amounts = examples.map(({ counts, words }) =>
    Float64Array.from(counts, (count) => amountOf(count, words)),
  );
  const spread = set.names.map((_, j) => spreadOf(amounts, j));
  const others = examples.reduce((sum, example) => sum + otherWeight(example), 0);
  const postings = examples.filter(({ kind }) => kind === 'posting').length;
  const rows = amounts.map((row, i): SparseRow => {
    const wanted = examples[i]!.kind === 'posting';
    const features = [...row.keys()].filter((j) => row[j]! > 0 && spread[j]! > 0);
    return {
      features: Int32Array.from(features),
      values: Float64Array.from(features, (j) => row[j]! / spread[j]!),
      wanted,
      weight: wanted ? others / postings : otherWeight(examples[i]!),
    };
  });
  const penalties = Float64Array.from(set.names, (_, j) =>
    j < set.firstPhrase ? CUE_PENALTY : PHRASE_PENALTY,
  );
  const weights = fitByCoordinates(rows, penalties);
  return weights.map((w, j) => (j === set.names.length ? w : spread[j]! > 0 ? w / spread[j]! : 0));
}

/** Standard deviation of a feature; 0 for one that too few texts have. */
function spreadOf(rows: readonly Float64Array[], j: number): number {
  let [sum, squares, met] = [0, 0, 0];
  for (const row of rows) {
    sum += row[j]!;
    squares += row[j]! * row[j]!;
    if (row[j]! > 0) met++;
  }
  const mean = sum / rows.length;
  return met < FEWEST_TEXTS
    ? 0
    : Math.sqrt(Math.max(0, squares / rows.length - mean * mean)) + 1e-3;
}

function otherWeight({ kind }: GateExample): number {
  if (kind === 'posting') return 0;
  return KIND_WEIGHTS.find(([pattern]) => pattern.test(kind))?.[1] ?? 1;
}

function scoreOf({ counts, words }: GateExample, weights: Weights): number {
  return counts.reduce((sum, c, j) => sum + weights[j]! * amountOf(c, words), weights.at(-1)!);
}

function reportHalves(examples: readonly GateExample[], set: CueSet, list: number): void {
  const scores = new Map<GateExample, number>();
  for (const half of ['develop', 'test'] as const) {
    const weights = fitGate(
      examples.filter((example) => example.half === half),
      set,
    );
    for (const example of examples) {
      if (example.half !== half) scores.set(example, scoreOf(example, weights));
    }
  }
  const share = (part: GateExample[], least: number): string => {
    const refused = part.filter((example) => scores.get(example)! < least).length;
    return `${refused}/${part.length} (${((100 * refused) / part.length).toFixed(2)} %)`;
  };
  for (const least of [-3, -2.5, -2, -1.5, -1, -0.5, 0]) {
    const postings = examples.filter(({ kind }) => kind === 'posting');
    const others = (half: string) =>
      examples.filter((e) => e.kind !== 'posting' && e.half === half);
    console.log(
      `least ${least}: postings ${share(postings, least)}, others: develop ${share(others('develop'), least)}, test ${share(others('test'), least)}`,
    );
  }
  if (!Number.isNaN(list)) listWrong(scores, list);
}

function listWrong(scores: ReadonlyMap<GateExample, number>, least: number): void {
  for (const [{ id, kind, words, title }, score] of [...scores].sort((a, b) => a[1] - b[1])) {
    if ((kind === 'posting') === score >= least) continue;
    console.log(`${score.toFixed(2)} ${kind} ${words} words ${id} ${title ?? ''}`);
  }
}

function render(weights: Weights, set: CueSet, examples: readonly GateExample[]): string {
  const figure = (j: number): string => weights[j]!.toFixed(2);
  const cues = set.names.slice(0, set.firstPhrase).map((cue, number) => {
    const phrases = [...set.cueOf.keys()]
      .filter((p) => set.cueOf[p] === number && Math.abs(weights[set.firstPhrase + p]!) >= 0.005)
      .map((p) => `${set.names[set.firstPhrase + p]} ${figure(set.firstPhrase + p)}`);
    const weight = Number(figure(number));
    const line = `  ${cue}: [${weight}, \`${phrases.join(', ')}\`],`;
    if (line.length <= LINE_WIDTH) return line;
    return `  ${cue}: [\n    ${weight},\n    \`${phrases.join(', ')}\`,\n  ],`;
  });
  const postings = examples.filter(({ kind }) => kind === 'posting').length;
  return `/**
 * Weights of the cues that tell postings from other texts: of the cue as a whole, and of each phrase
 * in it. Written by \`scripts/train/posting-gate.ts\` from ${postings} postings and ${examples.length - postings} other texts;
 * do not edit.
 */
export const POSTING_WEIGHTS: Readonly<Record<string, readonly [number, string]>> = {
${cues.join('\n')}
};

/** What a text without any cue scores. */
export const POSTING_BIAS = ${figure(set.names.length)};
`;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      postings: { type: 'string', multiple: true, default: [] },
      others: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      list: { type: 'string' },
    },
  });
  const set = compileCues(listPhrases());
  const examples = readGateExamples([...values.postings, ...values.others], set).filter(
    ({ id, words, language }) =>
      !NO_POSTINGS.has(id) && words >= FEWEST_WORDS && (language === 'en' || language === 'und'),
  );
  console.log(
    `${examples.length} texts, ${LAYOUT_CUES.length} layout cues, ${set.names.length} names`,
  );
  reportHalves(examples, set, Number(values.list ?? NaN));
  if (!values.check) writeFileSync(TARGET, render(fitGate(examples, set), set, examples));
}

main();
