import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFindings } from './carry-findings.js';

function finding(start: number, end: number): SourcedDiagnostic {
  return {
    ...{ code: 'a/b', severity: 'advice', message: 'm', why: 'w', related: [] },
    span: { field: 'text', start, end },
    source: { start, end },
    mend: { start, end, replacement: 'x' },
  };
}

/** The words that findings point at. */
function words(findings: readonly SourcedDiagnostic[], text: string): (string | null)[] {
  return findings.map(({ source }) => source && text.slice(source.start, source.end));
}

describe('Findings of a text that is changed meanwhile', () => {
  const text = 'one rockstar two ninja three';
  const findings = [finding(4, 12), finding(17, 22)];

  it.each([
    ['nothing', text, ['rockstar', 'ninja']],
    ['a word before', `And ${text}`, ['rockstar', 'ninja']],
    ['a word after', `${text}!`, ['rockstar', 'ninja']],
    ['a word between', 'one rockstar and two ninja three', ['rockstar', 'ninja']],
    ['the words themselves', 'one rock-star two ninja three', ['ninja']],
    ['all', '', []],
  ])('keep their words where %s changes', (_, after, expected) => {
    expect(words(carryFindings(findings, text, after), after)).toEqual(expected);
  });

  it('stay as they are where they point at no words', () => {
    const whole = { ...finding(0, 3), source: null, mend: null };
    expect(carryFindings([whole], text, 'other')).toEqual([whole]);
  });

  it('never point at other words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.nat(30),
        fc.nat(30),
        (a, b, c, x, y) => {
          const [before, after] = [a + b + c, a + c];
          const [start, end] = [
            Math.min(x, y, before.length),
            Math.min(Math.max(x, y), before.length),
          ];
          if (start === end) return;
          const [expected] = words([finding(start, end)], before);
          for (const word of words(carryFindings([finding(start, end)], before, after), after)) {
            expect(word).toBe(expected);
          }
        },
      ),
    );
  });
});
