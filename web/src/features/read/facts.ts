import type { Evidence } from '@rolescope/base/span.js';
import type { Analysis } from '@rolescope/domain/analysis.js';
import { formatAnnualised, formatPay } from '@rolescope/format/money.js';
import { educationNames } from '@rolescope/format/names.js';

/** Something a posting states of itself, and the words that state it. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  /** `null` where the posting does not say. */
  readonly value: string | null;
  /** How the value was worked out, where it is not as stated. */
  readonly derived: string | null;
  readonly evidence: readonly Evidence[];
}

/** Pay, level, years, degree, place, workplace and employment, in that order. */
export function listFacts(analysis: Analysis): Fact[] {
  const { seniority, experience, education, workplace, employment, location } = analysis;
  const years = experience.minYears;
  const degree = education.minimum === 'unspecified' ? null : educationNames[education.minimum];
  const place = workplace.value === 'onsite' ? 'on site' : stated(workplace.value);
  return [
    ...payFacts(analysis),
    fact('level', 'Level', stated(seniority.value), seniority.evidence),
    fact('experience', 'Experience', years === null ? null : yearsText(years), experience.evidence),
    fact('education', 'Education', degree, education.evidence),
    fact('workplace', 'Workplace', place, workplace.evidence),
    fact('employment', 'Employment', stated(employment.value), employment.evidence),
    fact('location', 'Location', location.value, location.evidence),
  ];
}

function payFacts({ pay }: Analysis): Fact[] {
  if (pay.length === 0) return [fact('pay-0', 'Pay', null, [])];
  return pay.map((range, at) => {
    const { start, end, text } = range;
    return {
      ...fact(`pay-${at}`, 'Pay', formatPay(range), [{ field: 'text', start, end, text }]),
      derived: formatAnnualised(range),
    };
  });
}

function fact(
  id: string,
  label: string,
  value: string | null,
  evidence: readonly Evidence[],
): Fact {
  return { id, label, value, derived: null, evidence: value === null ? [] : evidence };
}

function yearsText(years: number): string {
  return years === 1 ? '1 year or more' : `${years} years or more`;
}

function stated(value: string): string | null {
  return value === 'unspecified' ? null : value;
}
