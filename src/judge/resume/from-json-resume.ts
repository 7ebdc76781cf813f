import { evidenceAt, type Span } from '../../base/span.js';
import type { Problem } from '../../base/problem.js';
import { recogniseLanguage } from '../../document/language.js';
import type {
  ResumeCertificate,
  ResumeDate,
  ResumeEducation,
  ResumeLanguage,
  ResumePeriod,
  ResumeProject,
  ResumeWork,
  Stated,
} from '../../domain/resume.js';
import { tokenize } from '../../text/tokenize.js';
import { CanonicalWriter, statedAt } from './canonical-writer.js';
import { findDegree } from './degree-words.js';
import { makeFieldReader, type FieldReader, type Fields } from './json-fields.js';
import type { ParsedResume } from './parse-resume.js';
import { findPeriods } from './read-periods.js';

/** A résumé read from JSON Resume, and the fields that could not be read. */
export interface JsonResumeReading {
  readonly resume: ParsedResume;
  readonly problems: readonly Problem[];
}

/** Made once the text is whole. */
type Later<Value> = (text: string) => Value;

interface Writing {
  readonly out: CanonicalWriter;
  readonly fields: FieldReader;
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

/** Notes where an entry begins; what it gives back tells its span. */
function openEntry({ out }: Writing): () => Span {
  out.endLine();
  const start = out.length;
  return () => ({ start, end: Math.max(start + 1, out.length) });
}

function writeWork(entry: Fields, path: string, writing: Writing): Later<ResumeWork | null> {
  const { out, fields } = writing;
  const span = openEntry(writing);
  const string = (key: string): string | null => fields.string(entry, key, `${path}.${key}`);
  const name = string('name') ?? string('company');
  const position = string('position');
  const location = string('location');
  const marks = [
    out.value(position, '', name === null ? '\n' : ', '),
    out.value(name, '', '\n'),
    out.value(location, '', '\n'),
  ];
  const period = writePeriod(entry, path, writing);
  const summary = string('summary');
  const summaryMark = out.value(summary, '', '\n');
  const highlights = writeHighlights(entry, path, writing);
  const whole = span();
  if (name === null && position === null && period(out.text()) === null) return () => null;
  return (text) => ({
    ...whole,
    name: statedAt(text, name, marks[1]!),
    position: statedAt(text, position, marks[0]!),
    location: statedAt(text, location, marks[2]!),
    period: period(text),
    summary: statedAt(text, summary, summaryMark),
    highlights: highlights(text),
  });
}

function writeHighlights(
  entry: Fields,
  path: string,
  { out, fields }: Writing,
): Later<Stated<string>[]> {
  const values = fields.strings(entry, 'highlights', `${path}.highlights`);
  const marks = values.map((value) => out.value(value, '• ', '\n'));
  return (text) => values.flatMap((value, at) => statedAt(text, value, marks[at]!) ?? []);
}

/** Begin and end as in the file; work that has begun and names no end goes on. */
function writePeriod(
  entry: Fields,
  path: string,
  { out, fields }: Writing,
): Later<ResumePeriod | null> {
  const start = readDay(fields.string(entry, 'startDate', `${path}.startDate`));
  const ending = fields.string(entry, 'endDate', `${path}.endDate`);
  const end = readDay(ending);
  if (start === null && end === null) return () => null;
  const current = end === null;
  const words = [start, current ? null : end].map((date) => (date === null ? '' : printDate(date)));
  const mark = out.put(`${words[0]} – ${current ? 'Present' : words[1]}`.trim());
  out.endLine();
  return (text) => ({
    start,
    end: current ? null : end,
    current,
    evidence: evidenceAt(text, mark.start, mark.end),
  });
}

/** A date of JSON Resume: `2019-03-21`, `2019-03`, `2019`; other ways to write one are read too. */
export function readDay(date: string | null): ResumeDate | null {
  if (date === null) return null;
  const found = /^(\d{4})(?:-(\d\d))?/.exec(date.trim());
  if (found !== null) {
    const month = found[2] === undefined ? null : Number(found[2]);
    const isMonth = month === null || (month >= 1 && month <= 12);
    return { year: Number(found[1]), month: isMonth ? month : null };
  }
  return findPeriods(date, 0, Math.min(date.length, 60))[0]?.start ?? null;
}

/** A date as JSON Resume writes it. */
export function printDate({ year, month }: ResumeDate): string {
  const padded = String(year).padStart(4, '0');
  return month === null ? padded : `${padded}-${String(month).padStart(2, '0')}`;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function writeProject(entry: Fields, path: string, writing: Writing): Later<ResumeProject | null> {
  const { out, fields } = writing;
  const span = openEntry(writing);
  const name = fields.string(entry, 'name', `${path}.name`);
  const url = fields.string(entry, 'url', `${path}.url`);
  const nameMark = out.value(name, '', '\n');
  const urlMark = out.value(url, '', '\n');
  const hasDates = isGiven(entry['startDate']) || isGiven(entry['endDate']);
  const period = hasDates ? writePeriod(entry, path, writing) : (): null => null;
  const told = fields.string(entry, 'description', `${path}.description`);
  const toldMark = out.value(told, '', '\n');
  const highlights = writeHighlights(entry, path, writing);
  const keywords = fields.strings(entry, 'keywords', `${path}.keywords`);
  out.value(keywords.join(', '), '', '\n');
  const whole = span();
  return (text) => {
    const description = statedAt(text, told, toldMark);
    return {
      ...whole,
      name: statedAt(text, name, nameMark),
      period: period(text),
      url: statedAt(text, url, urlMark),
      highlights: [...(description === null ? [] : [description]), ...highlights(text)],
    };
  };
}

function writeEducation(
  entry: Fields,
  path: string,
  writing: Writing,
): Later<ResumeEducation | null> {
  const { out, fields } = writing;
  const span = openEntry(writing);
  const string = (key: string): string | null => fields.string(entry, key, `${path}.${key}`);
  const [institution, studyType, area] = [
    string('institution'),
    string('studyType'),
    string('area'),
  ];
  const score = string('score') ?? string('gpa');
  const typeMark = out.value(studyType, '', area === null ? '\n' : ' in ');
  const areaMark = out.value(area, '', '\n');
  const nameMark = out.value(institution, '', '\n');
  const period = writePeriod(entry, path, writing);
  const scoreMark = out.value(score, 'Score: ', '\n');
  const courses = fields.strings(entry, 'courses', `${path}.courses`);
  for (const course of courses) out.value(course, '• ', '\n');
  const whole = span();
  const level = findDegree(`${studyType ?? ''} ${studyType === null ? (area ?? '') : ''}`)?.level;
  return (text) => ({
    ...whole,
    institution: statedAt(text, institution, nameMark),
    studyType: statedAt(text, studyType, typeMark),
    level: level ?? 'unspecified',
    area: statedAt(text, area, areaMark),
    period: period(text),
    score: statedAt(text, score, scoreMark),
  });
}

function writeCertificate(
  entry: Fields,
  path: string,
  writing: Writing,
): Later<ResumeCertificate | null> {
  const { out, fields } = writing;
  const span = openEntry(writing);
  const name = fields.string(entry, 'name', `${path}.name`);
  const issuer = fields.string(entry, 'issuer', `${path}.issuer`);
  const date = readDay(fields.string(entry, 'date', `${path}.date`));
  const nameMark = out.value(name);
  const issuerMark = out.value(issuer, ', ');
  if (date !== null) out.put(`, ${printDate(date)}`);
  out.endLine();
  const whole = span();
  return (text) => {
    const stated = statedAt(text, name, nameMark);
    if (stated === null) return null;
    return { ...whole, name: stated, issuer: statedAt(text, issuer, issuerMark), date };
  };
}

function writeLanguage(
  entry: Fields,
  path: string,
  writing: Writing,
): Later<ResumeLanguage | null> {
  const { out, fields } = writing;
  const span = openEntry(writing);
  const language = fields.string(entry, 'language', `${path}.language`);
  const fluency = fields.string(entry, 'fluency', `${path}.fluency`);
  const mark = out.value(language);
  const fluencyMark = out.value(fluency, ' (', ')');
  out.endLine();
  const whole = span();
  return (text) => {
    const stated = statedAt(text, language, mark);
    return stated && { ...whole, language: stated, fluency: statedAt(text, fluency, fluencyMark) };
  };
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
