import { describe, expect, it } from 'vitest';
import type { Analysis } from '../domain/analysis.js';
import { displayWidth } from './display-width.js';
import { renderAnalysis } from './render-analysis.js';

const text = `Northwind plans deliveries.
- Design and read A/B tests with the product managers, and say in plain words what they mean
- Keep the dbt models that feed the dashboards in order
- At least five years of experience with statistics
Contractors: 60 to 75 dollars an hour`;

function at(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function inText(words: string): { field: 'text'; start: number; end: number; text: string } {
  return { field: 'text', ...at(words) };
}

const nothing: Analysis = {
  schemaVersion: '1.1.0',
  id: 'a',
  language: 'en',
  versions: { engine: '0', lexicon: '0', model: '0' },
  roles: [],
  confidence: 0,
  variant: null,
  abstained: 'too-short',
  title: { text: null, role: null },
  mismatch: false,
  seniority: { value: 'unspecified', evidence: [] },
  experience: { minYears: null, evidence: [] },
  education: { minimum: 'unspecified', evidence: [] },
  workplace: { value: 'unspecified', evidence: [] },
  employment: { value: 'unspecified', evidence: [] },
  location: { value: null, evidence: [] },
  pay: [],
  skills: [],
  soft: [],
  alternatives: [],
  diagnostics: [],
};

const full: Analysis = {
  ...nothing,
  text,
  abstained: null,
  confidence: 0.86,
  title: { text: 'Senior ML Engineer, 配送', role: 'ml-engineer' },
  mismatch: true,
  roles: [
    {
      role: 'data-scientist',
      share: 0.68,
      evidence: [
        { ...inText('statistics'), weight: 1, reason: '' },
        { ...inText('A/B tests'), weight: 2, reason: '' },
        { ...inText('A/B'), weight: 1.5, reason: '' },
      ],
    },
    {
      role: 'data-analyst',
      share: 0.28,
      evidence: [{ ...inText('dashboards'), weight: 1, reason: '' }],
    },
    { role: 'data-engineer', share: 0.04, evidence: [] },
  ],
  seniority: {
    value: 'senior',
    evidence: [{ field: 'title', start: 0, end: 6, text: 'Senior' }],
  },
  experience: { minYears: 5, evidence: [inText('five years')] },
  workplace: { value: 'onsite', evidence: [] },
  pay: [
    {
      min: 60,
      max: 75,
      currency: 'USD',
      period: 'hour',
      basis: 'unknown',
      annualised: { min: 124800, max: 156000, rule: 'hour x 2080' },
      ...at('60 to 75 dollars an hour'),
    },
  ],
  skills: [
    { skill: 'dbt', label: 'dbt', kind: 'tool', level: 'mentioned', mentions: [] },
    { skill: 'sql', label: 'SQL', kind: 'language', level: 'required', mentions: [] },
    { skill: 'ab', label: 'A/B testing', kind: 'method', level: 'required', mentions: [] },
  ],
  soft: [{ skill: 'c', label: 'clear writing', kind: 'soft', level: 'mentioned', mentions: [] }],
};

describe('renderAnalysis', () => {
  it('shows roles, terms and skills with the words that prove them', () => {
    expect(renderAnalysis(full, 'jobs.jsonl:3', { width: 100, colour: false }))
      .toMatchInlineSnapshot(`
        "Senior ML Engineer, 配送                                                                jobs.jsonl:3
        ────────────────────────────────────────────────────────────────────────────────────────────────────

        Roles   confidence high, 86%
          Data scientist       68%  ███████████████████████████▎
            Design and read “A/B tests” with the product managers, and say in plain words what they mean
            At least five years of experience with “statistics”
          Data analyst         28%  ███████████▎
            Keep the dbt models that feed the “dashboards” in order
          Data engineer         4%

          ! The title says ML engineer; the text describes a data scientist.

        Terms
          Level       senior              “Senior” ML Engineer, 配送 (title)
          Experience  5+ years            At least “five years” of experience with statistics
          Workplace   on site
          Pay         $60 – $75 an hour
                      Contractors: “60 to 75 dollars an hour”
                      about $124,800 – $156,000 a year (hour × 2080)
          Not stated  education, employment, location

        Skills
          required    languages     SQL
                      methods       A/B testing
          mentioned   tools         dbt
          soft        Clear writing
        "
      `);
  });

  it('fits in sixty columns', () => {
    const report = renderAnalysis(full, 'jobs.jsonl:3', { width: 60, colour: false });
    expect(report).toMatchInlineSnapshot(`
      "Senior ML Engineer, 配送                        jobs.jsonl:3
      ────────────────────────────────────────────────────────────

      Roles   confidence high, 86%
        Data scientist       68%  █████████████████████▊
          Design and read “A/B tests” with the product managers…
          At least five years of experience with “statistics”
        Data analyst         28%  █████████
          Keep the dbt models that feed the “dashboards” in order
        Data engineer         4%

        ! The title says ML engineer; the text describes a data
          scientist.

      Terms
        Level       senior
                    “Senior” ML Engineer, 配送 (title)
        Experience  5+ years
                    At least “five years” of experience with…
        Workplace   on site
        Pay         $60 – $75 an hour
                    Contractors: “60 to 75 dollars an hour”
                    about $124,800 – $156,000 a year (hour × 2080)
        Not stated  education, employment, location

      Skills
        required    languages     SQL
                    methods       A/B testing
        mentioned   tools         dbt
        soft        Clear writing
      "
    `);
  });

  it.each([40, 47, 60, 80, 100])('is nowhere wider than %i columns', (width) => {
    const report = renderAnalysis(full, 'a/long/path/to/jobs.jsonl:3', { width, colour: false });
    for (const line of report.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('says plainly that it abstains', () => {
    expect(renderAnalysis(nothing, 'note.txt', { width: 60, colour: false }))
      .toMatchInlineSnapshot(`
      "Untitled posting                                    note.txt
      ────────────────────────────────────────────────────────────

      Roles
        No role is claimed: the text is too short to tell.

      Terms
        Not stated  level, experience, education, workplace,
                    employment, location, pay

      Skills
        None that the lexicon knows.
      "
    `);
  });

  it('has the same words with colour and without', () => {
    const plain = renderAnalysis(full, 'x', { width: 80, colour: false });
    const coloured = renderAnalysis(full, 'x', { width: 80, colour: true });
    expect(coloured).not.toBe(plain);
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('lets no control character of a title through', () => {
    const nasty = { ...nothing, title: { text: 'AI\u001b[2J\u202e\r\nengineer', role: null } };
    const report = renderAnalysis(nasty, 'x\u0007', { width: 80, colour: false });
    // oxlint-disable-next-line no-control-regex
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
