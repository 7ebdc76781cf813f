import { describe, expect, it } from 'vitest';
import type { HiringPlan, HiringRole } from '../../domain/hiring.js';
import type { MarketCell, MarketSnapshot } from '../../domain/market.js';
import type { RateTable } from '../../domain/money.js';
import type { ProjectBudget } from '../../domain/project.js';
import type { RoleProfile } from '../../domain/role-profile.js';
import { analyzeProject, type ProjectTerms } from './analyze-project.js';

const words = { field: 'text' as const, start: 0, end: 7, text: 'chatbot' };
const engineer: HiringRole = {
  ...{ role: 'ai-engineer', share: 0.8, hire: true },
  needs: [{ need: 'assistant', work: 'an assistant', role: 'ai-engineer', evidence: [words] }],
};
const analyst: HiringRole = { role: 'data-analyst', share: 0.2, hire: false, needs: [] };
const skill = (id: string, why: 'brief' | 'peers' = 'brief') => ({
  ...{ skill: id, label: id.toUpperCase(), why, required: null },
});
const plan: HiringPlan = {
  ...{ roles: [engineer, analyst], missing: [], engagement: null, level: null, handovers: [] },
  ...{ peers: null, require: [skill('sql'), skill('tableau')], prefer: [skill('rag', 'peers')] },
  ...{ leaveOut: [], pool: [], offer: null, draft: null },
};
const kind = (id: string, ...skills: readonly string[]) => ({
  ...{ id, label: id, description: '', sources: ['guide-3'] },
  skills: skills.map((one) => ({ skill: one, label: one })),
});
const profiles = [
  {
    id: 'ai-engineer',
    projectKinds: [kind('build-assistant', 'rag'), kind('train', 'pytorch')],
    hourlyRates: [
      {
        ...{ of: 'freelancers', measure: 'range', min: 75, max: 100, unit: 'USD/hour' },
        ...{ year: null, place: 'freelance market', source: 'guide-3' },
      },
    ],
  },
  { id: 'data-analyst', projectKinds: [kind('dashboard', 'sql', 'tableau')], hourlyRates: [] },
] as unknown as readonly RoleProfile[];
const pay = { currency: 'USD', n: 40, p25: 104_000, p50: 1, p75: 208_000, to: '2026-05' };
const cell = {
  role: 'ai-engineer',
  level: 'all',
  place: 'all',
  pay: [pay],
} as unknown as MarketCell;
const market = { cells: [cell] } as unknown as MarketSnapshot;
const rates = {
  rates: { source: 'rows', currencies: { EUR: { 2024: { usd: 1.1 }, 2025: { usd: 2 } } } },
} as unknown as RateTable;
const needs = {
  format: 1 as const,
  needs: [{ id: 'assistant', role: 'ai-engineer', kind: 'build-assistant' }],
  handovers: [],
} as never;
const terms: ProjectTerms = {
  ...{ deliverables: ['a service'], budget: null, duration: null, workplace: 'remote' },
  ...{ location: null, startOn: null, wanted: 1 },
};
const analyze = (over: Partial<ProjectTerms> = {}, of = plan) =>
  analyzeProject(
    { plan: of, brief: 'chatbot', stated: ['USD'] },
    { ...terms, ...over },
    { needs, profiles, market, rates },
  );
const hourly = (min: number, max: number, currency = 'USD'): ProjectBudget => ({
  ...{ kind: 'hourly', min, max, currency },
});

describe('a project', () => {
  it('is of the kinds that its words or its skills tell', () => {
    expect(analyze().kinds.map(({ kind: id, evidence, skills }) => [id, evidence, skills])).toEqual(
      [
        ['build-assistant', [words], []],
        [
          'dashboard',
          [],
          [
            { skill: 'sql', label: 'SQL' },
            { skill: 'tableau', label: 'TABLEAU' },
          ],
        ],
      ],
    );
  });

  it('takes one person, or a team where several roles have work of their own', () => {
    expect(analyze().team).toMatchObject({ size: 'one' });
    expect(analyze({ wanted: 2 }).team).toMatchObject({ size: 'team' });
    const two = { ...plan, roles: [engineer, { ...analyst, hire: true }] };
    expect(analyze({}, two).team).toMatchObject({ size: 'team' });
    expect(analyze({}, { ...plan, roles: [] }).team).toBeNull();
  });

  it('is not asked what its fields say already', () => {
    const missing = ['Until when, or for how long?', 'Where is the work, or is it remote?'];
    const asked = { ...plan, missing };
    expect(analyze({ duration: { weeks: 4, hoursPerWeek: null } }, asked).missing).toEqual([]);
    expect(analyze({ workplace: 'unspecified', deliverables: [] }, asked).missing).toEqual([
      ...missing,
      expect.stringContaining('handed over'),
    ]);
  });
});

describe('a rate', () => {
  it.each([
    ['below', 20, 40],
    ['across', 60, 80],
    ['within', 80, 90],
    ['above', 150, 200],
  ])('stands %s the figures of a source', (stands, min, max) => {
    const { figures } = analyze({ budget: hourly(min, max) }).rate;
    expect(figures[0]).toMatchObject({ source: 'guide-3', min: 75, max: 100, stands });
  });

  it('is held against stated pay of postings, with its number and how it was worked out', () => {
    expect(analyze({ budget: hourly(60, 80) }).rate.figures[1]).toMatchObject({
      ...{ source: 'postings', n: 40, min: 50, max: 100, year: 2026, stands: 'within' },
      rule: expect.stringContaining('2080 hours'),
    });
  });

  it('in another currency is converted at the latest rate, which is named', () => {
    const { rate } = analyze({ budget: hourly(40, 45, 'EUR') });
    expect(rate.inDollars?.max).toMatchObject({ amount: 90, year: 2025 });
    expect(rate.figures[0]).toMatchObject({ stands: 'within' });
  });

  it.each(['XAU', 'constructor'])(
    'in a currency without a rate (%s) is not compared',
    (currency) => {
      const { rate } = analyze({ budget: hourly(40, 45, currency) });
      expect(rate.inDollars).toBeNull();
      expect(rate.figures[0]).toMatchObject({ stands: null });
      expect(rate.missing).toEqual([expect.stringContaining('no rate of exchange')]);
    },
  );

  it('is worked out of a price where the hours are known, and asked for where they are not', () => {
    const budget: ProjectBudget = { kind: 'fixed', min: 8000, max: 16_000, currency: 'USD' };
    const duration = { weeks: 5, hoursPerWeek: 20 };
    expect(analyze({ budget, duration }).rate.offered).toMatchObject({ min: 80, max: 160 });
    expect(analyze({ budget, duration, wanted: 2 }).rate.offered).toMatchObject({
      min: 40,
      max: 80,
    });
    expect(analyze({ budget }).rate).toMatchObject({
      ...{ offered: null, missing: [expect.stringContaining('hours a week')] },
    });
    expect(analyze().rate.missing).toEqual([expect.stringContaining('What may it cost')]);
  });

  it('in another currency than the brief speaks of is told', () => {
    expect(analyze({ budget: hourly(40, 45, 'EUR') }).rate.mixed).toContain('USD');
    expect(analyze({ budget: hourly(40, 45) }).rate.mixed).toBeNull();
  });

  it('is told where nothing is known', () => {
    const unknown = { ...plan, roles: [{ ...analyst, hire: true }] };
    const { rate } = analyze({ budget: hourly(40, 45) }, unknown);
    expect(rate.figures).toEqual([]);
    expect(rate.missing).toEqual([expect.stringContaining('No source')]);
  });
});
