import { describe, expect, it } from 'vitest';
import { renderFit, type FitPage } from './fit-report.js';
import { fitOf, POSTING_TEXT, RESUME_TEXT, widest } from './test-fit.js';

function page(some: Partial<FitPage> = {}): FitPage {
  return {
    ...{ fit: fitOf(), posting: 'Data Engineer', resume: 'cv.txt', hidden: 0 },
    ...{ postingText: POSTING_TEXT, resumeText: RESUME_TEXT, ...some },
  };
}

describe('the report of a fit', () => {
  it('tells score, hard requirements, parts, both sides’ words and what would change it', () => {
    expect(renderFit(page(), { width: 70, colour: false }))
      .toBe(`Data Engineer                                                     61.5
cv.txt
──────────────────────────────────────────────────────────────────────
The posting describes one role, Data engineer; the résumé another,
Data analyst.

Hard requirements
  not met    5 years of experience asked for; 2 years of dated work
             shown. Score × 0.8.

Score   the formula is in docs/fit.md
  skills     0.50 × 0.70  ███████████████
             1 of 2 points of 2 requirements.
  roles      0.00 × 0.30
             What the shares of the roles have in common.
  experience not stated
             Not stated on one side.

Requirements   1 met, 0 partly, 1 not shown
  met        Python  shown by pandas
             asked  You know “Python” and dbt.
             shown  Built reports with “pandas” in Oslo.
  not shown  dbt
             asked  You know Python and “dbt”.

What would change it most
  +12.3      Show work with dbt.
`);
  });

  it.each([
    [0, false],
    [1, 'The file holds 1 text that a person does not see; it was not scored.'],
    [3, 'The file holds 3 texts that a person does not see; they were not scored.'],
  ])('with %i hidden texts says so', (hidden, expected) => {
    const text = renderFit(page({ hidden }), { width: 90, colour: false });
    if (expected === false) expect(text).not.toContain('Not scored');
    else expect(text).toContain(`Not scored\n  ${expected}`);
  });

  it('names the line of what is set aside', () => {
    const setAside = [
      { start: 5, end: 9, reason: 'repeated', message: 'Named again and again.' },
    ] as const;
    const text = renderFit(page({ fit: fitOf({ setAside }), resumeText: 'one\ntwo three' }), {
      width: 80,
      colour: false,
    });
    expect(text).toContain('Line 2 of the résumé: Named again and again.');
  });

  it.each([50, 60, 80, 100])('stays within %i columns, in colour too', (width) => {
    const long = 'A requirement with a very long name that goes on and on '.repeat(3).trim();
    const [first, second] = fitOf().requirements;
    const fit = fitOf({ requirements: [{ ...first!, label: long }, second!] });
    const posting = 'An uncommonly long title of a posting '.repeat(4);
    const resume = `${'x'.repeat(200)}.pdf`;
    expect(
      widest(renderFit(page({ fit, posting, resume }), { width, colour: true })),
    ).toBeLessThanOrEqual(width);
  });

  it('cannot be drawn over by what a document holds', () => {
    const text = renderFit(page({ posting: 'a\u001b[2Jb', resume: 'c\u001b[1m.txt' }), {
      width: 80,
      colour: false,
    });
    expect(text).not.toContain('\u001b');
  });
});
