import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EngineAssets } from '../engine/engine.js';
import { readRoleModel } from '../judge/classify/role-model-file.js';
import { readLexicon } from '../lexicon/lexicon-file.js';

const folder = new URL('../../assets/', import.meta.url);

/**
 * Loads the compiled assets that lie beside the program.
 *
 * @throws {Error} naming the file that is missing or damaged, and what makes it again.
 */
export function loadAssets(): EngineAssets {
  return {
    lexicon: readAsset('lexicon.bin', readLexicon),
    roleModel: readAsset('role-model.bin', readRoleModel),
  };
}

/**
 * Reads one compiled asset.
 *
 * @throws {Error} naming the file that is missing or damaged, and what makes it again.
 */
export function readAsset<Asset>(name: string, read: (bytes: Uint8Array) => Asset): Asset {
  const url = new URL(name, folder);
  try {
    return read(readFileSync(url));
  } catch (cause) {
    throw new Error(
      `The asset ${fileURLToPath(url)} is missing or damaged. Run "npm run gen" to make it again.`,
      { cause },
    );
  }
}
