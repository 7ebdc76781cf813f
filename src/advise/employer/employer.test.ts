import { describe, expect, it } from 'vitest';
import type { SkillFinding } from '../../domain/analysis.js';
import type { AsksTable } from '../../domain/asks.js';
import type { Need, NeedsAsset, Offer } from '../../domain/hiring.js';
import type { MarketCell, MarketSnapshot } from '../../domain/market.js';
import type { RoleProfile } from '../../domain/role-profile.js';
import { chooseRoles, handoversAmong } from './choose-roles.js';
import { chooseRequirements } from './choose-skills.js';
import { costPool } from './cost-pool.js';
import { draftPosting, type DraftParts } from './draft-posting.js';
import { planHire, type HireInput } from './plan-hire.js';
import { compileNeeds, readBrief } from './read-brief.js';

const assistant: Need = {
  id: 'assistant',
  role: 'ai-engineer',
  work: 'an assistant',
  kind: null,
  phrases: ['chatbot', 'answers questions'],
  skills: ['rag', 'llm'],
  duties: ['Build the assistant.'],
};
const pipelines: Need = {
  ...{ id: 'pipelines', role: 'data-engineer', work: 'pipelines', kind: null, skills: ['sql'] },
  phrases: ['data pipeline', 'warehouse'],
  duties: ['Build pipelines.'],
};
const needs: NeedsAsset = {
  format: 1,
  needs: [assistant, pipelines],
  handovers: [
    { from: 'data-engineer', to: 'ai-engineer', what: 'clean documents', sources: ['postings'] },
    { from: 'ai-engineer', to: 'mlops-engineer', what: 'a service', sources: ['postings'] },
  ],
};
const patterns = compileNeeds(needs.needs);

function finding(skill: string): SkillFinding {
  return { skill, label: skill, kind: 'tool', level: 'required', mentions: [] };
}

const figure = { n: 40, p10: 1, p25: 1, p50: 3, p75: 4, p90: 5, low: 1, high: 4 };

function peersOf(asked: Readonly<Record<string, number>>): MarketCell {
  const share = (count: number): MarketCell['payStated'] => ({ count, n: 100, low: 0, high: 1 });
  return {
    ...{ role: 'ai-engineer', level: 'all', place: 'all', n: 100, sources: {} },
    requiredSkills: figure,
    minYears: figure,
    education: { bachelor: share(20) },
    ...{ workplace: {}, employment: {}, levels: { senior: share(60), mid: share(30) } },
    ...{ payStated: share(0), placeStated: share(0), yearsStated: share(0) },
    ...{ dutiesStated: share(0), mismatched: share(0), pay: [] },
    skills: Object.entries(asked).map(([skill, count]) => ({
      skill,
      required: share(count),
      anywhere: share(count),
    })),
  };
}

describe('a brief', () => {
  it('is read for needs, each with the words that say so', () => {
    const text = 'We want a chatbot that answers questions, and a warehouse.';
    const { needs: found } = readBrief(text, patterns);
    expect(found.map(({ need, evidence }) => [need, evidence.map((one) => one.text)])).toEqual([
      ['assistant', ['chatbot', 'answers questions']],
      ['pipelines', ['warehouse']],
    ]);
  });

  it.each([
    'One backend developer is here.',
    'Our two web developers keep it running.',
    'The data lies in a warehouse.',
  ])('is not read for what is there already: %j', (text) => {
    const own = compileNeeds([
      { ...assistant, phrases: ['backend developer', 'web developers', 'in a warehouse'] },
    ]);
    expect(readBrief(text, own).needs).toEqual([]);
  });

  it.each([
    ['a freelancer for 3 weeks', 'freelance'],
    ['a prototype within four months', 'freelance'],
    ['somebody who joins our team', null],
    ['long-term and full-time', 'full-time'],
    ['a prototype that is then maintained', 'either'],
    ['somebody for our website', null],
  ])('that asks for %s means %s', (words, expected) => {
    expect(readBrief(`We need ${words}.`, patterns).engagement?.value ?? null).toBe(expected);
  });

  it.each([
    ['Nobody knows this here.', 'senior'],
    ['You assist our senior people as a working student.', 'junior'],
    ['We need a website.', null],
  ])('%j tells the level %s', (text, expected) => {
    expect(readBrief(text, patterns).level?.value ?? null).toBe(expected);
  });
});

