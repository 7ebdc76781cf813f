import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import { classifyRoles as run } from '../../src/judge/classify/classify-roles.js';
import { loadRoleModel } from '../../src/judge/classify/role-model.js';
import { overAll, type HotPath } from '../run/measure.js';

/** Roles with their evidence, from a document and its mentions. */
export const classifyRoles: HotPath = {
  name: 'classify-roles',
  setUp(corpus) {
    const lexicon = corpus.lexicon();
    const model = loadRoleModel(corpus.assets().roleModel, lexicon);
    const inputs = corpus.prepared().map(({ document, title }) => {
      return { document, title, mentions: extractSkills(document, lexicon).mentions };
    });
    return overAll(
      inputs,
      ({ document }) => document.text.length,
      (input) => run(input, model, lexicon).confidence,
    );
  },
};
