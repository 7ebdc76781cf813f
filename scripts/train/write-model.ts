import type {
  LinearAsset,
  RoleModelAsset,
  SpaceAsset,
} from '../../src/judge/classify/role-model.js';
import { IDF_STEPS, roleModelFormat } from '../../src/judge/classify/role-model.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { contentHash } from '../gen/prove-lexicon.js';
import type { Calibration } from './calibrate.js';
import type { TrainedRoles } from './role-trainer.js';
import type { TrainedModel } from './softmax-regression.js';
import type { Spaces, TrainedSpace } from './spaces.js';

/** Packs what was trained into the model file; the same training gives the same bytes. */
export function packModel(
  spaces: Spaces,
  trained: TrainedRoles,
  calibration: Calibration,
  lexicon: Lexicon,
): RoleModelAsset {
  const content = {
    words: packHashed(spaces.words),
    concepts: packNamed(spaces.concepts, lexicon),
    title: packHashed(spaces.title),
    full: packLinear(trained.full),
    body: packLinear(trained.body),
    titleRole: packLinear(trained.titleRole),
    ...calibration,
  };
  return { format: roleModelFormat, version: contentHash(JSON.stringify(content)), ...content };
}

function packHashed(space: TrainedSpace): SpaceAsset {
  const keys = Buffer.alloc(space.keys.length * 4);
  for (const [i, key] of space.keys.entries()) keys.writeInt32LE(key, i * 4);
  return { keys: keys.toString('base64'), idf: packIdf(space), scale: space.scale };
}

/** Concepts by id, so that the model outlives the lexicon's numbering. */
function packNamed(space: TrainedSpace, lexicon: Lexicon): SpaceAsset {
  const families = new Map(lexicon.concepts.map((c) => [c.familyNumber, c.family]));
  const names = Array.from(space.keys, (key) =>
    key < lexicon.concepts.length
      ? lexicon.concepts[key]!.id
      : `family:${families.get(key - lexicon.concepts.length)!}`,
  );
  return { names, idf: packIdf(space), scale: space.scale };
}

function packIdf(space: TrainedSpace): string {
  return Buffer.from(Uint8Array.from(space.idf, (idf) => Math.round(idf * IDF_STEPS))).toString(
    'base64',
  );
}

function packLinear(model: TrainedModel): LinearAsset {
  return {
    bias: Array.from(model.bias, (value) => Math.round(value * 1e5) / 1e5),
    views: model.weights.map((weights) => {
      const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
      const step = largest === 0 ? 1 : Number((largest / 127).toPrecision(6));
      const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
      return { step, weights: Buffer.from(bytes.buffer).toString('base64') };
    }),
  };
}
