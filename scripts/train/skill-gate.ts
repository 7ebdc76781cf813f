/**
 * `npx tsx scripts/train/skill-gate.ts [--data FOLDER]`: trains the gate that tells mentions of skills from
 * fields of degrees, praise of the company and ordinary words. FOLDER holds the corpus and the gold
 * postings. Writes `data/model/skill-gate.json`, the same bytes each time, and prints how well it
 * does on postings that it was not trained on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileAsset, labelsOf } from '../../src/lexicon/asset.js';
import type { GateSource } from '../../src/lexicon/gate-source.js';
import { gateFormat } from '../../src/lexicon/gate-source.js';
import { labelKey, pluralOf } from '../../src/lexicon/label-forms.js';
import { loadLexicon, type Lexicon } from '../../src/lexicon/lexicon.js';
import type { FamilySource } from '../../src/lexicon/source.js';
import { readLexiconSources } from '../gen/read-lexicon.js';
import { dataFolder, placesBelow, readPostings } from './corpus.js';
import { dealFolds } from './folds.js';
import { makeExamples, readGatePostings, type GateExample } from './gate-examples.js';
import { bestThreshold, crossScores, fitGate, type FeatureWeights } from './fit-gate.js';
import { habitFeatures, habitOf, readHabits, type Habits } from './label-habits.js';

const FOLDS = 10;
/** Below this a label's own habit adds too little to what its concept's says to be worth its place. */
const LEAST_LABEL_WEIGHT = 0.3;
/** Groups that the gate reads as sums. */
const SUMMED: ReadonlySet<string> = new Set(['habit', 'concept', 'label']);

const root = join(import.meta.dirname, '..', '..');
const places = placesBelow(dataFolder());

const { sources, problems } = readLexiconSources(join(root, 'data'));
if (problems.length > 0)
  throw new Error('The lexicon cannot be read: run scripts/check-lexicon.ts.');
const lexicon = loadLexicon(compileAsset(sources, () => 'training'));

const postings = readGatePostings(places.gold);
const goldIds = new Set(postings.map(({ id }) => id));
const texts = readPostings(places)
  .filter(({ id }) => !goldIds.has(id))
  .map(({ text }) => text);
const habits = readHabits(texts, lexicon);
const examples = makeExamples(postings, lexicon).map((example) => withHabit(example, habits));

const scores = crossScores(examples, dealFolds(postings, FOLDS));
const skills = bestThreshold(
  postings.map((posting) => posting.skills),
  examples,
  scores,
  false,
);
const soft = bestThreshold(
  postings.map((posting) => posting.soft),
  examples,
  scores,
  true,
);

const gate: GateSource = {
  format: gateFormat,
  about: {
    postings: postings.length,
    mentions: examples.length,
    corpus: texts.length,
    crossValidated: { skills: skills.figures, soft: soft.figures },
  },
  threshold: skills.threshold,
  softThreshold: soft.threshold,
  weights: toWeights(fitGate(examples), habits, lexicon, sources),
};
mkdirSync(join(root, 'data', 'model'), { recursive: true });
writeFileSync(join(root, 'data', 'model', 'skill-gate.json'), `${JSON.stringify(gate, null, 1)}\n`);
console.log(JSON.stringify(gate.about, null, 2));
console.log('without the gate', JSON.stringify({ skills: skills.ungated, soft: soft.ungated }));

function withHabit(example: GateExample, all: Habits): GateExample {
  const habit = habitOf(all, example.concept, example.surface);
  return { ...example, features: [...example.features, ...habitFeatures(habit, all.means)] };
}

/**
 * The weights as the gate reads them. What habits weigh is summed into the weights of concepts and,
 * where a label's own habits differ, of labels; a concept never met has what the bias holds.
 */
function toWeights(
  fitted: FeatureWeights,
  all: Habits,
  { concepts }: Lexicon,
  families: readonly FamilySource[],
): GateSource['weights'] {
  const habitWeight = (habit: ReturnType<typeof habitOf>): number =>
    habitFeatures(habit, all.means).reduce((sum, name) => sum + (fitted.get(name) ?? 0), 0);
  const unmet = habitWeight(undefined);
  const named = new Map<string, Map<string, number>>();
  const put = (group: string, value: string, weight: number): void => {
    const rounded = Math.round(weight * 100) / 100;
    if (rounded === 0) return;
    let values = named.get(group);
    if (values === undefined) named.set(group, (values = new Map<string, number>()));
    values.set(value, rounded);
  };
  for (const [name, weight] of fitted) {
    const [group, value] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    if (group === 'bias') put(group, value, weight + unmet);
    else if (!SUMMED.has(group)) put(group, value, weight);
  }
  for (const { id } of concepts) {
    const ofHabit = habitWeight(all.byConcept.get(id)) - unmet;
    put('concept', id, (fitted.get(`concept:${id}`) ?? 0) + ofHabit);
  }
  for (const concept of families.flatMap((family) => family.concepts)) {
    const ofConcept = habitWeight(all.byConcept.get(concept.id));
    for (const label of labelsOf(concept).flatMap((one) => [one, pluralOf(one) ?? one])) {
      const key = labelKey(label);
      const ofHabit = habitWeight(habitOf(all, concept.id, key)) - ofConcept;
      const own = (fitted.get(`label:${key}`) ?? 0) + ofHabit;
      if (Math.abs(own) >= LEAST_LABEL_WEIGHT) put('label', key, own);
    }
  }
  return Object.fromEntries(
    sorted(named).map(([group, all]) => [group, Object.fromEntries(sorted(all))]),
  );
}

function sorted<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
