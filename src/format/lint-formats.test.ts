import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LintedPosting, PlacedDiagnostic } from '../domain/lint-report.js';
import { makeExcerpt } from './lint-excerpt.js';
import { renderGithub } from './lint-github.js';
import { makeSarif, type SarifTool } from './lint-sarif.js';
import { addToSummary, renderFindings, renderSummary } from './lint-text.js';

const text = 'Requirements:\n- Pytorch, 50% of the time';

const found: PlacedDiagnostic = {
  code: 'requirements/technology-names',
  severity: 'advice',
  span: { field: 'text', start: 16, end: 23 },
  related: [],
  message: '“Pytorch” is written PyTorch.',
  why: 'People look for the right name.',
  suggestion: 'Write “PyTorch”: 100%.',
  fix: { start: 16, end: 23, replacement: 'PyTorch' },
  place: { line: 4, column: 3, endLine: 4, endColumn: 10 },
};

const linted: LintedPosting = {
  file: 'jobs/an ad.md',
  line: null,
  source: 'jobs/an ad.md',
  fields: { text, title: 'Analyst', location: '' },
  raw: text,
  skipped: null,
  diagnostics: [found],
  suppressed: 0,
};

const tool: SarifTool = {
  version: '1.2.3',
  hash: (text) => text.length.toString(16),
  rules: [{ id: found.code, summary: 'S.', why: 'W.', severity: 'advice' }],
};

const style = { width: 80, colour: false };

describe('the findings for people', () => {
  it('show the line, the words marked, why and what to write', () => {
    expect(renderFindings(linted, style)).toBe(
      [
        'jobs/an ad.md  Analyst',
        '',
        '  advice requirements/technology-names',
        '     4 │ - Pytorch, 50% of the time',
        '       │   ^^^^^^^',
        '        “Pytorch” is written PyTorch.',
        '        Why: People look for the right name.',
        '        Instead: Write “PyTorch”: 100%.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('sum up', () => {
    const none = { postings: 0, error: 0, warning: 0, advice: 0, fixable: 0, suppressed: 0 };
    expect(renderSummary(addToSummary(none, linted), style)).toBe(
      '1 posting: 0 errors, 0 warnings, 1 piece of advice. --fix mends 1 of them.\n',
    );
    expect(renderSummary({ ...none, postings: 2 }, style)).toBe('2 postings: nothing to say.\n');
  });

  it.each([34, 40, 80])('cut a long line to %i columns around the words', (width) => {
    const long = `${'before '.repeat(40)}HERE${' after'.repeat(40)}`;
    const { line, indent, marks } = makeExcerpt(long, { start: 280, end: 284 }, width);
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line.slice(indent, indent + marks)).toBe('HERE');
  });
});

describe('workflow commands', () => {
  it('escape what would end a property or a line', () => {
    expect(renderGithub(linted)).toBe(
      '::notice file=jobs/an ad.md,line=4,endLine=4,col=3,endColumn=9,title=requirements/technology-names::“Pytorch” is written PyTorch. Write “PyTorch”: 100%25.\n',
    );
  });
});

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../test/fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
  ) as object;

  it('has the shape that the standard asks for', () => {
    // The schema's one pattern of a language is no regular expression in Unicode mode.
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const log = makeSarif(
      [linted, { ...linted, line: 3, diagnostics: [{ ...found, place: null }] }],
      tool,
    );
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  });

  it('gives the place in UTF-16 units and a path as a URI', () => {
    const [run] = makeSarif([linted], tool).runs;
    expect(run!.columnKind).toBe('utf16CodeUnits');
    expect(run!.results![0]!.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'jobs/an%20ad.md' },
      region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 10 },
    });
  });

  it('has fingerprints that do not change when lines move', () => {
    const moved = { ...found, place: { line: 9, column: 3, endLine: 9, endColumn: 10 } };
    const printOf = (diagnostic: PlacedDiagnostic) =>
      makeSarif([{ ...linted, diagnostics: [diagnostic] }], tool).runs[0]!.results![0]!
        .partialFingerprints;
    expect(printOf(moved)).toEqual(printOf(found));
  });
});