describe('the roles of a brief', () => {
  const stated = (need: Need): ReturnType<typeof readBrief>['needs'][number] => ({
    ...{ need: need.id, work: need.work, role: need.role, evidence: [] },
  });

  it('are those whose needs are stated; one that is hardly there is not spoken of', () => {
    const said = ['chatbot', 'answers questions'].map((text) => ({
      ...{ field: 'text' as const, start: 0, end: 1, text },
    }));
    const roles = chooseRoles(
      [{ ...stated(assistant), evidence: said }],
      [
        { role: 'ai-engineer', share: 0.5, evidence: [] },
        { role: 'software-engineer', share: 0.5, evidence: [] },
      ],
    );
    expect(roles.map(({ role, share, hire }) => [role, share, hire])).toEqual([
      ['ai-engineer', 1.75 / 2, true],
    ]);
  });

  it('of hints are spoken of only where nothing firmer is said', () => {
    const website: Need = {
      ...{ ...pipelines, id: 'web', role: 'software-engineer', phrases: [], hints: ['website'] },
    };
    const found = compileNeeds([assistant, website]);
    const read = (text: string): string[] => readBrief(text, found).needs.map(({ need }) => need);
    expect(read('We need a chatbot on our website.')).toEqual(['assistant']);
    expect(read('We need a website.')).toEqual(['web']);
  });

  it('are two hires where both have needs and work enough', () => {
    const roles = chooseRoles([stated(assistant), stated(pipelines)], []);
    expect(roles.map(({ hire }) => hire)).toEqual([true, true]);
    expect(handoversAmong(roles, needs.handovers).map(({ what }) => what)).toEqual([
      'clean documents',
    ]);
  });

  it('are none where nothing is known', () => {
    expect(chooseRoles([], [{ role: 'other', share: 1, evidence: [] }])).toEqual([]);
  });
});

describe('what to ask for', () => {
  it('is what the brief names, and what its needs take and peers ask for too', () => {
    const { require, prefer, leaveOut } = chooseRequirements(
      [finding('azure')],
      [assistant],
      peersOf({ rag: 40, llm: 5, python: 70, cobol: 1 }),
      (skill) => skill,
    );
    expect(require.map(({ skill, why }) => [skill, why])).toEqual([
      ['azure', 'brief'],
      ['rag', 'need'],
    ]);
    expect(prefer.map(({ skill }) => skill)).toEqual(['llm', 'python']);
    expect(leaveOut.map(({ what }) => what)).toEqual([
      'a degree',
      'more than 3 years of experience',
      'more than 3 required skills',
    ]);
  });

  it('leaves nothing out by figures that it does not have', () => {
    expect(chooseRequirements([], [assistant], undefined, (skill) => skill).leaveOut).toEqual([]);
  });
});

it('the cost of a requirement is told from postings that require the others', () => {
  const asks: AsksTable = {
    ...{ format: 1, from: '', to: '', skills: ['rag', 'llm'] },
    postings: [[[0], [1]], [[0]], [[1]], []].map((own) => ({
      ...{ role: 'ai-engineer' as const, level: 'mid' as const, asks: own },
    })),
  };
  const skills = ['rag', 'llm'].map((skill) => ({
    ...{ skill, label: skill, why: 'brief' as const, required: null },
  }));
  expect(costPool(skills, asks.postings, asks, undefined)).toMatchObject([
    { skill: 'rag', named: { count: 2, n: 4 }, withIt: 1, withoutIt: 2 },
    { skill: 'llm', named: { count: 2, n: 4 }, withIt: 1, withoutIt: 2 },
  ]);
});

describe('a draft posting', () => {
  const offer: Offer = { pay: [], hourly: [] };
  const parts: DraftParts = {
    ...{ roleLabel: 'data scientist', level: 'senior', engagement: null, company: null },
    ...{ place: null, workplace: null, brief: 'We lose customers.', needs: [assistant] },
    ...{ require: [], prefer: [], offer },
  };

  it('has a plain title and leaves out what is not known', () => {
    const { title, text } = draftPosting(parts);
    expect(title).toBe('Senior data scientist');
    expect(text).toContain('- Build the assistant.');
    for (const heading of ['Pay', 'Terms', 'Good to have']) expect(text).not.toContain(heading);
  });

  it('rounds what it offers', () => {
    const pay = { ...figure, p25: 137_640, p75: 188_200, currency: 'EUR', sources: {} };
    const { text } = draftPosting({
      ...parts,
      offer: {
        ...offer,
        pay: [{ figure: { ...pay, from: null, to: null }, level: 'all', place: 'all' }],
      },
    });
    expect(text).toContain('EUR 140,000 to 190,000 a year, base salary.');
  });
});

describe('a plan', () => {
  const snapshot = { cells: [peersOf({ rag: 40, python: 70 })], sources: [] } as unknown;
  const input = (brief: string): HireInput => ({
    brief,
    reading: readBrief(brief, patterns),
    analysis: {
      ...{ skills: [], language: 'en', location: { value: null, evidence: [] } },
      workplace: { value: 'unspecified', evidence: [] },
    },
    shares: [{ role: 'other', share: 1, evidence: [] }],
    needs,
    market: snapshot as MarketSnapshot,
    asks: { format: 1, from: '', to: '', skills: [], postings: [] },
    profiles: [] as readonly RoleProfile[],
    labelOf: (skill) => skill,
    ...{ company: null, place: null },
  });

  it.each(['AI person', 'We need a plumber to fix the kitchen sink on Friday, and paint.', ''])(
    'is not made of %j: it is answered with questions',
    (brief) => {
      const plan = planHire(input(brief));
      expect(plan.roles).toEqual([]);
      expect(plan.draft).toBeNull();
      expect(plan.missing.length).toBeGreaterThan(2);
    },
  );

  it('takes the level from comparable postings where the brief does not tell', () => {
    const plan = planHire(input('We want a chatbot in our app that answers our customers well.'));
    expect(plan.level).toMatchObject({ value: 'senior', evidence: [] });
    expect(plan.level!.why).toContain('60 of 100');
  });
});
