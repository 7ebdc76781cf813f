/** What a page needs to read postings: the engine, and the readers of its compiled assets. */
export { createEngine, type AnalyzeOptions, type Engine, type EngineAssets } from './engine.js';
export { readRoleModel } from '../judge/classify/role-model-file.js';
export { readLexicon } from '../lexicon/lexicon-file.js';
