import { knowledgeFiles, type Knowledge, type KnowledgePart } from '../answers/knowledge.js';
import { readAsset } from './read-asset.js';

/**
 * What answers are made from, as it comes with the program. Each part is read when it is first asked
 * for, and kept. Reading a part throws an error that names the file where it is missing, damaged or
 * of another version.
 */
export const knowledge: Knowledge = makeKnowledge();

function makeKnowledge(): Knowledge {
  const kept = new Map<KnowledgePart, Knowledge[KnowledgePart]>();
  const load = (part: KnowledgePart): Knowledge[KnowledgePart] => {
    const { file, read } = knowledgeFiles[part];
    const value = kept.get(part) ?? readAsset<Knowledge[KnowledgePart]>(file, read);
    kept.set(part, value);
    return value;
  };
  const parts = Object.keys(knowledgeFiles) as KnowledgePart[];
  const getters = parts.map((part) => [part, { enumerable: true, get: () => load(part) }] as const);
  return Object.defineProperties({}, Object.fromEntries(getters)) as Knowledge;
}
