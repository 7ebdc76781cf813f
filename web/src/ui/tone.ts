import type { RequirementLevel, RoleId } from '@rolescope/domain/analysis.js';
import type { Severity } from '@rolescope/base/diagnostic.js';

/** What gives something its colour and underline; each is drawn by `data-tone` in styles.css. */
export type Tone = RoleId | RequirementLevel | Severity | 'accent' | 'good' | 'neutral';

/** Two letters for each role, as a chemist names elements; they stand wherever its colour stands. */
export const roleCodes: Readonly<Record<RoleId, string>> = {
  'ai-engineer': 'AI',
  'ml-engineer': 'ML',
  'ai-researcher': 'RE',
  'data-scientist': 'DS',
  'data-engineer': 'DE',
  'data-analyst': 'DA',
  'mlops-engineer': 'MO',
  'software-engineer': 'SE',
  other: 'OT',
};
