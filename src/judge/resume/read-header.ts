import type { Span } from '../../base/span.js';
import { cutAtCommas, cutFields, splitPlace, type HeaderField } from './header-fields.js';
import { isLegalForm, namesJob, namesOrganisation, wordsOf } from './header-words.js';
import { isKnownPlace } from './places.js';
import { stated } from './stated.js';
import type { Stated } from '../../domain/resume.js';
import type { ResumeLine } from './resume-lines.js';

/** Who employed whom as what and where, as far as the header tells. */
export interface HeaderReading {
  readonly name: Stated<string> | null;
  readonly position: Stated<string> | null;
  readonly location: Stated<string> | null;
}

/** Labels that stand before what they name, in a field of their own. */
const LABELS =
  /^(?:role|position|title|job title|company|employer|client|organi[sz]ation|location|name|dates?|period|duration)$/i;
/** Small words before a name: "in project Acme". */
const LEAD = /^(?:in|at|for|with|project)\s(?:project\s)?(?=\p{Lu})/u;
/** What no employer is called. */
const NO_NAME =
  /^(?:full[- ]?time|part[- ]?time|contract|freelance|self[- ]employed|internship|permanent|temporary|remote|hybrid|on[- ]?site|\d+ (?:years?|months?|mos|yrs).*|[\d\s.,/%+-]+)$/i;
const WEB = /^(?:https?:\/\/|www\.)|^[\w.-]+\.(?:com|org|net|io|ru|de|co|ai|dev)(?:\/|$)/i;

/** What comes first in the headers of a section; learned from those with a word for a job. */
export type HeaderOrder = 'position' | 'name' | null;

/**
 * Tells the parts of a header apart: the field with a word for a job is the position, one with a
 * place the location, and of what is left the one that reads most like an organisation the employer.
 */
export function readHeader(
  text: string,
  lines: readonly ResumeLine[],
  dates: readonly Span[],
  order: HeaderOrder = null,
): HeaderReading {
  const fields = lines.flatMap((line, number) =>
    cutFields(text, { start: line.body, end: line.end }, number, dates),
  );
  const places: HeaderField[] = [];
  let parts: HeaderField[] = [];
  for (const field of fields) {
    if ([NO_NAME, LABELS, WEB].some((pattern) => pattern.test(field.text))) continue;
    const { rest, place } = splitPlace(text, withoutLead(text, field));
    if (place !== null) places.push(place);
    if (rest !== null) parts.push(rest);
  }
  if (parts.length < 2) parts = parts.flatMap((part) => cutAtCommas(text, part));
  const job = choosePosition(parts) ?? chooseUnknown(parts) ?? chooseByOrder(parts, order);
  const employer: HeaderField | null = chooseName(parts, job);
  const parted = job !== null && employer === null ? partEmployer(text, job) : null;
  const position = parted?.position ?? job;
  const [place] = places;
  const name = employer ?? parted?.name ?? null;
  if (name === null && place !== undefined) {
    // "Acme, Norway": no city of that name is known, and somebody must have been the employer.
    const isTitle =
      job !== null && (job.line !== place.line || endsInJob(text.slice(job.start, job.end)));
    const split = isTitle ? partPlace(text, place) : null;
    if (split !== null) return toReading(text, split.name, position, split.place);
  }
  if (name !== null && place === undefined) {
    const split = partUnknownPlace(text, name);
    if (split !== null) return toReading(text, split.name, position, split.place);
  }
  const location = place && placeWithRest(text, place, parts, name, position);
  return toReading(text, name, position, location ?? null);
}

function toReading(
  text: string,
  name: Span | null,
  position: Span | null,
  location: Span | null,
): HeaderReading {
  return {
    name: name && stated(text, withoutClause(text, name)),
    position: position && stated(text, position),
    location: location && stated(text, location),
  };
}

/** "Acme, a company that …" is called Acme. */
function withoutClause(text: string, { start, end }: Span): Span {
  const clause = /, (?=\p{Ll})/u.exec(text.slice(start, end));
  return clause === null || clause.index < 2
    ? { start, end }
    : { start, end: start + clause.index };
}

