import { createEngine, type Engine, type EngineAssets } from '../engine/engine.js';
import { readRoleModel } from '../judge/classify/role-model-file.js';
import { readLexicon } from '../lexicon/lexicon-file.js';
import { knowledge } from './knowledge.js';
import { readAsset } from './read-asset.js';

/**
 * Loads the compiled assets that lie beside the program; the market figures when a lint rule asks
 * for them.
 *
 * @throws {Error} naming the file that is missing or damaged, and what makes it again.
 */
export function loadAssets(): EngineAssets {
  return {
    lexicon: readAsset('lexicon.bin', readLexicon),
    roleModel: readAsset('role-model.bin', readRoleModel),
    get market() {
      return knowledge.market;
    },
  };
}

/** Makes an engine from the assets that lie beside the program; throws as `loadAssets`. */
export function loadEngine(): Engine {
  return createEngine(loadAssets());
}
