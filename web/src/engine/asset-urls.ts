/**
 * Where the files of the engine lie. Vite gives each an address that its content decides, so that a
 * browser may keep it for ever, and a newer version is another file.
 */
import asks from '../../../assets/asks.json?url';
import claims from '../../../assets/claims.json?url';
import lexicon from '../../../assets/lexicon.bin?url';
import market2020 from '../../../assets/market-2020.json?url';
import relations from '../../../assets/market-relations.json?url';
import salaries from '../../../assets/market-salaries.json?url';
import market from '../../../assets/market.json?url';
import needs from '../../../assets/needs.json?url';
import payModel from '../../../assets/pay-model.json?url';
import quiz from '../../../assets/quiz.json?url';
import roleModel from '../../../assets/role-model.bin?url';
import roles from '../../../assets/roles.json?url';
import skills from '../../../assets/skills.json?url';
import work from '../../../assets/work.json?url';
import type { KnowledgePart } from '@rolescope/answers/knowledge.js';

/** What the engine itself is made from. */
export const engineUrls = { lexicon, roleModel } as const;

/** What answers are made from, each loaded when it is first asked for. */
export const knowledgeUrls: Readonly<Record<KnowledgePart, string>> = {
  asks,
  claims,
  market,
  market2020,
  needs,
  payModel,
  quiz,
  relations,
  roles,
  salaries,
  skills,
  work,
};
