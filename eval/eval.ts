/**
 * `npm run eval`: analyses labelled postings and prints how right the analyses are, and the wrong
 * ones of a chosen field.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeGold, loadEngine } from './analyze-gold.js';
import { readGold } from './score/gold.js';
import { reportErrors, reportFigures, reportTexts } from './score/report.js';
import { errorFields, score, type ErrorField, type Score } from './score/score.js';
import { countTrainedOn } from './trained-on.js';
import { writeResult } from './write-result.js';

const HELP = `npm run eval -- [--gold FILE] [--errors FIELD] [options]

  --gold FILE       labelled postings, one JSON object a line (default: data/samples/postings.jsonl)
  --postings FILE   NDJSON with the texts of labels that carry none, joined by id; gzip or not
  --errors FIELD    list the wrong answers: skills, ${errorFields.join(', ')}
  --cut UNITS       read only the first units of each text
  --json            print the figures as JSON
  --write NAME      write figures, n and versions to eval/results/NAME.json

What gold has no labels for is left out.`;

const options = {
  gold: { type: 'string', default: 'data/samples/postings.jsonl' },
  postings: { type: 'string' },
  errors: { type: 'string' },
  cut: { type: 'string' },
  json: { type: 'boolean', default: false },
  write: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function main(): void {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const field = readField(values.errors);
  const gold = readGold(values.gold);
  const engine = loadEngine();
  const cut = values.cut === undefined ? undefined : Number(values.cut);
  const scored = score(gold, analyzeGold(gold, engine, { postings: values.postings, cut }));
  const { figures } = scored;
  const trainedOn = countTrainedOn(gold.keys());
  if (values.json) console.log(JSON.stringify(figures));
  else {
    const { n, answered } = figures;
    const versions = Object.entries(engine.versions).map(([part, version]) => `${part} ${version}`);
    console.log(`${basename(values.gold)}: ${n} postings, ${answered} analysed`);
    console.log(`${versions.join(', ')}\n`);
    console.log(reportFigures(figures));
    if (figures.role_accuracy !== undefined && trainedOn !== null && trainedOn > 0) {
      console.log(
        `\nThe role model was trained on ${trainedOn} of these ${n} postings, so its figures here (roles, title_role, mismatch) flatter it. "npm run train" prints them cross-validated.`,
      );
    }
  }
  if (field !== null) console.log(`\n${reportField(field, scored)}`);
  if (values.write !== undefined) {
    const result = { gold: basename(values.gold), versions: engine.versions, trainedOn, figures };
    const path = writeResult(`${values.write}.json`, `${JSON.stringify(result, null, 2)}\n`);
    console.error(`Written to ${path}.`);
  }
}

function readField(name: string | undefined): ErrorField | 'skills' | null {
  if (name === undefined) return null;
  if (name === 'skills') return name;
  const field = errorFields.find((one) => one === name);
  if (field === undefined) {
    throw new Error(`There is no field "${name}"; there are skills, ${errorFields.join(', ')}.`);
  }
  return field;
}

function reportField(field: ErrorField | 'skills', scored: Score): string {
  if (field === 'skills') {
    const missed = reportTexts('missed', scored.missedSkills);
    return `${missed}\n\n${reportTexts('extra', scored.extraSkills)}`;
  }
  const errors = scored.errors[field] ?? [];
  return `${field}: ${errors.length} wrong\n${reportErrors(errors)}`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Say "npm run eval -- --help" for what there is.');
  process.exitCode = 2;
}
