import { escapedToText } from '../markup.js';

/** What the first lines of a comment state, in the words of the comment. */
export interface CommentParts {
  readonly title: string | null;
  readonly company: string | null;
  readonly place: string | null;
  readonly workplace: string | null;
  readonly employment: string | null;
  readonly pay: string | null;
}

type Part = keyof CommentParts;

/** Longest first line that can be a title by itself. */
const LONGEST_TITLE = 200;

const WORKPLACE = /\b(?:remote|on-?site|hybrid|in[- ]office|in[- ]person)\b/i;
const EMPLOYMENT =
  /\b(?:full[- ]?time|part[- ]?time|contract|contractor|intern|interns|internship|freelance)\b/i;
const PAY = /[$€£]\s?\d|\d\s?[$€£]|\b\d{2,3}k\b/i;
const LINK = /https?:\/\/|www\.|\.(?:com|io|ai|org)\b/i;
const ROLE =
  /\b(?:engineers?|engineering|developers?|devs?|scientists?|researchers?|designers?|managers?|architects?|analysts?|leads?|head|director|founding|founder|operators?|sre|devops|full[- ]?stack|back[- ]?end|front[- ]?end|cto|interns?|writers?|marketers?|sales|roles|positions)\b/i;

/**
 * Reads the usual first line `Company | Role | Place | REMOTE | …`, whatever the order after the
 * company, or lines that name their field (`Location: Utrecht`).
 */
export function readComment(html: string): CommentParts {
  const lines = escapedToText(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  const named = readNamedLines(lines);
  if (named !== null) return named;
  const segments = first
    .split('|')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  return segments.length < 2 ? { ...NOTHING, title: shorten(first) } : readSegments(segments);
}

const NOTHING: CommentParts = {
  title: null,
  company: null,
  place: null,
  workplace: null,
  employment: null,
  pay: null,
};

function readSegments([company = '', ...rest]: readonly string[]): CommentParts {
  const parts: Partial<Record<Part, string>> = {};
  for (const segment of rest) {
    const part = partOf(segment);
    if (part !== null) parts[part] ??= segment;
  }
  // Where no segment names a role, the one after the company is the likeliest.
  const title = parts.title ?? rest.find((segment) => !LINK.test(segment)) ?? null;
  return { ...NOTHING, ...parts, company: shorten(company), title: shorten(title) };
}

function partOf(segment: string): Part | null {
  if (PAY.test(segment)) return 'pay';
  if (LINK.test(segment)) return null;
  if (ROLE.test(segment)) return 'title';
  if (WORKPLACE.test(segment)) return 'workplace';
  if (EMPLOYMENT.test(segment)) return 'employment';
  return /^\p{Lu}/u.test(segment) && segment.length <= 80 ? 'place' : null;
}

const NAMES: ReadonlyMap<string, Part> = new Map([
  ['company', 'company'],
  ['role', 'title'],
  ['position', 'title'],
  ['title', 'title'],
  ['location', 'place'],
  ['remote', 'workplace'],
  ['type', 'employment'],
  ['salary', 'pay'],
  ['compensation', 'pay'],
]);

/** Lines such as `Company: Acme`; `null` where the comment does not begin so. */
function readNamedLines(lines: readonly string[]): CommentParts | null {
  const parts: Partial<Record<Part, string>> = {};
  let read = 0;
  for (const line of lines) {
    const colon = line.indexOf(':');
    const part = NAMES.get(line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    if (part === undefined) break;
    // `Remote: no` says nothing without its name.
    parts[part] ??= part === 'workplace' ? line : line.slice(colon + 1).trim();
    read++;
  }
  if (read < 2) return null;
  return { ...NOTHING, ...parts, title: shorten(parts.title ?? lines[read] ?? null) };
}

function shorten(text: string | null): string | null {
  return text === null || text === '' ? null : text.slice(0, LONGEST_TITLE);
}
