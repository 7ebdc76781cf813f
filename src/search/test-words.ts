import { compileAsset } from '../lexicon/asset.js';
import { loadLexicon } from '../lexicon/lexicon.js';
import { makeSearchWords, type SearchWords } from './search-words.js';

const lexicon = loadLexicon(
  compileAsset(
    [
      {
        file: 'tools.yaml',
        family: 'tools',
        title: 'Tools',
        concepts: [
          {
            id: 'kubernetes',
            preferredLabel: 'Kubernetes',
            altLabels: ['k8s'],
            kind: 'tool',
            says: [],
          },
          { id: 'python', preferredLabel: 'Python', kind: 'tool', says: [] },
          {
            id: 'machine-learning',
            preferredLabel: 'machine learning',
            altLabels: ['ML'],
            kind: 'method',
            says: [],
          },
          { id: 'rust', preferredLabel: 'Rust', kind: 'tool', says: [] },
          {
            id: 'go',
            preferredLabel: 'Go',
            kind: 'tool',
            says: [],
            ambiguous: { Go: { case: 'exact' } },
          },
          { id: 'teamwork', preferredLabel: 'teamwork', kind: 'soft', says: [] },
        ],
      },
    ],
    () => 'test',
  ),
);

/** A handful of skills and roles, for tests. */
export const testWords: SearchWords = makeSearchWords(lexicon, [
  { role: 'ml-engineer', names: ['machine learning engineer', 'ml engineer', 'AI/ML engineer'] },
  { role: 'ai-engineer', names: ['ai engineer'] },
  { role: 'data-scientist', names: ['data scientist'] },
]);
