import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import { blankDirectives, findDirectives } from '../postings/directives.js';
import { postingsOf, type SourcedPosting } from '../postings/postings-of.js';
import { applyFixes, writeFixed } from './fix-file.js';
import { indexLines } from './line-index.js';
import { lintPosting, type LintResult } from './lint-posting.js';

const engine = createEngine(loadAssets());

function lintText(text: string, file = 'posting.md', format?: 'html' | 'markdown'): LintResult {
  const bytes = new TextEncoder().encode(text);
  const hints = format === undefined ? {} : { format };
  const [item] = [...postingsOf({ kind: 'text', file, bytes, hints })];
  return lintPosting(item as SourcedPosting, engine, { today: '2026-11-01' });
}

function codesOf({ linted }: LintResult): string[] {
  return linted.diagnostics.map(({ code }) => code);
}

const BODY = '\n\n## Requirements\n\n- Pytorch and good written English\n- 3 years of SQL\n';

describe('lines', () => {
  it.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['ab', 1, 1, 2],
  ])('of %j: unit %i is line %i, column %i', (text, start, line, column) => {
    expect(indexLines(text)({ start, end: start })).toMatchObject({ line, column });
  });
});

describe('comments', () => {
  it.each([
    ['<!-- rolescope-disable -->', 'disable', []],
    ['<!--rolescope-enable pay/vague-->', 'enable', ['pay/vague']],
    [
      '<!-- rolescope-disable-next-line a/b, c/d -- a reason -->',
      'disable-next-line',
      ['a/b', 'c/d'],
    ],
  ])('%s', (text, kind, rules) => {
    expect(findDirectives(`x ${text} y`)).toEqual([
      { kind, rules, start: 2, end: 2 + text.length },
    ]);
    expect(blankDirectives(`x ${text} y`)).toBe(`x ${' '.repeat(text.length)} y`);
  });

  it.each([
    '<!-- a note -->',
    '<!-- rolescope-disabled -->',
    '<!-- rolescope-disable',
    'rolescope-disable',
  ])('not: %s', (text) => {
    expect(findDirectives(text)).toEqual([]);
  });

  it('stay quick where many begin and none ends', () => {
    expect(findDirectives('<!-- rolescope-disable '.repeat(50_000))).toEqual([]);
  });

  const plain = `Data Ninja${BODY}`;

  it('at the top keep back a rule for the whole posting, its title too', () => {
    expect(codesOf(lintText(plain))).toContain('role/title-inflation');
    const { linted } = lintText(`<!-- rolescope-disable role/title-inflation -->\n${plain}`);
    expect(linted.fields.title).toBe('Data Ninja');
    expect(linted.diagnostics.map(({ code }) => code)).not.toContain('role/title-inflation');
    expect(linted.suppressed).toBe(1);
  });

  it.each([
    ['the next line', '<!-- rolescope-disable-next-line -->\n', ''],
    ['from here on', '<!-- rolescope-disable requirements/technology-names -->\n', ''],
    ['until it is enabled', '<!-- rolescope-disable -->\n', '\n<!-- rolescope-enable -->'],
  ])('keep back %s', (_, before, after) => {
    const text = `Data Analyst\n\n## Requirements\n\n${before}- Pytorch and good written English${after}\n- Tensorflow and SQL\n`;
    const names = lintText(text).linted.diagnostics.filter(
      ({ code }) => code === 'requirements/technology-names',
    );
    const isOpen = before.includes('requirements/');
    expect(names.map(({ message }) => message)).toEqual(
      isOpen ? [] : ['“Tensorflow” is written TensorFlow.'],
    );
  });

  it('that name no rule are told with the nearest name', () => {
    const { problems } = lintText(`<!-- rolescope-disable pay/vage -->\n${plain}`);
    expect(problems).toMatchObject([{ code: 'unknown-rule', line: 1 }]);
    expect(problems[0]!.message).toContain('Is it "pay/vague"?');
  });
});

describe('places', () => {
  it('are those of the file, mark-up and title line counted', () => {
    const { linted } = lintText(`# Data Ninja${BODY}`);
    const place = (code: string) => linted.diagnostics.find((found) => found.code === code)?.place;
    expect(place('role/title-inflation')).toEqual({
      line: 1,
      column: 8,
      endLine: 1,
      endColumn: 13,
    });
    expect(place('requirements/technology-names')).toMatchObject({ line: 5, column: 3 });
  });

  it('are none in a record', () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ title: 'Data Ninja', text: BODY }));
    const [item] = [...postingsOf({ kind: 'lines', file: 'p.jsonl', firstLine: 7, bytes })];
    const { linted } = lintPosting(item as SourcedPosting, engine, {});
    expect(linted).toMatchObject({ source: 'p.jsonl:7', line: 7, raw: null });
    expect(linted.diagnostics.every(({ place }) => place === null)).toBe(true);
  });
});

describe('fixes', () => {
  it('change the words and nothing else', () => {
    const text = `# Data Analyst${BODY.replace('Pytorch', '**Pytorch**   &  Tensorflow')}`;
    const fixed = applyFixes(lintText(text))!;
    expect(fixed.text).toBe(text.replace('Pytorch', 'PyTorch').replace('Tensorflow', 'TensorFlow'));
    expect(fixed.applied.map(({ before, line }) => [before, line])).toEqual([
      ['Pytorch', 5],
      ['Tensorflow', 5],
    ]);
  });

  it('leave alone what mark-up or an entity divides', () => {
    const text =
      '<h2>Requirements</h2><ul><li>P<b>y</b>torch and SQL</li><li>Ten&#115;orflow</li><li>Numpy too</li></ul>';
    const fixed = applyFixes(lintText(text, 'p.html', 'html'))!;
    expect(fixed.text).toBe(text.replace('Numpy', 'NumPy'));
  });

  it('are written only to a file that is plain UTF-8 and as it was read', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rolescope-')), 'p.md');
    writeFileSync(file, '\ufeffNumpy\r\n');
    expect(writeFixed(file, 'Numpy\r\n', 'NumPy\r\n')).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe('\ufeffNumPy\r\n');
    expect(writeFixed(file, 'something else', 'x')).toMatchObject({ code: 'not-fixed' });
    expect(readFileSync(file, 'utf8')).toBe('\ufeffNumPy\r\n');
  });
});
