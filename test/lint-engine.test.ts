import { describe, expect, it } from 'vitest';
import { loadAssets } from '../src/app/load-assets.js';
import { analysisSchema } from '../src/domain/analysis.js';
import { createEngine } from '../src/engine/engine.js';
import { defaultConfig, readConfig } from '../src/judge/lint/config.js';
import { lint } from '../src/judge/lint/lint.js';
import type { LintInput, Rule } from '../src/judge/lint/rule.js';
import { rules } from '../src/judge/lint/rules/index.js';
import { toCanonicalText } from '../src/text/to-canonical-text.js';
import { parseDocument } from '../src/document/parse-document.js';

const engine = createEngine(loadAssets());
const posting = {
  title: 'Data Ninja',
  text: 'Responsibilities:\n- Build dashboards in PowerBI for the sales team\n- Write SQL with analysts\n\nRequirements:\n- 8+ years of experience with LangChain\n- Good written English and an eye for numbers',
};

const document = parseDocument(toCanonicalText(posting.text).text);
const input: LintInput = {
  document,
  analysis: engine.analyze(posting, { lint: false }),
  company: null,
  location: null,
  market: null,
  today: null,
  textAlone: { roles: [], confidence: 0 },
  weighSentences: () => [],
};

function makeRule(id: string, check: Rule['check']): Rule {
  return { id, summary: 'S.', why: 'W.', severity: 'warning', bad: [], good: [], check };
}

const finds =
  (start: number, end: number): Rule['check'] =>
  () => [{ span: { field: 'text', start, end }, message: 'Found.' }];

describe('the lint engine', () => {
  it('sorts by place: title, location, text', () => {
    const own = [
      makeRule('t/late', finds(9, 12)),
      makeRule('t/early', finds(2, 4)),
      makeRule('t/title', () => [{ span: { field: 'title', start: 0, end: 4 }, message: 'M.' }]),
    ];
    const codes = lint(input, defaultConfig(own), own).map(({ code }) => code);
    expect(codes).toEqual(['t/title', 't/early', 't/late']);
  });

  it('tells of a rule that throws, and runs the others', () => {
    const own = [
      makeRule('t/broken', () => {
        throw new Error('no such thing');
      }),
      makeRule('t/whole', finds(0, 2)),
    ];
    const found = lint(input, defaultConfig(own), own);
    expect(found.map(({ code }) => code)).toEqual(['lint/rule-failed', 't/whole']);
    expect(found[0]!.message).toContain('t/broken failed on this posting: no such thing');
  });

  it.each([
    ['behind the end', 0, 1e6],
    ['before the start', -1, 3],
    ['backwards', 5, 2],
    ['between two units', 0.5, 2],
  ])('tells of a rule that points %s', (_, start, end) => {
    const own = [makeRule('t/lost', finds(start, end))];
    const [found] = lint(input, defaultConfig(own), own);
    expect(found).toMatchObject({ code: 'lint/rule-failed', severity: 'warning' });
    expect(found!.message).toContain('is not in the posting');
  });

  it('fills the diagnostics of an analysis, which stays valid', () => {
    const analysis = engine.analyze(posting, { lint: { today: '2026-11-01' } });
    const codes = analysis.diagnostics.map(({ code }) => code);
    expect(codes).toContain('requirements/impossible-years');
    expect(codes).toContain('role/title-inflation');
    expect(() => analysisSchema.parse(analysis)).not.toThrow();
  });

  it('leaves them out where nobody wants them, and of what is no posting', () => {
    expect(engine.analyze(posting, { lint: false }).diagnostics).toEqual([]);
    const recipe = { text: 'Take two eggs and a cup of flour. '.repeat(20) };
    expect(engine.analyze(recipe).diagnostics).toEqual([]);
  });
});

describe('the settings', () => {
  it('turn rules off and change severity and options', () => {
    const config = readConfig(
      {
        rules: {
          'role/title-inflation': 'off',
          'requirements/preferred-among-required': { severity: 'error', fewest: 5 },
        },
      },
      rules,
    );
    const codes = engine.lint(posting, { config }).map(({ code }) => code);
    expect(codes).not.toContain('role/title-inflation');
    expect(config.get('requirements/preferred-among-required')).toEqual({
      severity: 'error',
      options: { fewest: 5 },
    });
  });

  it.each([
    [{ rules: { 'role/many-role': 'off' } }, 'no rule "role/many-role". Is it "role/many-roles"?'],
    [{ rules: { 'role/many-roles': { smalestShare: 1 } } }, 'Is it "smallestShare"?'],
    [{ rules: { 'role/many-roles': { smallestShare: '1' } } }, 'must be a number, not "1"'],
    [{ rules: { 'role/many-roles': 'warn' } }, 'it can be error, warning, advice, off'],
    [{ rules: { 'role/many-roles': 3 } }, 'must be a severity, or an object'],
    [{ rule: {} }, 'no setting "rule". Is it "rules"?'],
    [[], 'must be a JSON object'],
  ])('refuse %j', (settings, message) => {
    expect(() => readConfig(settings, rules)).toThrow(message);
  });
});
