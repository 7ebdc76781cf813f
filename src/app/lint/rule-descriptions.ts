import { engineVersion } from '../../engine/version.js';
import { rules } from '../../judge/lint/rules/index.js';
import { contentHash64 } from '../../text/content-hash.js';
import type { SarifTool } from '../../format/lint-sarif.js';

/** What a SARIF log tells of this program and its rules. */
export function describeTool(): SarifTool {
  return {
    version: engineVersion,
    hash: contentHash64,
    rules: rules.map(({ id, summary, why, severity }) => ({ id, summary, why, severity })),
  };
}
