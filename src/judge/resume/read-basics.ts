import type { Span } from '../../base/span.js';
import type { ResumeBasics, Stated } from '../../domain/resume.js';
import { fold } from '../../text/fold.js';
import { findEmails, findPhones, findUrls } from './find-contacts.js';
import { cutFields, splitPlace, type HeaderField } from './header-fields.js';
import { namesJob, namesOrganisation, wordsOf } from './header-words.js';
import { isKnownPlace, isPlace } from './places.js';
import type { ResumeLine } from './resume-lines.js';
import { nameSection } from './section-names.js';
import { stated } from './stated.js';

/** A name stands in one of the first lines. */
const FIRST_LINES = 8;
/** Further down a name must be borne out by the e-mail address. */
const TOP_LINES = 3;
/** Contact lines are looked for in so many lines of the head at most. */
const HEAD_LINES = 30;

/** Reads name, label, contact and place from the lines above the first heading and of contacts. */
export function readBasics(
  text: string,
  lines: readonly ResumeLine[],
  summary: Stated<string> | null,
): ResumeBasics {
  const head = lines.slice(0, HEAD_LINES);
  const emails = inLines(head, (start, end) => findEmails(text, start, end));
  const urls = inLines(head, (start, end) => findUrls(text, start, end));
  const phones = inLines(head, (start, end) => findPhones(text, start, end)).filter(
    (phone) =>
      ![...emails, ...urls].some((other) => other.start < phone.end && phone.start < other.end),
  );
  const taken = [...emails, ...urls, ...phones].sort((a, b) => a.start - b.start);
  const fields = head.flatMap((line, number) => fieldsOf(text, line, number, taken));
  const contactLines = head.flatMap(({ start, end }, number) =>
    taken.some((span) => span.start >= start && span.end <= end) ? [number] : [],
  );
  const spaced = findSpacedName(text, head);
  const name = spaced?.field ?? findName(text, fields, emails[0], contactLines);
  const label = findLabel(fields, name);
  const location = findLocation(text, head, fields, name);
  const of = (span: Span | null | undefined): Stated<string> | null =>
    span === null || span === undefined ? null : stated(text, span);
  return {
    name: spaced?.name ?? of(name),
    label: of(label),
    email: of(emails[0]),
    phone: of(phones[0]),
    location: of(location),
    urls: urls.map((url) => stated(text, url)),
    summary,
  };
}

function inLines(
  lines: readonly ResumeLine[],
  find: (start: number, end: number) => Span[],
): Span[] {
  return lines.flatMap(({ start, end }) => find(start, Math.min(end, start + 400)));
}

function fieldsOf(
  text: string,
  line: ResumeLine,
  number: number,
  taken: readonly Span[],
): HeaderField[] {
  const end = Math.min(line.end, line.start + 400);
  const inside = taken.filter((span) => span.start >= line.start && span.end <= end);
  return cutFields(text, { start: line.body, end }, number, inside);
}

const NAME_LABEL =
  /^(?:full name|name|candidate|nombre|nom|naam|имя|contacts?|resume of|cv of|curriculum vitae of)\s*[:–-]?\s/i;
const NO_NAME =
  /\b(?:curriculum|vitae|resume|cv|lebenslauf|phone|mobile|email|e-mail|address|linkedin|github|tel|page|date|birth|street|avenue|road|apt|open|relocate|years?|experience|experienced|available|citizen|permit|visa|profile|summary|confidential)\b/i;
/** Letters behind a name that are no part of it. */
const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|ing|dipl|mag)\.?\s+/i;

/** `A D A   E X A M P L E`: letters apart, words further apart. */
function findSpacedName(
  text: string,
  lines: readonly ResumeLine[],
): { readonly field: HeaderField; readonly name: Stated<string> } | null {
  for (const [line, { start, end }] of lines.slice(0, TOP_LINES).entries()) {
    const written = text.slice(start, Math.min(end, start + 120));
    if (!/^\p{L}(?:\s{1,4}\p{L})+$/u.test(written)) continue;
    const words = written.split(/\s{2,}/).map((word) => word.replace(/\s/g, ''));
    const value = words.join(' ');
    if (!looksLikeName(value)) continue;
    const field = { start, end, text: value, line, after: 'line' as const };
    return { field, name: { ...stated(text, { start, end }), value } };
  }
  return null;
}

/** The first field that reads like the name of a person. */
function findName(
  text: string,
  fields: readonly HeaderField[],
  email: Span | undefined,
  contactLines: readonly number[],
): HeaderField | null {
  const early = fields.filter(({ line }) => line < FIRST_LINES);
  const candidates = early
    .map((field) => cutName(text, field))
    .filter((field) => looksLikeName(field.text));
  const mail = email === undefined ? '' : fold(text.slice(email.start, email.end)).split('@')[0]!;
  const backed = candidates.find(({ text: name }) =>
    wordsOf(name).some((word) => word.length > 2 && mail.includes(word)),
  );
  const contacts = new Set(contactLines);
  return (
    backed ??
    candidates.find(({ line }) => line < TOP_LINES && (line === 0 || !contacts.has(line))) ??
    null
  );
}

