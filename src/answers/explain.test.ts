import { describe, expect, it } from 'vitest';
import { knowledge } from '../app/knowledge.js';
import { renderRole } from '../format/role-page.js';
import { explain } from './explain.js';

describe('explain', () => {
  it.each([
    ['ai-engineer', 'ai-engineer'],
    ['AI Engineer', 'ai-engineer'],
    ['machine learning engineer', 'ml-engineer'],
    ['ai-specialist', 'ai-researcher'],
    ['AI Specialist', 'ai-researcher'],
    ['Prompt engineer', 'prompt-engineer'],
    ['Staff Data Scientist', 'data-scientist'],
  ])('finds the role of %j', (name, id) => {
    expect(explain(name, knowledge)).toMatchObject({ kind: 'role', profile: { id } });
  });

  it.each([
    ['python', 'python'],
    ['PYTORCH', 'pytorch'],
    ['retrieval augmented generation', 'retrieval-augmented-generation'],
    ['RAG', 'retrieval-augmented-generation'],
  ])('finds the skill of %j', (name, id) => {
    expect(explain(name, knowledge)).toMatchObject({ kind: 'skill', entry: { id } });
  });

  it('says that a role was found by a title only', () => {
    expect(explain('staff data scientist', knowledge)).toMatchObject({
      title: 'Staff Data Scientist',
    });
    expect(explain('data scientist', knowledge)).toMatchObject({ title: null });
  });

  it.each([
    ['data scientst', 'Data scientist'],
    ['pytroch', 'PyTorch'],
    ['ai enginer', 'AI engineer'],
  ])('proposes the nearest names for %j', (name, nearest) => {
    const found = explain(name, knowledge);
    expect(found).toMatchObject({ kind: 'unknown', name });
    expect(found.kind === 'unknown' && found.nearest[0]).toBe(nearest);
  });

  it('proposes nothing where nothing is near', () => {
    expect(explain('zzqqxxyy', knowledge)).toMatchObject({ kind: 'unknown', nearest: [] });
  });

  it('names only the sources that the page needs', () => {
    const found = explain('data-engineer', knowledge);
    expect(found.kind === 'role' && found.sources.map(({ id }) => id)).toEqual(['postings']);
  });

  it.each([40, 80, 200])('prints every role within %i columns', (width) => {
    for (const profile of knowledge.roles.roles) {
      const found = explain(profile.id, knowledge);
      if (found.kind !== 'role') throw new Error(`${profile.id} is not found`);
      const lines = renderRole(profile, found, { width, colour: false }).split('\n');
      const widest = Math.max(...lines.slice(1).map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(Math.min(100, width));
    }
  });
});
