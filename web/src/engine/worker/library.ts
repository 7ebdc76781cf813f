import {
  knowledgeFiles,
  type Knowledge,
  type KnowledgePart,
} from '@rolescope/answers/knowledge.js';
import type { MarketSnapshot } from '@rolescope/domain/market.js';
import { createEngine, type Engine, type EngineAssets } from '@rolescope/engine/engine.js';
import { readRoleModel } from '@rolescope/judge/classify/role-model-file.js';
import { readLexicon } from '@rolescope/lexicon/lexicon-file.js';
import { engineUrls, knowledgeUrls } from '../asset-urls.js';
import { fetchBytes } from './fetch-bytes.js';
import { warmUp } from './warm-up.js';

/** The engine and what answers are made from, each loaded once, when it is first asked for. */
export interface Library {
  /** @param onBytes told how many bytes came in all, where it loads now */
  engine(onBytes?: (loaded: number) => void): Promise<Engine>;
  know<Part extends KnowledgePart>(...parts: readonly Part[]): Promise<Pick<Knowledge, Part>>;
  /** Loads the bytes of all parts, so that nothing is wanting later without a network. */
  warm(): Promise<void>;
  /**
   * Lets the engine work. Where a lint rule asks for the market figures and they are not there yet,
   * they are loaded and the work is done again: few postings need them, and they are large.
   */
  judge<Result>(work: (engine: Engine) => Result): Promise<Result>;
}

/** Makes a library that loads from the server which the page came from. */
export function makeLibrary(load: typeof fetchBytes = fetchBytes): Library {
  const bytes = keepPromises((part: KnowledgePart) => load(knowledgeUrls[part]));
  const parts = keepPromises(async (part: KnowledgePart): Promise<Knowledge[KnowledgePart]> =>
    knowledgeFiles[part].read(await bytes(part)),
  );
  const market: { asked: boolean; figures: MarketSnapshot | undefined } = {
    asked: false,
    figures: undefined,
  };

  const engines = keepPromises(async (_: 'engine', onBytes: (loaded: number) => void) => {
    let loaded = 0;
    const count = (more: number): void => onBytes((loaded += more));
    const [lexicon, roleModel] = await Promise.all([
      load(engineUrls.lexicon, count),
      load(engineUrls.roleModel, count),
    ]);
    const assets: EngineAssets = {
      lexicon: readLexicon(lexicon),
      roleModel: readRoleModel(roleModel),
      get market() {
        market.asked = true;
        return market.figures;
      },
    };
    const engine = createEngine(assets);
    setTimeout(() => warmUp(engine));
    return engine;
  });
  const engine: Library['engine'] = (onBytes = () => undefined) => engines('engine', onBytes);

  const know: Library['know'] = async <Part extends KnowledgePart>(...wanted: readonly Part[]) => {
    const entries = await Promise.all(wanted.map(async (part) => [part, await parts(part)]));
    return Object.fromEntries(entries) as Pick<Knowledge, Part>;
  };

  return {
    engine,
    know,
    async warm() {
      // First what the linter may ask for at any time.
      market.figures = (await know('market')).market;
      await Promise.all((Object.keys(knowledgeUrls) as KnowledgePart[]).map((part) => bytes(part)));
    },
    async judge(work) {
      const ready = await engine();
      market.asked = false;
      const result = work(ready);
      if (!market.asked || market.figures !== undefined) return result;
      try {
        market.figures = (await know('market')).market;
      } catch {
        // Without a network the rule rests, and all the rest of the work stands.
        return result;
      }
      return work(ready);
    },
  };
}

/** Keeps what was promised for each key; a promise that failed is not kept. */
function keepPromises<Key extends string, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Promise<Value>,
): (key: Key, ...rest: Rest) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key, ...rest) => {
    let promise = kept.get(key);
    if (promise === undefined) {
      promise = make(key, ...rest);
      kept.set(key, promise);
      promise.catch(() => kept.delete(key));
    }
    return promise;
  };
}
