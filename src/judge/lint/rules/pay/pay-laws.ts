import type { Place } from '../../../../base/diagnostic.js';
import { defineReading } from '../../readings/define-reading.js';
import { regionsOf } from '../../readings/regions.js';
import type { LintInput } from '../../rule.js';
import { payDirective, payLaws, type PayLaw } from './jurisdictions.js';

/** A law of a place that the posting names, and the words that name it. */
export interface NamedLaw {
  readonly law: PayLaw;
  readonly place: Place;
}

/** The laws on pay of the places that the posting names; of a city and its state the city's. */
export const namedLaws = defineReading((input: LintInput): readonly NamedLaw[] => {
  const regions = regionsOf(input);
  const named = payLaws.flatMap((law) => {
    const place = regions.get(law.region);
    return place === undefined ? [] : [{ law, place }];
  });
  const isCovered = ({ region }: PayLaw): boolean =>
    named.some(({ law }) => law.region !== region && law.region.startsWith(`${region} `));
  return named.filter(({ law }) => !isCovered(law));
});

/**
 * Whether the posting offers work to employees, whom these laws are about: not to freelancers, and
 * not a list on which people wait for an offer.
 */
export const isOfferOfEmployment = defineReading(({ analysis, document }: LintInput): boolean => {
  const title = analysis.title.text ?? '';
  if (/\bfreelanc/i.test(title) || WAITING_LIST.test(title)) return false;
  // Few texts have such a word at all, and looking for three of them is quicker.
  const { text } = document;
  const mayBe = ['reelanc', 'REELANC', 'ontractor '].some((part) => text.includes(part));
  return !(mayBe && FREELANCE.test(text));
});

/** Freelancers are sought, and not led or paid by those who are. */
const FREELANCE =
  /\b(?:look(?:ing)? for|seeking|seeks|hiring|need|want|as an?)(?: \w+){0,3} freelanc|\bfreelanc\w+,?(?: \w+){0,3} (?:position|role|opportunity|contract\w*|basis|job|gig|assignment|engagement)\b|\bcontractor (?:position|role|agreement|basis|opportunity)\b|\bas an? independent contractor\b/i;
const WAITING_LIST =
  /\b(?:talent (?:pool|community|network|pipeline)|(?:general|open|spontaneous|speculative) application|general interest|expression of interest|future (?:opportunit|opening|role|position)\w*|join our (?:network|community)|evergreen)\b/i;

/** Whether a law holds on a day; where no day is given, those hold whose date a message will say. */
export function holdsOn(law: PayLaw, today: string | null): boolean {
  return today === null || law.since <= today;
}

/** A law in one sentence: from when, for whom, and where to read it. */
export function sayLaw({ place, law, since, employers, url }: PayLaw): string {
  const name = `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  return `${name} (${law}): since ${sayDate(since)}, for ${employers}; ${url}.`;
}

/** The European rule in one sentence. */
export function sayDirective(): string {
  const { law, transposed, url } = payDirective;
  return `${law}: applicants learn the pay or its range in the posting or before the interview; the member states had until ${sayDate(transposed)} to make it their law; ${url}.`;
}

const MONTHS = `January February March April May June July August September October November
  December`.split(/\s+/);

/** An ISO date as it is read aloud: "1 January 2023". */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function sayList(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
