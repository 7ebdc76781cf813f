import {
  objectOf,
  recommended,
  required,
  textOf,
  type JobPostingFinding,
  type Json,
  type JsonObject,
} from './job-posting-fields.js';

const UNITS: ReadonlySet<string> = new Set(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);

/** The rules for `baseSalary`: a `MonetaryAmount` with one value or a range, and a unit. */
export function checkSalary(salary: Json | undefined): readonly JobPostingFinding[] {
  if (salary === undefined || salary === null) {
    return [recommended('pay', 'baseSalary', 'It does not say what the job pays.')];
  }
  const amount = objectOf(salary);
  const value = objectOf(amount?.['value']);
  if (amount?.['@type'] !== 'MonetaryAmount' || value === null) {
    return [required('pay-shape', 'baseSalary', 'Pay is no MonetaryAmount with a value.')];
  }
  return [...checkCurrency(amount), ...checkUnit(value), ...checkAmounts(value)];
}

function checkCurrency(amount: JsonObject): readonly JobPostingFinding[] {
  const currency = textOf(amount['currency']);
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) return [];
  return [required('pay-currency', 'baseSalary', 'The currency is no ISO 4217 code.')];
}

function checkUnit(value: JsonObject): readonly JobPostingFinding[] {
  const unit = textOf(value['unitText']);
  if (unit !== null && UNITS.has(unit)) return [];
  return [required('pay-unit', 'baseSalary', 'Pay must be by HOUR, DAY, WEEK, MONTH or YEAR.')];
}

function checkAmounts({ value, minValue, maxValue }: JsonObject): readonly JobPostingFinding[] {
  const single = isAmount(value);
  const range = isAmount(minValue) && isAmount(maxValue);
  if (single === range) {
    return [
      required('pay-amount', 'baseSalary', 'Pay must be one amount, or the least and the most.'),
    ];
  }
  if (range && Number(minValue) > Number(maxValue)) {
    return [required('pay-order', 'baseSalary', 'The least pay is above the most.')];
  }
  return [];
}

function isAmount(value: Json | undefined): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
