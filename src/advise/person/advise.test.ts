import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AsksTable, PostingAsks } from '../../domain/asks.js';
import type { MarketCell, MarketSnapshot, ShareFigure } from '../../domain/market.js';
import type { RoleProfile } from '../../domain/role-profile.js';
import { advise, type AdviceInput } from './advise.js';
import { climbLadder } from './climb.js';
import { lockPostings, OPENING_SHARE } from './lock-postings.js';
import { packAsks, unpackAsks, type PackedAsks } from './pack-asks.js';
import { makePrerequisites } from './prerequisites.js';
import type { SkillStanding } from './shown-skills.js';

const share = (count: number, n: number): ShareFigure => ({ count, n, low: 0, high: 1 });

function cell(
  some: Partial<MarketCell> & { readonly asked?: Readonly<Record<string, number>> },
): MarketCell {
  const { asked = {}, ...rest } = some;
  const n = rest.n ?? 100;
  return {
    role: 'all',
    level: 'all',
    place: 'all',
    n,
    sources: {},
    requiredSkills: null,
    minYears: null,
    education: {},
    workplace: {},
    employment: {},
    levels: {},
    payStated: share(0, n),
    placeStated: share(0, n),
    yearsStated: share(0, n),
    dutiesStated: share(0, n),
    mismatched: share(0, n),
    pay: [],
    skills: Object.entries(asked).map(([skill, count]) => ({
      skill,
      required: share(count, n),
      anywhere: share(count, n),
    })),
    ...rest,
  };
}

function market(cells: readonly MarketCell[]): MarketSnapshot {
  const versions = { engine: '0', lexicon: '0', model: '0' };
  return { format: 1, version: '0', versions, from: '2025-01', to: '2025-12', sources: [], cells };
}

function asksOf(postings: readonly PostingAsks[]): AsksTable {
  return { format: 1, from: '', to: '', skills: ['python', 'sql', 'rag', 'docker'], postings };
}

const SHOWN: SkillStanding = { status: 'met', reason: 'shown', credit: 1 };
const NONE: SkillStanding = { status: 'not-shown', reason: 'none', credit: 0 };

function inputOf(some: Partial<AdviceInput>, has: readonly string[] = ['python']): AdviceInput {
  return {
    person: {
      roles: [{ role: 'data-scientist', share: 1, evidence: [] }],
      level: 'mid',
      standingOf: (skill) => (has.includes(skill) ? SHOWN : NONE),
    },
    market: market([]),
    asks: asksOf([]),
    profiles: [],
    labelOf: (skill) => skill.toUpperCase(),
    target: {},
    steps: 3,
    ...some,
  };
}

const engineer = cell({ role: 'ai-engineer', asked: { python: 80, rag: 60, docker: 20, rare: 1 } });
const scientist = cell({ role: 'data-scientist', asked: { python: 70, sql: 50, rag: 2 } });

describe('advice to a person', () => {
  it('ranks the roles by what the résumé shows, then by what is covered', () => {
    const { roles, target } = advise(inputOf({ market: market([engineer, scientist]) }));
    expect(roles[0]).toMatchObject({ role: 'data-scientist', share: 1, covered: 70 / 120 });
    expect(roles[1]).toMatchObject({ role: 'ai-engineer', share: 0, covered: 80 / 160 });
    expect(target).toEqual({ role: 'data-scientist', level: 'mid', place: null });
  });

  it('ranks the gaps by what postings ask for and leaves out what hardly any asks for', () => {
    const { gaps } = advise(
      inputOf({ market: market([engineer]), target: { role: 'ai-engineer' } }),
    );
    expect(gaps!.rests).toEqual({ n: 100, level: 'all', place: 'all' });
    expect(gaps!.gaps.map(({ label, status }) => [label, status])).toEqual([
      ['PYTHON', 'met'],
      ['RAG', 'not-shown'],
      ['DOCKER', 'not-shown'],
    ]);
  });

  it('says nothing where there are no figures', () => {
    const { gaps, path, pay, switches, ladder } = advise(inputOf({}));
    expect({ gaps, path, pay, switches, ladder }).toEqual({
      gaps: null,
      path: null,
      pay: [],
      switches: [],
      ladder: [],
    });
  });

  it('tells pay only where enough postings state it, and of whom', () => {
    const figure = (n: number): MarketCell['pay'][number] => ({
      ...{ n, p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, low: 2, high: 4 },
      ...{ currency: 'EUR', sources: {}, from: null, to: null },
    });
    const { pay } = advise(
      inputOf({
        market: market([
          cell({ role: 'data-scientist', level: 'mid', pay: [figure(19)] }),
          cell({ role: 'data-scientist', pay: [figure(20)] }),
        ]),
      }),
    );
    expect(pay).toMatchObject([{ figure: { n: 20 }, rests: { n: 20, level: 'all' } }]);
  });

  it('tells what carries over to another role', () => {
    const { switches } = advise(inputOf({ market: market([engineer, scientist]) }));
    expect(switches).toMatchObject([
      { from: 'data-scientist', to: 'ai-engineer', basis: 'resume', covered: 0.5 },
    ]);
    expect(switches[0]!.missing.map(({ skill }) => skill)).toEqual(['rag', 'docker']);
  });

  it('finds the skills that open the most postings of the target', () => {
    const posting: PostingAsks = {
      role: 'data-scientist',
      level: 'mid',
      asks: [[0], [1], [2, 3]],
    };
    const { path } = advise(inputOf({ asks: asksOf(Array.from({ length: 20 }, () => posting)) }));
    expect(path).toMatchObject({ n: 20, open: 0, bound: 20, exact: true });
    expect(path!.steps.map(({ skill, opened }) => [skill, opened])).toEqual([['sql', 20]]);
  });

  it('looks at all levels where the level has too few postings', () => {
    const posting: PostingAsks = { role: 'data-scientist', level: 'senior', asks: [[0]] };
    expect(advise(inputOf({ asks: asksOf([posting]) })).path).toMatchObject({
      n: 1,
      open: 1,
      rests: { level: 'all' },
    });
  });
});

