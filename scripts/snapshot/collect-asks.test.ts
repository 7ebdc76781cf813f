import { describe, expect, it } from 'vitest';
import type { PostingFacts } from '../../src/market/posting-facts.js';
import { collectAsks } from './collect-asks.js';

function facts(role: PostingFacts['role'], month: string | null): PostingFacts {
  return { role, level: 'mid', month } as PostingFacts;
}

describe('what postings require together', () => {
  it('is told by number of the skill, of postings with a role of ours', () => {
    const table = collectAsks([
      { facts: facts('ai-engineer', '2025-03'), asks: [['sql'], ['python', 'r']] },
      { facts: facts('other', '2026-01'), asks: [['welding']] },
      { facts: facts(null, null), asks: [['python']] },
    ]);
    expect(table).toMatchObject({
      ...{ from: '2025-03', to: '2026-01', skills: ['python', 'r', 'sql'] },
      postings: [{ role: 'ai-engineer', level: 'mid', asks: [[2], [0, 1]] }],
    });
  });
});
