import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/domain/hiring.js';
import type { RoleAsset } from '../../src/domain/role-profile.js';
import { proveHandovers, proveNeeds } from './gen-needs.js';

const roles = {
  sources: [{ id: 'guide-1' }],
  roles: [{ id: 'ai-engineer', projectKinds: [{ id: 'integrate' }] }],
} as unknown as RoleAsset;
const known = { roles, isSkill: (id: string) => id === 'rag' };
const need: Need = {
  ...{ id: 'answer', role: 'ai-engineer', work: 'an assistant', kind: 'integrate' },
  ...{ phrases: ['chatbot'], skills: ['rag'], duties: ['Build it.'] },
};

describe('the needs', () => {
  it('hold where everything they name is known', () => {
    expect(proveNeeds([need], known)).toEqual([]);
  });

  it.each([
    ['an id twice', [need, { ...need, phrases: ['copilot'] }], 'The id stands twice.'],
    ['a phrase twice', [need, { ...need, id: 'b' }], '"chatbot" stands under "answer" too.'],
    ['an unknown skill', [{ ...need, skills: ['x'] }], 'There is no skill "x".'],
    ['an unknown kind', [{ ...need, kind: 'x' }], 'The role has no project kind "x".'],
  ])('do not hold with %s', (_, needs, message) => {
    expect(proveNeeds(needs, known).map((problem) => problem.message)).toContain(message);
  });
});

describe('the handovers', () => {
  const one = {
    from: 'ai-engineer',
    to: 'other',
    what: 'a service',
    sources: ['guide-1'],
  } as const;

  it.each([
    ['a pair twice', [one, one], 'The pair stands twice.'],
    ['one to itself', [{ ...one, to: 'ai-engineer' as const }], 'A role hands nothing to itself.'],
    ['an unknown source', [{ ...one, sources: ['x'] }], 'There is no source "x".'],
  ])('do not hold with %s', (_, handovers, message) => {
    expect(proveHandovers(handovers, roles).map((problem) => problem.message)).toContain(message);
  });
});
