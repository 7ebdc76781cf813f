import { roleIds } from '../../src/domain/roles.js';
import {
  encode,
  logits,
  softmax,
  type LinearModel,
  type Vector,
} from '../../src/judge/classify/linear-model.js';
import { conceptFeed, encodeTitle, wordFeed } from '../../src/judge/classify/read-body.js';
import { titleClasses } from '../../src/judge/classify/role-model.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import type { LabelledExample } from './corpus.js';
import { trainSoftmax, type TrainedModel, type TrainingOptions } from './softmax-regression.js';
import type { Spaces } from './spaces.js';

/** The three models as trained. */
export interface TrainedRoles {
  readonly full: TrainedModel;
  readonly body: TrainedModel;
  readonly titleRole: TrainedModel;
}

/** A labelled posting in all views. */
export interface EncodedExample {
  readonly example: LabelledExample;
  readonly words: Vector;
  readonly concepts: Vector;
  readonly title: Vector;
}

/** What the models say of a posting they were not trained on. */
export interface HeldOut {
  readonly full: Float64Array;
  readonly body: Float64Array;
  readonly title: Float64Array;
}

const BODY: TrainingOptions = { l2: 3e-4, steps: 80, rate: 0.05 };
const TITLE: TrainingOptions = { l2: 3e-4, steps: 120, rate: 0.05 };

/** Encodes the labelled postings once for all trainings. */
export function encodeExamples(
  examples: readonly LabelledExample[],
  spaces: Spaces,
  lexicon: Lexicon,
): EncodedExample[] {
  return examples.map((example) => ({
    example,
    words: encode(spaces.words, wordFeed(example.document)),
    concepts: encode(spaces.concepts, conceptFeed(example.document, example.mentions, lexicon)),
    title: encodeTitle(spaces.title, example.title),
  }));
}

/** Trains the three models on examples. */
export function trainRoles(examples: readonly EncodedExample[], spaces: Spaces): TrainedRoles {
  const { words, concepts, title } = spaces;
  const sizes = [words, concepts, title].map((space) => space.keys.length);
  const rows = examples.map(({ example, words: w, concepts: c, title: t }) => ({
    vectors: [w, c, t],
    target: example.roles,
  }));
  const bodyRows = rows.map(({ vectors, target }) => ({ vectors: vectors.slice(0, 2), target }));
  const titled = examples.filter(({ example }) => example.title !== null);
  const titleRows = titled.map(({ example, title: t }) => ({
    vectors: [t],
    target: Float64Array.from(titleClasses, (role) => (role === example.titleRole ? 1 : 0)),
  }));
  return {
    full: trainSoftmax(rows, sizes, roleIds.length, BODY),
    body: trainSoftmax(bodyRows, sizes.slice(0, 2), roleIds.length, BODY),
    titleRole: trainSoftmax(titleRows, sizes.slice(2), titleClasses.length, TITLE),
  };
}

/** A trained model in the form that reads. */
export function toLinearModel(
  trained: TrainedModel,
  views: readonly Spaces[keyof Spaces][],
): LinearModel {
  return {
    classes: trained.classes,
    bias: Float32Array.from(trained.bias),
    views: views.map((space, view) => ({
      ...space,
      weights: trained.weights[view]!,
      step: 1,
    })),
  };
}

/** Judges every example with models that have not seen its fold. Softmax at temperature 1. */
export function crossValidate(
  examples: readonly EncodedExample[],
  spaces: Spaces,
  folds: Int32Array,
  count: number,
): HeldOut[] {
  const out: HeldOut[] = Array.from({ length: examples.length });
  const { words, concepts, title } = spaces;
  for (let fold = 0; fold < count; fold++) {
    const trained = trainRoles(
      examples.filter((_, i) => folds[i] !== fold),
      spaces,
    );
    const full = toLinearModel(trained.full, [words, concepts, title]);
    const body = toLinearModel(trained.body, [words, concepts]);
    const titleRole = toLinearModel(trained.titleRole, [title]);
    for (const [i, one] of examples.entries()) {
      if (folds[i] !== fold) continue;
      out[i] = {
        full: logits(full, [one.words, one.concepts, one.title]),
        body: logits(body, [one.words, one.concepts]),
        title: softmax(logits(titleRole, [one.title])),
      };
    }
  }
  return out;
}