/** A field without "Name:" before it and without degrees behind it. */
function cutName(text: string, field: HeaderField): HeaderField {
  const label = NAME_LABEL.exec(field.text)?.[0].length ?? 0;
  let start = field.start + (label < field.text.length ? label : 0);
  start += TITLES.exec(text.slice(start, field.end))?.[0].length ?? 0;
  const comma = text.slice(start, field.end).indexOf(',');
  const end = comma > 3 ? start + comma : field.end;
  return { ...field, start, end, text: text.slice(start, end) };
}

/** Two to five words with capitals (or all in capitals), none of a job, a place or a heading. */
function looksLikeName(text: string): boolean {
  if (text.length > 50 || /[\d@/:+&_]/.test(text) || NO_NAME.test(text)) return false;
  const plain = /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  const isName = words.every(
    (word) =>
      PARTICLES.has(fold(word)) ||
      /^["'“(]?\p{Lu}[\p{L}'’.-]*["'”)]?$/u.test(word) ||
      /^\p{Lo}+$/u.test(word),
  );
  if (!isName || nameSection(text) !== null || namesMoreThanPeople(text)) return false;
  return !isKnownPlace(text) && !namesOrganisation(text) && !FIELDS.test(text);
}

/** Jobs that are names of people as well: "Gordon Baker" is no position. */
const SURNAMES = new Set(
  'cook baker driver guard coach dean ranger steward fellow host carpenter plumber welder mason cleaner planner crew staff chief master associate partner actor busser clerk foreman handler labor packer painter pilot page porter speaker stocker teller trainer writer'.split(
    ' ',
  ),
);

/** Whether a text names a job, leaving out jobs that are names too. */
function namesMoreThanPeople(text: string): boolean {
  return namesJob(
    wordsOf(text)
      .filter((word) => !SURNAMES.has(word))
      .join(' '),
  );
}

const PARTICLES = new Set(
  'de da di van von der den del la le el bin ibn al dos du y e ter ten af zu'.split(' '),
);
const FIELDS =
  /\b(?:data|software|machine|learning|science|engineering|development|marketing|finance|information|technology|computer|business|research|design|python|java|web|product|project|management|security|cloud|full[- ]?stack|front[- ]?end|back[- ]?end|senior|junior|lead|line|sous|prep|pastry|executive|kitchen|truck|delivery|bus|agile|life|career|head|work|user|human|resources|sales|health|public|relations|languages?|birthday|birth|cell|telegram|whatsapp|linked|microsoft|office|updated|nationality|citizenship|residence)\b/i;

/** The words for the person's work, under the name: a short field that names a job. */
function findLabel(fields: readonly HeaderField[], name: HeaderField | null): HeaderField | null {
  const from = name === null ? 0 : name.line;
  const label = fields.find(
    (field) =>
      field.line >= from &&
      field.line <= from + 4 &&
      field.start !== name?.start &&
      field.text.length <= 80 &&
      field.text.split(/\s+/).length <= 9 &&
      !/[.!?]$/.test(field.text) &&
      !/\b(?:i|am|with|who|looking|seeking|years)\b/i.test(field.text) &&
      namesJob(field.text),
  );
  return label ?? null;
}

const PLACE_LABEL =
  /^(?:location|address|residence|city of residence|city|place of residence|based in|lives in|home|adresse|anschrift|wohnort|ort|ubicación|dirección|domicilio|indirizzo|residenza|woonplaats|адрес|город)\s*[:–-]\s*/i;

function findLocation(
  text: string,
  lines: readonly ResumeLine[],
  fields: readonly HeaderField[],
  name: HeaderField | null,
): Span | null {
  for (const line of lines) {
    const found = labelled(text, line);
    if (found !== null) return found;
  }
  for (const field of fields) {
    if (field.start === name?.start) continue;
    if (isPlace(field.text)) return field;
    const { rest, place } = splitPlace(text, field);
    // "12 Elm Street, Boise, ID 83702" is an address as a whole.
    if (place !== null && rest !== null) return /^\d|\d$/.test(rest.text) ? field : place;
  }
  return null;
}

/** What follows "Location:", up to the next label or mark in the line. */
function labelled(text: string, line: ResumeLine): Span | null {
  const written = text.slice(line.body, Math.min(line.end, line.body + 300));
  for (const part of written.matchAll(/[^|•·\t]+/g)) {
    const lead = part[0].length - part[0].trimStart().length;
    const label = PLACE_LABEL.exec(part[0].trimStart());
    if (label === null) continue;
    const start = line.body + part.index + lead + label[0].length;
    const value = text.slice(start, line.body + part.index + part[0].length);
    const end = / {2,}|\s\p{L}+:|\b(?:email|phone|tel)\b/iu.exec(value)?.index ?? value.length;
    const trimmed = value.slice(0, end).replace(/[\s.,;]+$/, '');
    if (/\p{L}{2}/u.test(trimmed) && trimmed.length <= 90)
      return { start, end: start + trimmed.length };
  }
  return null;
}
