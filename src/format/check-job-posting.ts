import { checkSalary } from './check-job-salary.js';
import { checkJobTitle } from './check-job-title.js';
import {
  againstPolicy,
  listOf,
  objectOf,
  recommended,
  required,
  textOf,
  type JobPostingFinding,
  type Json,
  type JsonObject,
} from './job-posting-fields.js';

/** What the rules compare with. */
export interface JobPostingRules {
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export const EMPLOYMENT_TYPES: ReadonlySet<string> = new Set([
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
]);

/**
 * Google's rules for a `JobPosting` in JSON-LD (Search Central, "JobPosting structured data", and
 * its content policies for titles), as far as the markup itself can break them. Nothing found means
 * that all required and recommended properties are there and well formed.
 */
export function checkJobPosting(
  posting: JsonObject,
  { today }: JobPostingRules,
): readonly JobPostingFinding[] {
  return [
    ...checkKind(posting),
    ...checkJobTitle(posting),
    ...checkDescription(posting),
    ...checkEmployer(posting),
    ...checkDates(posting, today),
    ...checkPlace(posting),
    ...checkEmployment(posting),
    ...checkSalary(posting['baseSalary']),
    ...checkRest(posting),
  ];
}

function checkKind(posting: JsonObject): readonly JobPostingFinding[] {
  const context = textOf(posting['@context']) ?? '';
  const isKnown = /^https?:\/\/schema\.org\/?$/.test(context) && posting['@type'] === 'JobPosting';
  return isKnown ? [] : [required('kind', '@type', 'This is no schema.org JobPosting.')];
}

function checkDescription(posting: JsonObject): readonly JobPostingFinding[] {
  const html = textOf(posting['description']);
  const text = html?.replace(/<[^<>]*>/g, ' ').trim() ?? '';
  if (html === null || text === '') {
    return [required('description', 'description', 'There is no description of the job.')];
  }
  if (text === textOf(posting['title'])?.trim()) {
    const message = 'The description only says the title again.';
    return [againstPolicy('description-is-title', 'description', message)];
  }
  if (/<(?:p|br|ul|ol|li)\b/.test(html)) return [];
  const message = 'The description has no paragraphs: mark them up with <p>, <br> or lists.';
  return [required('description-markup', 'description', message)];
}

function checkEmployer(posting: JsonObject): readonly JobPostingFinding[] {
  const employer = objectOf(posting['hiringOrganization']);
  if (employer === null || textOf(employer['name']) === null) {
    return [required('employer', 'hiringOrganization', 'It does not say who hires.')];
  }
  return [];
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function checkDates(posting: JsonObject, today: string): readonly JobPostingFinding[] {
  const posted = DAY.exec(textOf(posting['datePosted']) ?? '')?.[1];
  const until = textOf(posting['validThrough']);
  const last = DAY.exec(until ?? '')?.[1];
  const findings: JobPostingFinding[] = [];
  if (posted === undefined) {
    findings.push(required('date-posted', 'datePosted', 'The day of posting is no ISO 8601 date.'));
  } else if (posted > today) {
    findings.push(required('posted-later', 'datePosted', `${posted} has not come yet.`));
  }
  if (until === null) {
    const message = 'It does not say until when people can apply.';
    findings.push(recommended('valid-through', 'validThrough', message));
  } else if (last === undefined) {
    findings.push(
      required('valid-through-date', 'validThrough', 'The last day is no ISO 8601 date.'),
    );
  } else if (last < today) {
    findings.push(required('expired', 'validThrough', `${last} has passed.`));
  }
  return findings;
}

function checkPlace(posting: JsonObject): readonly JobPostingFinding[] {
  const places = listOf(posting['jobLocation']);
  const requirements = listOf(posting['applicantLocationRequirements']);
  const type = posting['jobLocationType'];
  const findings: JobPostingFinding[] = [];
  if (type !== undefined && type !== 'TELECOMMUTE') {
    const message = 'The only location type is TELECOMMUTE, for work that is always remote.';
    findings.push(required('location-type', 'jobLocationType', message));
  }
  if (type === 'TELECOMMUTE' && requirements.length === 0 && places.length === 0) {
    const message = 'Remote work must say in which countries people may live who do it.';
    findings.push(required('remote-from', 'applicantLocationRequirements', message));
  }
  if (type !== 'TELECOMMUTE' && places.length === 0) {
    findings.push(required('place', 'jobLocation', 'It does not say where the work is.'));
  }
  if (places.some((place) => countryOf(place) === null)) {
    findings.push(required('country', 'jobLocation', 'A place does not say its country.'));
  }
  if (places.length > 0 && places.every((place) => countryOf(place) !== null && !hasTown(place))) {
    const message = 'The place is only a country: name the town or region too.';
    findings.push(recommended('town', 'jobLocation', message));
  }
  if (requirements.some((one) => textOf(objectOf(one)?.['name']) === null)) {
    const message = 'A country that people may live in has no name.';
    findings.push(required('remote-from-name', 'applicantLocationRequirements', message));
  }
  return findings;
}

function addressOf(place: Json): JsonObject | null {
  return objectOf(objectOf(place)?.['address']);
}

function countryOf(place: Json): string | null {
  return textOf(addressOf(place)?.['addressCountry']);
}

function hasTown(place: Json): boolean {
  const address = addressOf(place);
  return (
    textOf(address?.['addressLocality']) !== null || textOf(address?.['addressRegion']) !== null
  );
}

function checkEmployment(posting: JsonObject): readonly JobPostingFinding[] {
  const types = listOf(posting['employmentType']);
  if (types.length === 0) {
    const message = 'It does not say whether it is full-time, part-time, a contract, ….';
    return [recommended('employment', 'employmentType', message)];
  }
  return types.flatMap((type) =>
    typeof type === 'string' && EMPLOYMENT_TYPES.has(type)
      ? []
      : [
          required(
            'employment-type',
            'employmentType',
            `${JSON.stringify(type)} is no employment type.`,
          ),
        ],
  );
}

function checkRest(posting: JsonObject): readonly JobPostingFinding[] {
  const identifier = objectOf(posting['identifier']);
  const identified =
    textOf(identifier?.['name']) !== null && textOf(identifier?.['value']) !== null;
  return [
    ...(identified
      ? []
      : [recommended('identifier', 'identifier', 'It has no identifier of the employer.')]),
    ...(typeof posting['directApply'] === 'boolean'
      ? []
      : [recommended('direct-apply', 'directApply', 'It does not say whether people apply here.')]),
  ];
}
