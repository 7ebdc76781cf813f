import type { Problem } from '../../base/problem.js';
import { recogniseLanguage } from '../../document/language.js';
import { tokenize } from '../../text/tokenize.js';
import { CanonicalWriter, statedAt } from './canonical-writer.js';
import {
  writeCertificate,
  writeEducation,
  writeLanguage,
  writeProject,
  writeWork,
  type Later,
  type Writing,
} from './json-entries.js';
import { isRecord, makeFieldReader, type FieldReader, type Fields } from './json-fields.js';
import type { ParsedResume } from './parse-resume.js';

/** A résumé read from JSON Resume, and the fields that could not be read. */
export interface JsonResumeReading {
  readonly resume: ParsedResume;
  readonly problems: readonly Problem[];
}

/** A document with one of these is JSON Resume. */
const LISTS = ['basics', 'work', 'education', 'skills', 'projects'];

/** The fields of a text that is JSON Resume, or `null` where it is none. */
export function parseJsonResume(text: string): Fields | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(json) && LISTS.some((key) => Object.hasOwn(json, key)) ? json : null;
  } catch {
    return null;
  }
}

/**
 * Reads a document of JSON Resume 1.x (https://jsonresume.org/schema). Values are kept as given;
 * their evidence points into a canonical text written from them. A field of a wrong type is left
 * out and told as a problem; fields that are not known are passed over.
 */
export function fromJsonResume(json: Fields): JsonResumeReading {
  const problems: Problem[] = [];
  const writing: Writing = { out: new CanonicalWriter(), fields: makeFieldReader(problems) };
  const { out } = writing;
  const basics = writeBasics(json, writing);
  const work = writeList(json, 'work', 'Work experience', writing, writeWork);
  const projects = writeList(json, 'projects', 'Projects', writing, writeProject);
  const education = writeList(json, 'education', 'Education', writing, writeEducation);
  writeSkills(json, writing);
  const certificates = writeList(json, 'certificates', 'Certificates', writing, writeCertificate);
  const languages = writeList(json, 'languages', 'Languages', writing, writeLanguage);
  writeOthers(json, writing);
  out.endLine();
  const text = out.text();
  const finish = <Value>(later: readonly Later<Value | null>[]): Value[] =>
    later.flatMap((make) => make(text) ?? []);
  return {
    problems,
    resume: {
      text,
      language: recogniseLanguage(tokenize(text)),
      basics: basics(text),
      work: finish(work),
      projects: finish(projects),
      education: finish(education),
      certificates: finish(certificates),
      languages: finish(languages),
      sections: out.sections(),
    },
  };
}

function writeBasics(json: Fields, { out, fields }: Writing): Later<ParsedResume['basics']> {
  const basics = fields.record(json, 'basics');
  out.section('basics', null);
  const string = (key: string): string | null => fields.string(basics, key, `basics.${key}`);
  const line = (value: string | null): ReturnType<CanonicalWriter['value']> => {
    const mark = out.value(value);
    out.endLine();
    return mark;
  };
  const [name, label, email, phone] = [
    string('name'),
    string('label'),
    string('email'),
    string('phone'),
  ];
  const marks = [line(name), line(label), line(email), line(phone)];
  const location = placeOf(fields.record(basics, 'location'), fields);
  const place = line(location);
  const urls = [string('url') ?? string('website'), ...profileUrls(basics, fields)].filter(
    (url) => url !== null,
  );
  const urlMarks = urls.map((url) => line(url));
  const summary = string('summary');
  let summaryMark: ReturnType<CanonicalWriter['value']> = null;
  if (summary !== null) {
    out.section('summary', 'Summary');
    summaryMark = line(summary);
  }
  return (text) => ({
    name: statedAt(text, name, marks[0]!),
    label: statedAt(text, label, marks[1]!),
    email: statedAt(text, email, marks[2]!),
    phone: statedAt(text, phone, marks[3]!),
    location: statedAt(text, location, place),
    urls: urls.flatMap((url, at) => statedAt(text, url, urlMarks[at]!) ?? []),
    summary: statedAt(text, summary, summaryMark),
  });
}

function placeOf(location: Fields, fields: FieldReader): string | null {
  const parts = ['address', 'postalCode', 'city', 'region', 'countryCode'].flatMap(
    (key) => fields.string(location, key, `basics.location.${key}`) ?? [],
  );
  return parts.length === 0 ? null : parts.join(', ');
}

function profileUrls(basics: Fields, fields: FieldReader): string[] {
  return fields
    .records(basics, 'profiles', 'basics.profiles')
    .flatMap((profile, at) => fields.string(profile, 'url', `basics.profiles[${at}].url`) ?? []);
}

function writeList<Entry>(
  json: Fields,
  kind: 'work' | 'projects' | 'education' | 'certificates' | 'languages',
  heading: string,
  writing: Writing,
  write: (entry: Fields, path: string, writing: Writing) => Later<Entry | null>,
): Later<Entry | null>[] {
  const entries = writing.fields.records(json, kind, kind);
  if (entries.length === 0) return [];
  writing.out.section(kind, heading);
  return entries.map((entry, at) => {
    const later = write(entry, `${kind}[${at}]`, writing);
    writing.out.endLine();
    return later;
  });
}

/** Lists of skills are read by the lexicon, like any others. */
function writeSkills(json: Fields, { out, fields }: Writing): void {
  const groups = fields.records(json, 'skills', 'skills');
  if (groups.length > 0) out.section('skills', 'Skills');
  for (const [at, group] of groups.entries()) {
    const name = fields.string(group, 'name', `skills[${at}].name`);
    const keywords = fields.strings(group, 'keywords', `skills[${at}].keywords`);
    out.value(
      [name, keywords.join(', ')].filter((part) => part !== null && part !== '').join(': '),
    );
    out.endLine();
  }
}

/** What is judged and has no fields of its own in our résumé. */
const OTHERS = [
  ['volunteer', 'Volunteering', ['position', 'organization', 'summary']],
  ['awards', 'Awards', ['title', 'awarder', 'summary']],
  ['publications', 'Publications', ['name', 'publisher', 'summary']],
  ['interests', 'Interests', ['name']],
] as const;

function writeOthers(json: Fields, { out, fields }: Writing): void {
  for (const [kind, heading, keys] of OTHERS) {
    const entries = fields.records(json, kind, kind);
    if (entries.length > 0) out.section(kind, heading);
    for (const [at, entry] of entries.entries()) {
      const path = `${kind}[${at}]`;
      for (const key of keys) out.value(fields.string(entry, key, `${path}.${key}`), '', '\n');
      for (const key of ['highlights', 'keywords']) {
        for (const value of fields.strings(entry, key, `${path}.${key}`))
          out.value(value, '• ', '\n');
      }
    }
  }
}
