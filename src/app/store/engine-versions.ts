import type { AnalysisVersions } from '../../domain/stored-posting.js';
import { createEngine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';

/** The versions that this program judges with. */
export function engineVersions(): AnalysisVersions {
  return createEngine(loadAssets()).versions;
}
