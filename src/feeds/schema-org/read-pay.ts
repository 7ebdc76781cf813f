import type { StatedPay } from '../../domain/feed-posting.js';
import { isRecord, readFields, type Fields } from '../fields.js';
import { decodeEntities } from '../markup.js';
import { payOf, periodOf, somePay } from '../pay.js';

/**
 * Reads `baseSalary`: a number, a text, or an amount with one value or a range, each of which pages
 * also write as words. Words are kept as they are and no numbers are taken from them.
 */
export function readPay(job: Fields): StatedPay[] {
  const topCurrency = job.texts('salaryCurrency')[0] ?? null;
  return somePay(
    job.list('baseSalary').map((salary) => {
      if (isRecord(salary)) return readAmount(readFields(salary, []), topCurrency);
      const stated = readStated(salary);
      return payOf({ ...stated, min: stated.amount, max: stated.amount, currency: topCurrency });
    }),
  );
}

function readAmount(salary: Fields, topCurrency: string | null): StatedPay | null {
  const [first] = salary.list('value');
  const value = isRecord(first) ? (salary.inners('value')[0] ?? salary) : salary;
  const single = readStated(value.record['value']);
  const min = readStated(value.record['minValue']);
  const max = readStated(value.record['maxValue']);
  const words = [single.text, min.text, max.text].filter((text) => text !== null);
  const unit = [value, salary].flatMap((one) => [
    ...one.texts('unitText'),
    ...one.texts('unitCode'),
  ]);
  return payOf({
    min: min.amount ?? single.amount,
    max: max.amount ?? single.amount,
    currency: salary.texts('currency')[0] ?? value.texts('currency')[0] ?? topCurrency,
    period: periodOf(unit[0] ?? null),
    text: words.length === 0 ? null : words.join(' – '),
  });
}

/** An amount as a number, or the words that stand where one should. */
function readStated(value: unknown): {
  readonly amount: number | null;
  readonly text: string | null;
} {
  const { number } = readFields({ value }, []);
  const amount = number('value');
  const isWords = amount === null && typeof value === 'string' && value.trim() !== '';
  return { amount, text: isWords ? decodeEntities(value.trim()) : null };
}
