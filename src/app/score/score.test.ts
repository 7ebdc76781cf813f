import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonicalText } from '../../text/to-canonical-text.js';
import {
  defaultWeights,
  scoreParts,
  type PostingDays,
  type PostingScore,
  type ScorePartId,
} from '../../domain/posting-score.js';
import type { PostingInput } from '../../domain/posting.js';
import { rules } from '../../judge/lint/rules/index.js';
import { countedRules } from '../../judge/score/formula.js';
import { scorePosting } from '../../judge/score/score-posting.js';
import { knowledge } from '../knowledge.js';
import { loadEngine } from '../load-assets.js';
import { findKnownPay } from './market-standing.js';
import { scoreInput } from './score-input.js';

const engine = loadEngine();
const samples = readFileSync(
  new URL('../../../data/samples/postings.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): PostingInput => {
    const { title, company, location, text } = JSON.parse(line) as PostingInput;
    return { title: title!, company: company!, location: location!, text };
  });

/** Some of them, where every one is read many times: all kinds of layout and a doubtful role. */
const few = samples.filter((_, at) => at % 7 === 6);

const score = (posting: PostingInput): PostingScore => scoreInput(engine, posting, defaultWeights);
const part = (found: PostingScore, id: ScorePartId) => found.parts.find((one) => one.part === id)!;
const value = (posting: PostingInput, id: ScorePartId): number | null =>
  part(score(posting), id).value;

const POSTING: PostingInput = {
  title: 'Senior data engineer',
  company: 'Acme',
  location: 'Denver, CO',
  text: `What you will do:
- Build pipelines in Spark and Airflow that feed the warehouse
- Model tables in dbt and keep SQL fast
- Hybrid: two days a week in our office in Denver. This is a full-time position.

What you need:
- Five years of Python and SQL
- Kafka and Terraform

Pay: $150,000 to $180,000 a year.`,
};

