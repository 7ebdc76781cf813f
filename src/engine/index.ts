/** The library: the engine and the readers of its compiled assets; in a browser as on a server. */
export {
  createEngine,
  type AnalyzeOptions,
  type Engine,
  type EngineAssets,
  type LintOptions,
} from './engine.js';
export { ConfigError, readConfig, type LintConfig } from '../judge/lint/config.js';
export { rules as lintRules } from '../judge/lint/rules/index.js';
export { readRoleModel } from '../judge/classify/role-model-file.js';
export { readLexicon } from '../lexicon/lexicon-file.js';
export type { ResumeOptions } from './read-resume.js';
export type { Resume, ResumeJudgement, ResumeReading } from '../domain/resume.js';
