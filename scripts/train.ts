/**
 * `npm run train -- [--data FOLDER]`: trains the skill gate, then the role model on labelled
 * postings, and writes both with the role model's card to `data/model/`. FOLDER holds `data/postings/` and `eval/`; `../shared` by default.
 * Prints the cross-validated figures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './train/skill-gate.js';
import { loadLexicon } from '../src/lexicon/lexicon.js';
import { makeAsset } from './gen/prove-lexicon.js';
import { readLexiconSources } from './gen/read-lexicon.js';
import { calibrate } from './train/calibrate.js';
import { dataFolder, placesBelow, readLabelled, readPostings, toExample } from './train/corpus.js';
import { dealFolds } from './train/folds.js';
import { cardData, cardPage } from './train/model-card.js';
import { answerAll, figuresOf } from './train/report.js';
import { crossValidate, encodeExamples, trainRoles } from './train/role-trainer.js';
import { SpaceBuilder } from './train/spaces.js';
import { packModel } from './train/write-model.js';

const FOLDS = 5;
const root = join(import.meta.dirname, '..');
const lexicon = loadLexicon(makeAsset(readLexiconSources(join(root, 'data')).sources));
const places = placesBelow(dataFolder());
const postings = readPostings(places);
console.log(`${postings.length} postings`);
const builder = new SpaceBuilder(lexicon);
for (const posting of postings) builder.add(toExample(posting, lexicon));
const spaces = builder.build();

const examples = readLabelled(places, postings, lexicon);
const encoded = encodeExamples(examples, spaces, lexicon);
console.log(`${examples.length} labelled`);
const folds = dealFolds(examples, FOLDS);
const held = crossValidate(encoded, spaces, folds, FOLDS);
const judged = examples.map((example, i) => ({ example, held: held[i]! }));
const answers = answerAll(judged, folds, FOLDS);
const figures = {
  gold: figuresOf(answers.filter(({ judged: { example } }) => example.gold)),
  silver: figuresOf(answers.filter(({ judged: { example } }) => !example.gold)),
  all: figuresOf(answers),
};

const asset = packModel(spaces, trainRoles(encoded, spaces), calibrate(judged), lexicon);
const file = `${JSON.stringify(asset)}\n`;
const card = {
  modelVersion: asset.version,
  lexiconVersion: lexicon.version,
  examples,
  postings: postings.length,
  folds: FOLDS,
  features: {
    words: spaces.words.keys.length,
    concepts: spaces.concepts.keys.length,
    title: spaces.title.keys.length,
  },
  figures,
  bytes: file.length,
  newestPosting: newest(postings.map(({ posted }) => posted)),
};
const folder = join(root, 'data', 'model');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'roles.json'), file);
writeFileSync(join(folder, 'roles.card.json'), `${JSON.stringify(cardData(card), null, 2)}\n`);
writeFileSync(join(folder, 'roles.card.md'), cardPage(card));
console.log(cardPage(card));

/** The newest ISO date; other forms of date do not count. */
function newest(dates: readonly string[]): string {
  const iso = dates
    .filter((date) => /^\d{4}-\d{2}-\d{2}/.test(date))
    .map((date) => date.slice(0, 10));
  return iso.reduce((latest, date) => (date > latest ? date : latest), '');
}
