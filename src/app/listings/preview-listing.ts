import type { FindingAnswer, ListingContent } from '../../domain/listing-content.js';
import { addDays, dayOf } from '../../base/days.js';
import { openErrors } from '../../board/listing-findings.js';
import { MOST_DAYS_OPEN } from '../../board/listing.js';
import type { ListingFinding } from '../../domain/listing-content.js';
import { renderListingHead } from '../../format/listing-head.js';
import { markdownToHtml } from '../../format/markdown-html.js';
import type { ListingKey } from '../../store/listings.js';
import type { Context } from '../context.js';
import { ok, type Outcome } from '../outcome.js';
import { cleanAnswers, cleanContent, refuseContent } from './clean-content.js';
import { reviewContent } from './lint-content.js';
import { openListing, openOrganisation, toEmployer } from './listing-access.js';
import { listingUrl, type ListingTools } from './listing-tools.js';

/** A listing as it is being written, read live. */
export interface LiveReview {
  readonly findings: readonly ListingFinding[];
  /** Errors neither resolved nor answered: with one it cannot be published. */
  readonly open: number;
  /** Canonical text, which spans of the field `text` point into. */
  readonly text: string;
  /** The line of places, which spans of the field `location` point into. */
  readonly location: string;
  /** The description as safe HTML, as readers will see it. */
  readonly html: string;
}

/** Reads what somebody writes, stored or not, and says what the linter says. */
export async function reviewDraft(
  context: Context,
  tools: Pick<ListingTools, 'analyze'>,
  organisation: string,
  draft: { readonly content: ListingContent; readonly answers: readonly FindingAnswer[] },
): Promise<Outcome<LiveReview>> {
  const opened = await openOrganisation(context, organisation, 'reader');
  if (opened.kind !== 'ok') return opened;
  const content = cleanContent(draft.content);
  const refused = refuseContent(content);
  if (refused !== null) return refused;
  const answers = cleanAnswers(draft.answers);
  const employer = toEmployer(opened.value.organisation);
  const today = dayOf(context.now);
  const review = await reviewContent(tools, { content, answers, employer, today });
  return ok({
    findings: review.findings,
    open: openErrors(review.findings, answers).length,
    text: review.analysis.text ?? '',
    location: review.location,
    html: markdownToHtml(content.text),
  });
}

/** The page of a listing as it would be served if it were published now. */
export interface ListingPreview {
  /** Elements of the head, the JSON-LD among them. */
  readonly head: string;
  /** Safe HTML. */
  readonly body: string;
}

/** Shows a stored listing as its page would be. */
export async function previewListing(
  context: Context,
  { origin }: Pick<ListingTools, 'origin'>,
  key: ListingKey,
): Promise<Outcome<ListingPreview>> {
  const opened = await openListing(context, key, 'reader');
  if (opened.kind !== 'ok') return opened;
  const { listing, organisation } = opened.value;
  const today = dayOf(context.now);
  const { datePosted, firstPublished, validThrough } = listing.status;
  const { head, body } = renderListingHead({
    id: key.listing,
    employer: toEmployer(organisation),
    content: listing.content,
    open: true,
    firstPublished: firstPublished ?? today,
    datePosted: datePosted ?? today,
    validThrough: validThrough ?? addDays(today, MOST_DAYS_OPEN),
    url: listingUrl(origin, organisation.slug, key.listing),
  });
  return ok({ head, body });
}