/** "Developer in Acme Ltd" and "DEVELOPER ACME LTD": position and employer without a mark between. */
function partEmployer(
  text: string,
  field: HeaderField,
): { readonly name: Span; readonly position: Span } | null {
  for (const found of field.text.matchAll(/ (?:in )?(?=\p{Lu})/gu)) {
    const end = field.start + found.index;
    const start = end + found[0].length;
    const job = text.slice(field.start, end);
    const rest = text.slice(start, field.end);
    const isClear = found[0].length > 1 || namesLegalForm(rest) || endsInJob(job);
    if (isClear && namesJob(job) && !goesOnAsJob(rest) && namesOrganisation(rest)) {
      return { position: { start: field.start, end }, name: { start, end: field.end } };
    }
  }
  return null;
}

/** "Store Manager of …" goes on with the position; "Professional Registry Center" does not. */
function goesOnAsJob(text: string): boolean {
  return namesJob(text.slice(text.search(/\s|$/)));
}

function endsInJob(text: string): boolean {
  return namesJob(wordsOf(text).at(-1) ?? '');
}

function namesLegalForm(text: string): boolean {
  return isLegalForm(text.split(/[\s,]+/).at(-1) ?? '');
}

/** "Acme Ltd, Smallville": what stands behind the legal form and a comma is a place. */
function partUnknownPlace(
  text: string,
  name: Span,
): { readonly name: Span; readonly place: Span } | null {
  const comma = text.slice(name.start, name.end).lastIndexOf(', ');
  if (comma < 2) return null;
  const place = { start: name.start + comma + 2, end: name.end };
  const written = text.slice(place.start, place.end);
  const isPlaceName = /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(written);
  if (!isPlaceName || namesOrganisation(written) || isLegalForm(written)) return null;
  return { name: { start: name.start, end: name.start + comma }, place };
}

/** A place whose first part is no place that is known. */
function partPlace(
  text: string,
  place: HeaderField,
): { readonly name: Span; readonly place: Span } | null {
  const [first, second] = cutAtCommas(text, place);
  if (first === undefined || second === undefined || isKnownPlace(first.text)) return null;
  if (/^city$/i.test(first.text) || /^\p{Lu}{2}$/u.test(second.text)) return null;
  return { name: first, place: { start: second.start, end: place.end } };
}

function withoutLead(text: string, field: HeaderField): HeaderField {
  const lead = LEAD.exec(field.text)?.[0].length ?? 0;
  if (lead === 0 || lead >= field.text.length) return field;
  const start = field.start + lead;
  return { ...field, start, text: text.slice(start, field.end) };
}

/** The field that names a job best: not behind "at", not an organisation, the first of equals. */
function choosePosition(parts: readonly HeaderField[]): HeaderField | null {
  const jobs = parts.filter(({ text }) => namesJob(text));
  if (jobs.length === 0) return null;
  const plain = jobs.filter(({ text, after }) => after !== 'at' && !namesOrganisation(text));
  return plain[0] ?? jobs.find(({ after }) => after !== 'at') ?? jobs[0]!;
}

/** Beside an organisation, a short field without figures is the position, whatever it is called. */
function chooseUnknown(parts: readonly HeaderField[]): HeaderField | null {
  if (!parts.some(({ text }) => namesOrganisation(text))) return null;
  const others = parts.filter(({ text }) => !namesOrganisation(text));
  const [first] = others;
  const isShort = first !== undefined && first.text.split(/\s+/).length <= 5;
  return isShort && !/\d/.test(first.text) ? first : null;
}

/** Where no word helps, the order of the other headers does. */
function chooseByOrder(parts: readonly HeaderField[], order: HeaderOrder): HeaderField | null {
  const [first, second] = parts;
  if (first === undefined || second === undefined || order === null) return null;
  return order === 'position' ? first : second;
}

function chooseName(
  parts: readonly HeaderField[],
  position: HeaderField | null,
): HeaderField | null {
  const others = parts.filter((part) => part !== position && part.text.length <= 90);
  if (position === null) return others[0] ?? null;
  const behindAt = others.find(({ after }) => after === 'at');
  if (behindAt !== undefined) return behindAt;
  const named = others.filter(({ text }) => !namesJob(text));
  return named.find(({ text }) => namesOrganisation(text)) ?? named[0] ?? null;
}

/** A place of which only the country was known takes the word before it along. */
function placeWithRest(
  text: string,
  place: HeaderField,
  parts: readonly HeaderField[],
  name: Span | null,
  position: Span | null,
): Span {
  const before = parts.find(
    (part) =>
      part.start !== name?.start &&
      part.start !== position?.start &&
      part.line === place.line &&
      part.end < place.start,
  );
  if (before === undefined || text.slice(before.end, place.start).trim() !== ',') return place;
  return { start: before.start, end: place.end };
}
