import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import { defineReading } from '../../readings/define-reading.js';
import type { LintInput } from '../../rule.js';
import { defineWordList, type WordHit } from '../../word-list.js';

/**
 * Words that stand where the pay should stand: `outright` by themselves, `near` only beside a word
 * of pay, `not` where they speak of something else.
 */
const vaguePay = defineWordList([
  ...phrases(
    'outright' as const,
    `competitive salary, competitive salaries, competitive pay, competitive wage,
      competitive wages, competitive compensation, competitive compensation package,
      competitive remuneration, competitive base, competitive base salary, competitive base pay,
      competitive base compensation, competitive annual salary, competitive starting salary,
      competitive market salary, competitive total compensation, competitive salary package,
      competitive pay package, competitive remuneration package, competitive cash compensation,
      competitive hourly rate, competitive hourly pay, competitive rates, competitive rate,
      competitive and fair salary, competitive financial package,
      competitive salary and benefits, attractive salary, attractive salary package,
      attractive compensation, attractive compensation package, attractive remuneration,
      attractive remuneration package, attractive pay, excellent salary, excellent compensation,
      generous salary, generous compensation, above market salary, above market pay,
      above market compensation, top of market salary, top of market compensation,
      top of market pay, market rate salary, market rate pay, market competitive salary,
      market competitive pay, market leading salary, market leading compensation, market salary,
      industry leading salary, industry leading pay, industry leading compensation,
      salary negotiable, negotiable salary, pay negotiable, rate negotiable,
      salary is negotiable, salary doe, pay doe, compensation doe, rate doe,
      salary commensurate with experience, pay commensurate with experience,
      compensation commensurate with experience, salary depends on experience,
      salary depending on experience, salary based on experience, pay based on experience,
      pay depends on experience, salary tbd, compensation tbd, salary: competitive,
      pay: competitive, compensation: competitive, salary range: competitive,
      remuneration: competitive, salary: negotiable, salary: doe, salary: market rate`,
  ),
  ...phrases(
    'near' as const,
    `commensurate with experience, commensurate with your experience, commensurate with skills,
      commensurate with qualifications, commensurate with candidate experience,
      depends on experience, depending on experience, doe, dependent on experience,
      dependent upon experience`,
  ),
  ...phrases(
    'not' as const,
    `competitive salary analysis, competitive pay analysis, competitive salary benchmarking,
      competitive compensation programs, competitive compensation strategy,
      competitive compensation analysis, competitive compensation structures,
      competitive rate of, competitive rates for our customers, competitive rates for customers`,
  ),
]);

/** Vague words of a posting that states no pay. */
export const vagueWords = defineReading(
  ({ document, analysis }: LintInput): readonly WordHit<string>[] =>
    analysis.pay.length > 0
      ? []
      : vaguePay.findIn(document).filter((hit) => {
          if (hit.meaning !== 'near') return hit.meaning === 'outright';
          const word = document.text.slice(hit.start, hit.end);
          if (word.length === 3 && word !== 'DOE') return false;
          const { after, section } = contextOf(document, hit);
          // A label ("Salary: …") may be a heading of its own, so not only the sentence counts.
          const before = document.text.slice(Math.max(0, hit.start - 60), hit.start);
          return section === 'pay' || OF_PAY.test(before) || OF_PAY.test(after);
        }),
);

const OF_PAY = /\b(?:salary|salaries|pay|wages?|compensation|remuneration|hourly|rate)\b/i;
