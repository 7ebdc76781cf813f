/** Writes the entries of JSON Resume into a canonical text, one function a list. */
import { evidenceAt, type Span } from '../../base/span.js';
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
import { statedAt, type CanonicalWriter } from './canonical-writer.js';
import { findDegree } from './degree-words.js';
import type { FieldReader, Fields } from './json-fields.js';
import { findPeriods } from './read-periods.js';

/** Made once the text is whole. */
export type Later<Value> = (text: string) => Value;

/** Where entries are written to, and how their fields are read. */
export interface Writing {
  readonly out: CanonicalWriter;
  readonly fields: FieldReader;
}

/** Notes where an entry begins; what it gives back tells its span. */
function openEntry({ out }: Writing): () => Span {
  out.endLine();
  const start = out.length;
  return () => ({ start, end: Math.max(start + 1, out.length) });
}

/** One entry of `work`; `company` is what older versions call the employer. */
export function writeWork(entry: Fields, path: string, writing: Writing): Later<ResumeWork | null> {
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
function readDay(date: string | null): ResumeDate | null {
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
function printDate({ year, month }: ResumeDate): string {
  const padded = String(year).padStart(4, '0');
  return month === null ? padded : `${padded}-${String(month).padStart(2, '0')}`;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** One entry of `projects`. */
export function writeProject(
  entry: Fields,
  path: string,
  writing: Writing,
): Later<ResumeProject | null> {
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

/** One entry of `education`. */
export function writeEducation(
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

/** One entry of `certificates`. */
export function writeCertificate(
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

/** One entry of `languages`. */
export function writeLanguage(
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
