import { createHash } from 'node:crypto';
import { roleIds } from '../../src/domain/roles.js';
import { largest } from './measures.js';
import type { LabelledExample } from './corpus.js';
import type { RoleFigures } from './report.js';

/** What the card says of one training. */
export interface CardInput {
  readonly modelVersion: string;
  readonly lexiconVersion: string;
  readonly examples: readonly LabelledExample[];
  readonly postings: number;
  readonly folds: number;
  readonly features: { readonly words: number; readonly concepts: number; readonly title: number };
  readonly figures: {
    readonly gold: RoleFigures;
    readonly silver: RoleFigures;
    readonly all: RoleFigures;
  };
  readonly bytes: number;
  readonly newestPosting: string;
}

/** First 12 hex digits of the SHA-256 of a posting's id: who was trained on, without texts. */
export function idPrint(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** The card as data, for commands that ask what the model was trained on. */
export function cardData(input: CardInput): unknown {
  const { examples, figures, ...rest } = input;
  return {
    ...rest,
    figures: rounded(figures),
    trainedOn: examples.map(({ id }) => idPrint(id)).sort(),
  };
}

/** The card as a page. */
export function cardPage(input: CardInput): string {
  const { gold, silver, all } = input.figures;
  const count = (of: (one: LabelledExample) => boolean): number => input.examples.filter(of).length;
  const rows: readonly (readonly [string, (f: RoleFigures) => number])[] = [
    ['postings', (f) => f.n],
    ['role accuracy', (f) => f.accuracy],
    ['macro-F1 over roles', (f) => f.macroF1],
    ['accuracy from the body alone', (f) => f.bodyAccuracy],
    ['mean Jensen–Shannon divergence of shares', (f) => f.divergence],
    ['calibration error of confidence (ECE, 10 bins)', (f) => f.calibrationError],
    ['title role', (f) => f.titleRole],
    ['mismatch precision', (f) => f.mismatch.precision],
    ['mismatch recall', (f) => f.mismatch.recall],
    ['mismatch F1', (f) => f.mismatch.f1],
    ['mismatches labelled', (f) => f.mismatch.labelled],
  ];
  const roleRows = roleIds.map((role, k) => {
    const labelled = count((one) => largest(one.roles) === k);
    return `| ${role} | ${labelled} | ${show(gold.f1[role]!)} | ${show(silver.f1[role]!)} | ${show(all.f1[role]!)} |`;
  });
  return `# Model card: roles

Says which of nine roles a posting describes, in what shares, how sure that is, and whether its title names another role. Made by \`npm run train\`; the same data give the same bytes.

- Model ${input.modelVersion}, ${Math.round(input.bytes / 1024)} kB; lexicon ${input.lexiconVersion}; newest posting of the training data: ${input.newestPosting}.
- Form: softmax regression over three views of a posting (words weighted by section, concepts of the skill lexicon with their broader concepts and families, parts of the title), each view normalised; ${input.features.words} words, ${input.features.concepts} concepts and families, ${input.features.title} title parts; weights in signed bytes. A second model sees the body only, a third the title only. Because the models are sums over words, each judgement can be taken apart into the words that made it.
- Labels: ${count((one) => one.gold)} gold and ${count((one) => !one.gold)} silver postings, labelled by language-model readers to one guideline (not by people); shares are soft targets. Document frequencies come from ${input.postings} postings. Texts are not part of the model; words are kept as 32-bit hashes.
- Figures: ${input.folds}-fold cross-validation with postings of one company, and near twins, in one fold; calibration fitted on the other folds.

| | gold | silver | all |
|---|---|---|---|
${rows.map(([name, of]) => `| ${name} | ${show(of(gold))} | ${show(of(silver))} | ${show(of(all))} |`).join('\n')}

F1 by role:

| role | labelled | gold | silver | all |
|---|---|---|---|---|
${roleRows.join('\n')}

## Weak spots

- Two careful readers agree on the role in 0.875 of postings; the silver labels are quicker readings still. Much of what remains is not settled by the text.
- AI engineer, machine learning engineer and software engineer run into one another, above all in posts for engineers of AI products; researcher and MLOps engineer have few examples.
- Postings are mostly English, mostly from the United States, 2020 and 2025–2026; one part was collected by searching for AI titles, so AI engineers are more common here than in the world. Other languages are abstained from.
- A mismatch is a rare and fine judgement: take it as a hint to read both, not as a verdict.
`;
}

function show(value: number): string {
  return Number.isNaN(value)
    ? 'none'
    : Number.isInteger(value) && value > 1
      ? String(value)
      : value.toFixed(3);
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isNaN(value) ? null : Math.round(value * 1e4) / 1e4;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}
