import { expect, it } from 'vitest';
import { fieldRows } from './field-rows.js';
import type { FieldFigures, RoleFigures } from './quality.js';

const versions = { engine: '1', lexicon: '2', model: '3' };
const real: FieldFigures = {
  gold: 'a',
  trainedOn: 10,
  versions,
  figures: { n: 10, role_accuracy: 1, seniority: 0.5, pay: { p: 1, r: 0.5, f1: 0.67 } },
};
const samples: FieldFigures = { ...real, figures: { n: 4, role_accuracy: 0.75 } };
const gold: RoleFigures = {
  n: 10,
  accuracy: 0.8,
  macroF1: 0,
  bodyAccuracy: 0,
  divergence: 0,
  calibrationError: 0,
  titleRole: 0.9,
  mismatch: { precision: 0.5, recall: 0.5, f1: 0.5, labelled: 3 },
  f1: {},
};
const roles = { folds: 5, postings: 10, newestPosting: '', figures: { gold, silver: gold } };
const rows = fieldRows({ real, samples, roles });

function row(field: string) {
  return rows.find((candidate) => candidate.field === field);
}

it('takes roles from cross-validation, and not from postings the model was trained on', () => {
  expect(row('First role')).toMatchObject({ real: 0.8, samples: 0.75 });
});

it('takes the F1 of a rate, and a share as it is', () => {
  expect(row('Pay')?.real).toBe(0.67);
  expect(row('Level')?.real).toBe(0.5);
});

it('says that something was not measured, and never nought', () => {
  expect(row('Workplace')).toMatchObject({ real: null, samples: null });
});
