/**
 * Where the job is: the location field, cleaned, or else what the body says of it. Nothing is
 * looked up; the words are the posting's own.
 */
import { evidenceAt, type Evidence } from '../../base/span.js';
import { contextOf } from './context.js';
import { readTermCues, type TermCues } from './term-cues.js';
import type { TermInput } from './term-input.js';

/** The place as written, or `null`. */
export interface LocationReading {
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
}

const LONGEST_PLACE = 80;
/** Fields that hold no place. */
const EMPTY_FIELD =
  /^(?:|\[\]|n\/?a|none|null|unknown|headquarters|-+|tbd|various|multiple locations)$/i;
const AFTER_LABEL = /^\s*(?:\(s\))?\s*[:\-–—]\s*([^\n;|•]{2,80})/;
/** A place name: capitalised words, joined by commas, `or`, `and`, `/` or a hyphen. */
const PLACE_NAME =
  /^\s*(?:the\s+)?((?:\p{Lu}[\p{L}.'’-]*)(?:(?:,\s*|\s+|\s*\/\s*|\s+(?:or|and|of|de|am|den)\s+)\p{Lu}[\p{L}.'’-]*){0,6})/u;
const NOT_A_PLACE =
  /^(?:Us|We|You|Your|This|That|It|If|All|Any|Python|Java|Our|AWS|Azure|SQL|The)\b/;
const ABOUT_COMPANY =
  /\b(?:we are|we're|is a|company|headquarter\w*|founded|offices?|firm|startup|are|team)\b[^.;]*$/i;
const ABOUT_ROLE =
  /\b(?:role|position|job|you|candidates?|must|will|opportunity|looking for|engineer|scientist|analyst|developer)\b/i;

/** Reads the place from the location field, or from the body. */
export function extractLocation(
  input: TermInput,
  cues: TermCues = readTermCues(input.document),
): LocationReading {
  return readField(input.location) ?? readBody(input, cues) ?? { value: null, evidence: [] };
}

function readField(location: string | null): LocationReading | null {
  if (location === null) return null;
  const value = location.replace(/\s+/g, ' ').trim();
  if (EMPTY_FIELD.test(value)) return null;
  const start = location.length - location.trimStart().length;
  return { value, evidence: [evidenceAt(location, start, location.trimEnd().length, 'location')] };
}

/** A full stop behind a word or a state's letters, and a new sentence: no "St. Louis". */
const SENTENCE_END = /(?:\p{Ll}{3}|,\s?\p{Lu}{2})(?=\.\s+\p{Lu})/u;

/** What stands behind a label up to the end of its sentence. */
function firstSentence(text: string | undefined): string | undefined {
  const end = text === undefined ? null : SENTENCE_END.exec(text);
  return end === null ? text : text?.slice(0, end.index + end[0].length);
}

function readBody({ document }: TermInput, cues: TermCues): LocationReading | null {
  for (const { hit } of cues.place) {
    const labelled = /^(?:locations?|standplaats)$/i.test(document.text.slice(hit.start, hit.end));
    const rest = document.text.slice(hit.end, hit.end + LONGEST_PLACE + 8);
    const context = contextOf(document, hit);
    const found = labelled
      ? context.before.trim().length < 12
        ? AFTER_LABEL.exec(rest)
        : null
      : ABOUT_ROLE.test(context.before) && !ABOUT_COMPANY.test(context.before)
        ? PLACE_NAME.exec(rest)
        : null;
    const place = firstSentence(found?.[1])
      ?.trim()
      .replace(/[.,\s]+$/, '');
    if (found === null || place === undefined || place.length < 2 || NOT_A_PLACE.test(place))
      continue;
    if (labelled && !/^[\p{Lu}\d(]/u.test(place)) continue;
    const start =
      hit.end + found[0].indexOf(found[1]!) + (found[1]!.length - found[1]!.trimStart().length);
    return {
      value: place.replace(/\s+/g, ' '),
      evidence: [evidenceAt(document.text, start, start + place.length)],
    };
  }
  return null;
}
