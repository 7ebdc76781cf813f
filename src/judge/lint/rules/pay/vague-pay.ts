import { contextOf } from '../../../../extract/terms/context.js';
import { phrases } from '../../phrases.js';
import { defineReading } from '../../readings/define-reading.js';
import type { LintInput } from '../../rule.js';
import { defineWordList, type WordHit } from '../../word-list.js';

/**
 * Words that stand where the pay should stand: `outright` by themselves, `near` only beside a word
 * of pay, `praise` before one, `not` where they speak of something else. `subject` says of pay
 * no more than that there is some.
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
    'outright' as const,
    `our salary grid, our salary bands, our salary band, our salary scale, our pay grid,
      our pay bands, our pay scale, our compensation bands, our compensation grid,
      transparent salary grid, transparent salary, transparent salaries, transparent pay`,
  ),
  ...phrases(
    'praise' as const,
    `competitive, attractive, generous, excellent, above market, above average, market leading,
      industry leading, best in class, top of market, top tier, highly competitive, lucrative`,
  ),
  ...phrases(
    'subject' as const,
    `salary grid, salary band, salary bands, salary range, salary ranges, salary scale, pay band,
      pay bands, pay grid, pay range, pay ranges, pay scale, compensation band,
      compensation bands, compensation range, compensation package, salary package, base salary,
      starting salary, base pay, annual salary, hourly rate, rate of pay, hourly pay,
      compensation is, compensation will, salary is, salary will, pay is, pay will, salary for,
      compensation for this, pay for this, compensation includes, remuneration, salary +,
      salary:, compensation:, fair pay, equal pay for, on target earnings, minimum wage, unpaid,
      volunteer position, volunteer role, paid internship, internship allowance, stipend of,
      per diem, salary transparency, salary information, salary details, compensation offered,
      compensation that, compensation at, compensation philosophy, compensation structure,
      total compensation, cash compensation, individual compensation, individual's compensation,
      compensation details, total rewards package, pay per, paid per, paid hourly, paid weekly`,
  ),
  ...phrases(
    'not' as const,
    `competitive salary analysis, competitive pay analysis, competitive salary benchmarking,
      competitive compensation programs, competitive compensation strategy,
      competitive compensation analysis, competitive compensation structures,
      competitive rate of, competitive rates for our customers, competitive rates for customers`,
  ),
]);

/** Up to two words, and then the pay that is praised: "total rewards package", "industry pay". */
const PRAISED =
  /^(?:[ -](?!(?:of|in|with|on|to|for|about|knowledge|leave|parental|maternity|paternity|sick|holiday|vacation|time|referral|analysis)\b)[\w&]+){0,2}[ -](?:salary|salaries|pay|wages?|compensation|remuneration|renumeration|total rewards)\b(?! (?:analysis|benchmark\w*|data|programs?|plans?|strateg\w+|structures?|models?|leave|time|practices|intelligence|software|platforms?|services|solutions|consult\w+|surveys?|teams?|tools?|management|decisions))/i;

/** Whether words of praise stand before a word of pay, and to where. */
function praisedEnd({ text }: LintInput['document'], { end }: WordHit<string>): number | null {
  const found = PRAISED.exec(text.slice(end, end + 60));
  return found === null ? null : end + found[0].length;
}

/** Whether the text speaks of pay at all, if only to say that there is some. */
export const speaksOfPay = defineReading(
  (input: LintInput): boolean =>
    input.analysis.pay.length > 0 ||
    vagueWords(input).length > 0 ||
    vaguePay.findIn(input.document).some(isSubject) ||
    vaguePay.findInString(input.analysis.title.text ?? '').some(isSubject),
);

function isSubject({ meaning }: { readonly meaning: string }): boolean {
  return meaning === 'subject';
}

/** Vague words of a posting that states no pay. */
export const vagueWords = defineReading(
  ({ document, analysis }: LintInput): readonly WordHit<string>[] =>
    analysis.pay.length > 0
      ? []
      : vaguePay.findIn(document).flatMap((hit) => {
          if (hit.meaning !== 'praise') return isVague(document, hit) ? [hit] : [];
          const end = praisedEnd(document, hit);
          return end === null ? [] : [{ ...hit, end }];
        }),
);

function isVague(document: LintInput['document'], hit: WordHit<string>): boolean {
  if (hit.meaning !== 'near') return hit.meaning === 'outright';
  const word = document.text.slice(hit.start, hit.end);
  if (word.length === 3 && word !== 'DOE') return false;
  const { after, section } = contextOf(document, hit);
  // A label ("Salary: …") may be a heading of its own, so not only the sentence counts.
  const before = document.text.slice(Math.max(0, hit.start - 60), hit.start);
  return section === 'pay' || OF_PAY.test(before) || OF_PAY.test(after);
}

const OF_PAY = /\b(?:salary|salaries|pay|wages?|compensation|remuneration|hourly|rate)\b/i;
