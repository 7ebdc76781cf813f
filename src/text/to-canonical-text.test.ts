import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../base/text-format.js';
import { toSourceSpan } from './canonical-text.js';
import { LONGEST_INPUT, toCanonicalText } from './to-canonical-text.js';

const FORMATS: readonly TextFormat[] = ['plain', 'html', 'markdown'];

const PIECES = [
  ...['<p>', '</p>', '<li>', '<ul>', '</ul>', '<br>', '<b>', '</b>', '<div hidden>', '</div>'],
  ...['&amp;', '&amp;nbsp;', '&lt;p&gt;', '&#x27;', '&', '<', '>', '**', '# ', '- ', '\n', '\n\n'],
  ...[
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ud800',
    '\udc00',
    '🚀',
    'word',
    ' ',
    'Python',
    '\\',
    '`',
    '[a](b)',
  ],
  ...[
    'e\u0301',
    '\u00e2\u0080\u0099',
    '\t',
    '> ',
    '1. ',
    '    ',
    '<td>',
    '<script>',
    '<!--',
    '-->',
  ],
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('toCanonicalText', () => {
  it.each(FORMATS)('maps every verbatim run of %s to the same words of the input', (format) => {
    fc.assert(
      fc.property(texts, (input) => {
        const { text, runs } = toCanonicalText(input, format);
        for (const [number, run] of runs.entries()) {
          const end = runs[number + 1]?.at ?? text.length;
          expect(end).toBeGreaterThan(run.at);
          expect(run.sourceEnd).toBeGreaterThanOrEqual(run.sourceStart);
          expect(run.sourceEnd).toBeLessThanOrEqual(input.length);
          if (!run.verbatim) continue;
          expect(input.slice(run.sourceStart, run.sourceEnd)).toBe(text.slice(run.at, end));
        }
      }),
    );
  });

  it.each(FORMATS)('gives a clean text for any %s', (format) => {
    fc.assert(
      fc.property(texts, (input) => {
        const { text } = toCanonicalText(input, format);
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0\u00ad\u200b\ufeff]/,
        );
        expect(text).not.toMatch(/\n\n\n/);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('maps spans inside the text to spans inside the input', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (input, a, b) => {
        const canonical = toCanonicalText(input);
        const start = Math.min(a, b) % (canonical.text.length + 1);
        const end = Math.min(canonical.text.length, start + (Math.max(a, b) % 20));
        const span = toSourceSpan(canonical, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(input.length);
      }),
    );
  });

  it('changes nothing in a text that is canonical', () => {
    const text =
      'About us\nWe build things.\n\n- Python\n- SQL\n\n' + 'A long line. '.repeat(30) + 'End.';
    expect(toCanonicalText(text)).toEqual({
      text,
      format: 'plain',
      runs: [{ at: 0, sourceStart: 0, sourceEnd: text.length, verbatim: true }],
    });
  });

  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000) + 'x' + '</div>'.repeat(100_000)],
    ['100,000 hidden nested elements', '<div hidden>' + '<i>'.repeat(100_000) + 'x'],
    ['100,000 lists that never end', '<ul><li>'.repeat(100_000)],
    ['5 MB in one line', 'word '.repeat(1_000_000)],
    ['5 MB of ampersands', '&'.repeat(5_000_000)],
    ['5 MB of angle brackets', '<'.repeat(5_000_000)],
    ['5 MB of tags that never close', '<p '.repeat(1_000_000)],
    ['1 MB of short lines', 'a b\n'.repeat(250_000)],
    ['1 MB of blanks', ' '.repeat(1_000_000)],
    ['1 MB of empty lines', '\n'.repeat(1_000_000)],
    ['deep Markdown quotes', '> '.repeat(45_000) + '**a** **b** **c**'],
    ['Markdown brackets', '**a** **b** **c** ' + '['.repeat(90_000)],
    ['Markdown marks', '**a** **b** **c** ' + '*a_ '.repeat(20_000)],
    ['Markdown lists', '**a** **b** **c**\n' + '- '.repeat(45_000)],
    ['Markdown ticks', '**a** **b** **c** ' + '`a``'.repeat(20_000)],
  ])('reads %s without haste or harm', (_, input) => {
    const started = performance.now();
    toCanonicalText(input);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('refuses a text beyond the limit, and says so', () => {
    expect(() => toCanonicalText('x'.repeat(LONGEST_INPUT + 1))).toThrow(
      'The text has 16777217 characters; at most 16777216 are read. Cut it first.',
    );
  });
});
