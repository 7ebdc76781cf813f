import { roleIds } from '../../src/domain/roles.js';
import type { FamilySource } from '../../src/lexicon/source.js';
import type { RoleSources } from './read-roles.js';
import type { RoleSource } from './role-schema.js';

/** A small lexicon for tests. */
export const sampleFamilies: readonly FamilySource[] = [
  {
    file: 'tools.yaml',
    family: 'tools',
    title: 'Tools',
    concepts: [
      { id: 'saw', preferredLabel: 'Saw', kind: 'tool', altLabels: ['hand saw'] },
      { id: 'fret-saw', preferredLabel: 'Fret | saw', kind: 'tool', broader: ['saw'] },
    ],
  },
];

/** A profile that holds, for tests to damage. */
export function sampleProfile(id: string): RoleSource {
  const at = (roleIds as readonly string[]).indexOf(id);
  const other = roleIds[(at + 1) % roleIds.length]!;
  const sources = ['book'];
  const depth = { level: 'light' as const, why: 'Little of it.', sources };
  return {
    id,
    preferredLabel: `Label of ${id}`,
    aliases: [],
    definition: 'Does the work.',
    primaryFocus: 'The work.',
    keyOutputs: ['works'],
    dailyTasks: ['work'],
    tools: ['saw', { name: 'a pencil' }],
    technicalSkills: ['hand saw'],
    codingDepth: depth,
    mathsDepth: depth,
    nearestWrongRole: [{ role: other, tellApart: 'The other does other work.' }],
    titles: ['One', 'Two', 'Three'].map((title) => `${title} of ${id}`),
    nearMisses: ['Four', 'Five', 'Six'].map((title) => ({
      title: `${title} of nobody`,
      role: other,
      why: 'Another trade',
    })),
    signals: [
      { skill: 'saw', reason: 'saws' },
      { phrase: 'saw and plane', reason: 'saws and planes' },
      { phrase: 'wood', reason: 'works in wood' },
    ],
    crosswalk: [{ taxonomy: 'list-1', code: '10', relation: 'close' }],
    stakeholders: ['all'],
    collaborators: ['all'],
    businessImpact: 'Some.',
    education: { typical: 'A school', alternatives: [], sources },
    industries: ['wood'],
    ladder: [{ rung: 'Senior sawyer', level: 'senior', years: { min: 3, max: 7 }, sources }],
    payFigures: [
      {
        of: 'sawyers',
        measure: 'range',
        min: 10,
        max: 20,
        unit: 'USD/hour',
        year: null,
        place: 'US',
        source: 'book',
      },
    ],
    outlook: { summary: 'Trees grow.', figures: [] },
    hourlyRates: [],
    projectKinds: [],
    chooseThisIf: [{ reason: 'you like wood', sources }],
  };
}

/** Nine profiles that hold together, for tests to damage. */
export function sampleRoles(): RoleSources {
  return {
    profiles: roleIds.map((id) => ({ file: `${id}.yaml`, profile: sampleProfile(id) })),
    sources: [{ id: 'book', title: 'A book', kind: 'guide', published: null }],
    questions: [
      { id: 'why', question: 'Why?', answer: 'So.', roles: ['ai-engineer'], asked: ['book'] },
    ],
    taxonomies: [
      {
        id: 'list-1',
        name: 'List',
        release: 'List 1',
        licence: 'free',
        page: 'https://list.example/{code}',
        occupations: [{ code: '10', label: 'Sawyers' }],
      },
    ],
  };
}