describe('a score', () => {
  it('is the weighted mean of its parts, and each part adds what it says', () => {
    for (const posting of samples) {
      const { score: points, parts } = score(posting);
      if (points === null) continue;
      const sum = parts.reduce((all, one) => all + one.points, 0);
      expect(Math.abs(points - sum)).toBeLessThan(0.08);
    }
  });

  it('rests on words that stand in the posting', () => {
    for (const posting of [POSTING, ...samples]) {
      const { parts, ghost } = score(posting);
      const text = toCanonicalText(posting.text).text;
      const fields = { text, title: posting.title!, location: posting.location! };
      for (const { field, start, end, text: words } of [...parts, ...ghost].flatMap(
        ({ evidence }) => evidence,
      )) {
        if (fields[field].slice(start, end) !== words) expect(fields[field]).toContain(words);
      }
    }
  });

  it('is there for what was read only', () => {
    const dutch = 'Wij zoeken een ervaren data-analist die rapporten maakt. '.repeat(30);
    const found = score({ title: 'Data-analist', text: dutch });
    expect(found.score).toBeNull();
    expect(part(found, 'clarity')).toMatchObject({ value: null, weight: 0, points: 0 });
  });

  it('leaves freshness out where nobody knows since when it is there', () => {
    const found = score(POSTING);
    expect(part(found, 'freshness')).toMatchObject({ value: null, weight: 0 });
    expect(found.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2);
  });

  it('counts rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(countedRules.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

/** Sentences that say nothing; each is put at the end and at the beginning of every sample. */
const EMPTY_WORDS = [
  'We are a dynamic, fast-growing and passionate company that loves what it does.',
  'You will love it here. You will be part of a family. You will have fun every day.',
  'Join our team to make an impact! Excellence, integrity and ownership are our values.',
  'This is a great opportunity in a great place with great people and great benefits.',
  'Our salary is competitive and our compensation is market-leading.',
  'The role is exciting, the team is amazing and the mission is important.',
];

describe('is not gained by', () => {
  it.each(EMPTY_WORDS)('empty words: %s', (words) => {
    for (const posting of [POSTING, ...few]) {
      const before = score(posting);
      if (before.score === null) continue;
      for (const text of [`${posting.text}\n\n${words}`, `${words}\n\n${posting.text}`]) {
        const after = score({ ...posting, text });
        for (const id of ['clarity', 'pay'] as const) {
          expect(part(after, id).value).toBeLessThanOrEqual(part(before, id).value!);
        }
        // The role model reads every word, so that coherence may move a little either way.
        expect(after.score! - before.score).toBeLessThan(1.5);
      }
    }
  });

  it('saying a skill again and again', () => {
    const few = { ...POSTING, text: 'What you will do:\n- Write SQL\n\nWhat you need:\n- SQL' };
    const again = { ...few, text: few.text.replace(/SQL/g, 'SQL, SQL, SQL and more SQL') };
    expect(value(again, 'clarity')).toBeLessThanOrEqual(value(few, 'clarity')!);
  });

  it('a longer and longer list of skills', () => {
    const skills = engine
      .analyze({ text: samples.map(({ text }) => text).join('\n') })
      .skills.map(({ label }) => label);
    const listed = skills.slice(0, 60).join(', ');
    const text = `${POSTING.text}\n\nRequirements:\n- ${listed}`;
    expect(value({ ...POSTING, text }, 'clarity')).toBeLessThan(value(POSTING, 'clarity')!);
  });

  it('pay that is promised and not told', () => {
    const text = POSTING.text.replace(/Pay:.*/, 'Pay: highly competitive, up to you.');
    const { value: paid, why } = part(score({ ...POSTING, text }), 'pay');
    expect(paid).toBe(0);
    expect(why).toBe('It does not say what it pays.');
  });

  it('a top that nobody is paid', () => {
    const raised = (top: string): number =>
      value({ ...POSTING, text: POSTING.text.replace('$180,000', top) }, 'pay')!;
    expect(raised('$300,000')).toBeLessThan(raised('$225,000'));
    expect(raised('$600,000')).toBeLessThan(raised('$300,000'));
  });

  it('a better title for the same work', () => {
    const better = value({ ...POSTING, title: 'AI engineer' }, 'coherence')!;
    expect(better).toBeLessThan(value(POSTING, 'coherence')!);
  });
});

describe('signs of a ghost posting', () => {
  const days: PostingDays = {
    posted: 20_000,
    firstSeen: 20_000,
    lastSeen: 20_000,
    reposts: 0,
    ends: null,
    closed: false,
  };
  const signs = (
    posting: PostingInput,
    given: Partial<PostingDays> = {},
    today = 20_003,
  ): readonly string[] => {
    const analysis = engine.analyze(posting, { keepText: true, lint: {} });
    const { company = null, location = null } = posting;
    const pay = findKnownPay(analysis, knowledge.market, null);
    const input = { analysis, company, location, pay, days: { ...days, ...given }, today };
    return scorePosting(input, defaultWeights).ghost.map(
      ({ sign, lowers }) => `${sign} ${lowers ?? '-'}`,
    );
  };

  it.each<[string, Partial<PostingDays>, number, readonly string[]]>([
    ['a new one', {}, 20_003, []],
    ['posted three times', { reposts: 2 }, 20_003, ['reposted freshness']],
    ['half a year old', { lastSeen: 20_180 }, 20_180, ['old freshness']],
    ['renewed after half a year', { posted: 20_179, lastSeen: 20_180 }, 20_180, ['old freshness']],
    ['not looked for', {}, 20_040, ['not-seen freshness']],
    ['gone', { closed: true, reposts: 5 }, 20_003, ['closed freshness']],
    ['over', { ends: 20_002 }, 20_003, ['closed freshness']],
  ])('are those of %s', (_what, given, today, expected) => {
    expect(signs(POSTING, given, today)).toEqual(expected);
  });

  it.each<[string, Partial<PostingInput>, readonly string[]]>([
    ['names for later', { title: 'Data engineer (talent pool)' }, ['pool coherence']],
    ['a template', { text: `${POSTING.text}\nAt [COMPANY] we care.` }, ['template-left clarity']],
    ['no employer', { company: ' ' }, ['no-company -']],
    [
      'no duties',
      {
        text: `Requirements:\n- SQL and Python, three years each\n- Tableau or Power BI\n- A degree in statistics, economics or a related field\n- Good English and a second language\n\nBenefits:\n- 25 days of leave and all public holidays\n- A pension plan and health insurance\n- A quiet office near the station, a good canteen, and a bicycle if you want one\n- A budget of 1,000 a year for books and courses`,
      },
      ['no-duties clarity'],
    ],
  ])('are those of %s', (_what, given, expected) => {
    expect(signs({ ...POSTING, ...given })).toEqual(expected);
  });
});

it('weighs as it is told to', () => {
  const weight = fc.integer({ min: 0, max: 100 });
  const weights = fc.record({ clarity: weight, coherence: weight, pay: weight, freshness: weight });
  const analysis = engine.analyze(POSTING, { keepText: true, lint: {} });
  const pay = findKnownPay(analysis, knowledge.market, null);
  const input = { analysis, company: 'Acme', location: 'Denver, CO', pay, days: null, today: 0 };
  fc.assert(
    fc.property(weights, (chosen) => {
      const { score: points, parts } = scorePosting(input, chosen);
      const counted = parts.filter(
        ({ part: id, value: known }) => known !== null && chosen[id] > 0,
      );
      if (counted.length === 0) return expect(points).toBeNull();
      const values = counted.map(({ value: known }) => 100 * known!);
      expect(points).toBeGreaterThanOrEqual(Math.min(...values) - 0.05);
      expect(points).toBeLessThanOrEqual(Math.max(...values) + 0.05);
      expect(parts.map(({ part: id }) => id)).toEqual(scoreParts);
    }),
  );
});
