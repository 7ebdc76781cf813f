import { addDays } from '../../base/days.js';
import { findInListing, openErrors } from '../../board/listing-findings.js';
import { MOST_DAYS_OPEN } from '../../board/listing.js';
import type { Analysis } from '../../domain/analysis.js';
import type {
  FindingAnswer,
  ListingContent,
  ListingEmployer,
  ListingFinding,
  PublicListing,
} from '../../domain/listing-content.js';
import { checkJobPosting } from '../../format/check-job-posting.js';
import type { JobPostingFinding } from '../../format/job-posting-fields.js';
import { toJobPosting } from '../../format/job-posting-json-ld.js';
import type { Refusal } from '../outcome.js';
import type { ListingTools } from './listing-tools.js';
import { placeLine, toLintInput } from './to-feed-posting.js';

/** What the writer of a listing is told while writing. */
export interface ListingReview {
  readonly findings: readonly ListingFinding[];
  /** Findings that keep it from being published. */
  readonly open: number;
  /** What the text says, with the canonical text that spans point into. */
  readonly analysis: Analysis;
  /** What spans of the field `location` point into. */
  readonly location: string;
}

/** What a listing is read beside. */
export interface ReviewInput {
  readonly content: ListingContent;
  readonly answers: readonly FindingAnswer[];
  readonly employer: ListingEmployer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Lints a listing: its text, its fields, both together, and its markup by Google's rules. */
export async function reviewContent(
  { analyze }: Pick<ListingTools, 'analyze'>,
  { content, answers, employer, today }: ReviewInput,
): Promise<ListingReview> {
  const analysis = await analyze(toLintInput(content, employer.name), {
    keepText: true,
    lint: { today, anyText: true },
  });
  const location = placeLine(content);
  const strings = { text: analysis.text ?? '', title: content.title, location };
  const findings = [
    ...findInListing(content, analysis, strings),
    ...checkMarkup(content, employer, today),
  ];
  return { findings, open: openErrors(findings, answers).length, analysis, location };
}

/** A refusal of what must be resolved or answered first, or `null` where nothing must. */
export function refuseOpen(
  { findings }: ListingReview,
  answers: readonly FindingAnswer[],
): Refusal | null {
  const open = openErrors(findings, answers);
  if (open.length === 0) return null;
  const what = open.length === 1 ? 'One error' : `${open.length} errors`;
  return {
    kind: 'invalid',
    message: `${what} of this listing must be resolved or answered first.`,
    errors: open.map(({ pointer, code, message }) => ({ pointer, detail: `${message} (${code})` })),
  };
}

/** Google's rules, on the listing as it would be published today. */
function checkMarkup(
  content: ListingContent,
  employer: ListingEmployer,
  today: string,
): readonly ListingFinding[] {
  const draft: PublicListing = {
    ...{ id: 'draft', employer, content, open: true, url: '' },
    ...{ firstPublished: today, datePosted: today, validThrough: addDays(today, MOST_DAYS_OPEN) },
  };
  return checkJobPosting(toJobPosting(draft), { today })
    .filter(({ property }) => Object.hasOwn(POINTERS, property))
    .filter(({ code }) => !TOLD_BY_LINTER.has(code))
    .map((finding) => toFinding(finding, content));
}

/** What the linter tells of in its own words. */
const TOLD_BY_LINTER: ReadonlySet<string> = new Set(['pay', 'employment']);

/** The fields that properties of the markup are made of; the others are made by us. */
const POINTERS: Readonly<Record<string, string>> = {
  title: '/title',
  description: '/text',
  jobLocation: '/places',
  applicantLocationRequirements: '/remoteFrom',
  baseSalary: '/pay',
  employmentType: '/employment',
};

const WHY = 'Google for Jobs shows postings that keep its rules, and drops others.';

/** What Google requires cannot be argued with; of words, somebody there judges too. */
function toFinding(
  { code, property, demand, message, words }: JobPostingFinding,
  { title }: ListingContent,
): ListingFinding {
  const start = words === null || property !== 'title' ? -1 : title.indexOf(words);
  return {
    code: `listing/${code}`,
    severity: demand === 'required' ? 'error' : demand === 'policy' ? 'warning' : 'advice',
    pointer: POINTERS[property] ?? '',
    span: start < 0 ? null : { field: 'title', start, end: start + (words?.length ?? 0) },
    related: [],
    quote: words ?? '',
    message,
    why: WHY,
    answerable: demand !== 'required',
  };
}
