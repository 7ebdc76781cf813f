import type { Span } from '../../base/span.js';

/** The marks of an address; both sides are bounded, so that a long run of letters costs little. */
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,62}\.\p{L}{2,12}/gu;
const URL =
  /\b(?:https?:\/\/|www\.)[^\s|,;()<>"']{3,200}|\b(?:(?:[a-z]{2,3}\.)?linkedin\.com|github\.com|gitlab\.com|bitbucket\.org|medium\.com|kaggle\.com|twitter\.com|x\.com|t\.me|stackoverflow\.com|orcid\.org|huggingface\.co|scholar\.google\.com|behance\.net|dribbble\.com)\/[^\s|,;()<>"']{1,120}|(?<![\p{L}\p{N}@._-])[a-z][a-z0-9-]{1,40}\.(?:dev|io|me|com|net|org|ai|co|tech|app|info|page|site|xyz|ru|de|fr|uk|nl|inc)(?:\/[^\s|,;()<>"']{0,120})?(?![\p{L}\p{N}@_-])/giu;
const PHONE = /(?<![\p{L}\p{N}/])(?:\+|00)?\(?\d[\d\s().\-–/\u00a0]{6,22}\d(?![\p{L}\p{N}])/gu;

/** E-mail addresses in `text[start, end)`. */
export function findEmails(text: string, start: number, end: number): Span[] {
  // Most lines hold no address, and looking for the mark costs next to nothing.
  const at = text.indexOf('@', start);
  return at === -1 || at >= end ? [] : findAll(EMAIL, text, start, end);
}

/** Web addresses in `text[start, end)`, e-mail addresses left out. */
export function findUrls(text: string, start: number, end: number): Span[] {
  const emails = findEmails(text, start, end);
  return findAll(URL, text, start, end)
    .map((span) => ({
      ...span,
      end: span.end - /[.,:;]*$/.exec(text.slice(span.start, span.end))![0].length,
    }))
    .filter(
      ({ start: from, end: to }) => !emails.some((mail) => mail.start < to && from < mail.end),
    );
}

/** Phone numbers in `text[start, end)`: 7 to 15 digits, and neither a range of years nor a date. */
export function findPhones(text: string, start: number, end: number): Span[] {
  return findAll(PHONE, text, start, end).flatMap((span) => {
    const line = text.slice(span.start, span.end).split('\n')[0]!.trimEnd();
    // A post code before the number belongs to the place.
    const code = /^\d{4,6}\s+(?=[(+])/.exec(line)?.[0].length ?? 0;
    const cut = line.slice(code).split(/\s{2,}|\t/)[0]!;
    const digits = cut.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || looksLikeDate(cut)) return [];
    const start = span.start + code;
    return [{ start, end: start + cut.length }];
  });
}

function looksLikeDate(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  if (groups.every((group) => /^(?:19|20)\d\d$/.test(group))) return true;
  return (
    /^\(?(?:19|20)\d\d\)?\s*[-–/.]+\s*\(?(?:(?:19|20)\d\d|\d\d(?:[-./]\d\d)?)\)?$/.test(written) ||
    /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/.test(written) ||
    /^\d{1,2}[./](?:19|20)\d\d/.test(written)
  );
}

function findAll(pattern: RegExp, text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}
