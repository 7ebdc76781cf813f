import type { Tool } from './tool.js';
import { advise } from './tools/advise.js';
import { analyzePosting } from './tools/analyze-posting.js';
import { checkClaims } from './tools/check-claims.js';
import { compareRoles } from './tools/compare-roles.js';
import { explain } from './tools/explain.js';
import { fit } from './tools/fit.js';
import { getPosting } from './tools/get-posting.js';
import { lintPosting } from './tools/lint-posting.js';
import { pay } from './tools/pay.js';
import { planHiring } from './tools/plan-hiring.js';
import { readResume } from './tools/read-resume.js';
import { searchPostings } from './tools/search-postings.js';

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  analyzePosting,
  lintPosting,
  readResume,
  fit,
  advise,
  compareRoles,
  explain,
  checkClaims,
  pay,
  planHiring,
  searchPostings,
  getPosting,
];
