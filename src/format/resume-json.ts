import type {
  Resume,
  ResumeDate,
  ResumeJudgement,
  ResumePeriod,
  Stated,
} from '../domain/resume.js';

/** What is written beside the fields of JSON Resume. */
export interface ResumeFindings {
  /** Names of engine, lexicon and model. */
  readonly versions: unknown;
  readonly file: string;
  readonly judgement: ResumeJudgement;
  readonly hidden: readonly unknown[];
  readonly problems: readonly unknown[];
}

/** How the JSON is wanted. */
export interface ResumeJsonOptions {
  /** Carry the canonical text, so that spans can be looked up. */
  readonly keepText: boolean;
}

/** The version of JSON Resume that is written. */
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

type Json = Readonly<Record<string, unknown>>;

/**
 * A résumé as a valid document of JSON Resume 1.0. The schema allows no field of ours beside its
 * own, so that all findings, with their evidence, stand under `meta["x-rolescope"]`.
 *
 * @param given the fields of the file where it was JSON Resume already; they stay as they are
 */
export function toJsonResume(
  resume: Resume,
  findings: ResumeFindings,
  given: Json | null,
  { keepText }: ResumeJsonOptions,
): Json {
  const { text, ...read } = resume;
  const fields = given ?? { $schema: SCHEMA, ...toFields(resume) };
  const own = { ...findings, resume: keepText ? { text, ...read } : read };
  const meta = isObject(fields['meta']) ? fields['meta'] : { version: 'v1.0.0' };
  return { ...fields, meta: { ...meta, 'x-rolescope': own } };
}

/** The facts of a résumé as fields of JSON Resume; what is not stated is left out. */
export function toFields(resume: Resume): Json {
  return withoutEmpty({
    basics: toBasics(resume.basics),
    work: resume.work.map((work) =>
      withoutEmpty({
        name: work.name?.value,
        position: work.position?.value,
        location: work.location?.value,
        ...toDates(work.period),
        summary: work.summary?.value,
        highlights: valuesOf(work.highlights),
      }),
    ),
    education: resume.education.map((education) =>
      withoutEmpty({
        institution: education.institution?.value,
        area: education.area?.value,
        studyType: education.studyType?.value,
        ...toDates(education.period),
        score: education.score?.value,
      }),
    ),
    projects: resume.projects.map((project) =>
      withoutEmpty({
        name: project.name?.value,
        ...toDates(project.period),
        url: toUrl(project.url),
        highlights: valuesOf(project.highlights),
      }),
    ),
    certificates: resume.certificates.map(({ name, issuer, date }) =>
      withoutEmpty({
        name: name.value,
        issuer: issuer?.value,
        date: date === null ? undefined : toIso(date),
      }),
    ),
    skills: resume.skills.map(({ label }) => ({ name: label })),
    languages: resume.languages.map(({ language, fluency }) =>
      withoutEmpty({ language: language.value, fluency: fluency?.value }),
    ),
  });
}

function toBasics(basics: Resume['basics']): Json {
  const links = basics.urls.map((url) => toUrl(url));
  const profiles = links.flatMap((url) => toProfile(url) ?? []);
  return withoutEmpty({
    name: basics.name?.value,
    label: basics.label?.value,
    email: toEmail(basics.email),
    phone: basics.phone?.value,
    url: links.find((url) => toProfile(url) === null),
    summary: basics.summary?.value,
    location: toLocation(basics.location),
    profiles,
  });
}

/** "Boise, ID" is a city and its region; a longer place is an address. */
function toLocation(location: Stated<string> | null): Json | undefined {
  if (location === null) return undefined;
  const parts = location.value.split(', ');
  if (parts.length === 1) return { city: location.value };
  return parts.length === 2 ? { city: parts[0], region: parts[1] } : { address: location.value };
}

/** An address that a validator takes; others are left out, and stand in the findings. */
function toEmail(email: Stated<string> | null): string | undefined {
  const value = email?.value ?? '';
  return /^[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value) ? value : undefined;
}

function toUrl(url: Stated<string> | null): string | undefined {
  if (url === null) return undefined;
  const full = /^https?:\/\//i.test(url.value) ? url.value : `https://${url.value}`;
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%#?&=+@:-]*)?$/i.test(full) ? full : undefined;
}

const NETWORKS: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn',
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'kaggle.com': 'Kaggle',
  'twitter.com': 'Twitter',
  'x.com': 'X',
  'medium.com': 'Medium',
  'stackoverflow.com': 'Stack Overflow',
  'huggingface.co': 'Hugging Face',
};

function toProfile(url: string | undefined): Json | null {
  const found = /^https?:\/\/([\w.-]+)\/(?:in\/|users\/\d+\/)?([\w.@-]+)\/?$/i.exec(url ?? '');
  const network = NETWORKS[found?.[1]?.toLowerCase().split('.').slice(-2).join('.') ?? ''];
  return network === undefined ? null : { network, username: found![2], url };
}

function toDates(period: ResumePeriod | null): Json {
  const of = (date: ResumeDate | null | undefined): string | undefined =>
    date === null || date === undefined ? undefined : toIso(date);
  return { startDate: of(period?.start), endDate: of(period?.end) };
}

/** `2019-03`, or `2019` where no month is known. */
function toIso({ year, month }: ResumeDate): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

function valuesOf(values: readonly Stated<string>[]): string[] {
  return values.map(({ value }) => value);
}

/** Leaves out what is absent, empty lists and empty objects. */
function withoutEmpty(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !(isObject(value) && Object.keys(value).length === 0),
    ),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