describe('a posting is open', () => {
  it('where the stated part of what it requires is there', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }), { maxLength: 6 }),
        ),
        fc.uniqueArray(fc.nat(5)),
        (lists, skills) => {
          const postings = lists.map((asks) => ({ role: 'other', level: 'mid', asks }) as const);
          const { n, open, locked } = lockPostings(postings, (skill) => skills.includes(skill));
          const stated = lists.filter((asks) => asks.length > 0);
          const reached = stated.filter(
            (asks) =>
              asks.filter((ask) => ask.some((one) => skills.includes(one))).length >=
              OPENING_SHARE * asks.length - 1e-9,
          );
          expect([n, open]).toEqual([stated.length, reached.length]);
          for (const { missing, need } of locked) {
            expect(need).toBeGreaterThan(0);
            expect(need).toBeLessThanOrEqual(missing.length);
            expect(missing.some((one) => skills.includes(one))).toBe(false);
          }
        },
      ),
    );
  });
});

describe('what comes before a skill', () => {
  const many = (count: number, asks: PostingAsks['asks']): PostingAsks[] =>
    Array.from({ length: count }, () => ({ role: 'other', level: 'mid', asks }));

  it('is what stands beside it nearly always and is far commoner', () => {
    const before = makePrerequisites(asksOf([...many(20, [[0], [2]]), ...many(40, [[0], [1]])]));
    expect(before(2)).toEqual([{ skill: 0, together: 20, n: 20 }]);
    expect(before(0)).toEqual([]);
  });

  it('is not told from fewer than 20 postings', () => {
    expect(makePrerequisites(asksOf([...many(19, [[0], [2]]), ...many(90, [[0]])]))(2)).toEqual([]);
  });
});

describe('the ladder', () => {
  const profile = {
    id: 'ai-engineer',
    variantOf: null,
    ladder: [
      { rung: 'Junior', level: 'junior', years: { min: 0, max: 2 }, sources: ['guide-1'] },
      { rung: 'Senior', level: 'senior', sources: ['guide-1'] },
      { rung: 'Head', level: 'director', track: 'management', sources: ['guide-1'] },
    ],
  } as unknown as RoleProfile;
  const years = { n: 30, p10: 3, p25: 4, p50: 5, p75: 6, p90: 8, low: 5, high: 5 };
  const figures = market([cell({ role: 'ai-engineer', level: 'senior', minYears: years })]);

  it('says where a person stands and what postings ask for on each rung', () => {
    expect(climbLadder(profile, 'senior', figures)).toMatchObject([
      { rung: 'Junior', stands: 'behind', years: { min: 0, max: 2 }, postingYears: null },
      { rung: 'Senior', stands: 'here', postingYears: { median: 5, n: 30 } },
      { rung: 'Head', stands: 'ahead', track: 'management' },
    ]);
  });

  it('has everything ahead of someone of whom nothing is known', () => {
    const stands = climbLadder(profile, 'unspecified', figures).map((step) => step.stands);
    expect(stands).toEqual(['ahead', 'ahead', 'ahead']);
  });
});

describe('the packed table of asks', () => {
  const table = asksOf([
    { role: 'other', level: 'unspecified', asks: [[0], [1, 2]] },
    { role: 'ai-engineer', level: 'senior', asks: [] },
  ]);

  it('gives back the same postings, whatever their order was', () => {
    const packed = packAsks(table);
    const copy = JSON.parse(JSON.stringify(packed)) as PackedAsks;
    expect(new Set(unpackAsks(copy).postings)).toEqual(new Set(table.postings));
    expect(packAsks({ ...table, postings: [...table.postings].reverse() })).toEqual(packed);
  });

  it('is refused in another format', () => {
    expect(() => unpackAsks({ ...packAsks(table), format: 2 as 1 })).toThrow('npm run gen');
  });
});
