import { lintText } from '@rolescope/answers/lint-text.js';
import { checkListingContent, listingLimits } from '@rolescope/board/check-listing-content.js';
import { findInListing } from '@rolescope/board/listing-findings.js';
import type { Abstention } from '@rolescope/domain/analysis.js';
import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../client/ask.js';
import { useEngine } from '../../engine/use-engine.js';
import { useSettled } from '../../ui/use-settled.js';
import { carryFindings, joinFindings, placeFindings, type PlacedFinding } from './join-findings.js';
import { listingsApi } from './own-listing.js';

/** Milliseconds without a letter after which the page reads, and after which the server is asked. */
const PAGE_WAITS = 150;
const SERVER_WAITS = 700;
/** How long a reading is kept, in milliseconds: each is of one state of the text. */
const KEPT = 30_000;

/** Nobody waits for the reading of a text that cannot be stored. */
const TOO_LONG = new Error(`It reads at most ${listingLimits.text} characters.`);

/** What a listing is read for. */
export interface ReviewedDraft {
  readonly organisation: string;
  /** Name of the employer, which is no shouting and no stray company in its own listing. */
  readonly employer: string;
  readonly content: ListingContent;
}

/** What is said of a listing while it is written. */
export interface DraftReview {
  /** `null` until the linter has spoken. */
  readonly findings: readonly PlacedFinding[] | null;
  /** Why the text was not linted. */
  readonly skipped: Abstention | null;
  readonly error: unknown;
  readonly retry: () => void;
  /** Why the server's own checks are missing; those of the page go on. */
  readonly serverError: unknown;
}

/**
 * Reads a listing while it is written: text, title and fields in the page itself as letters come,
 * and by the rules of search engines on the server once nobody types.
 */
export function useReview({ organisation, employer, content }: ReviewedDraft): DraftReview {
  const server = useServerReview(organisation, content);
  const { engine } = useEngine();
  const settled = useSettled(content, PAGE_WAITS);
  const isTooLong = content.text.length > listingLimits.text;
  const location = server.data?.location ?? '';
  const page = useQuery({
    queryKey: ['listing-lint', settled, employer, location],
    queryFn: async ({ signal }) => {
      const { title, text } = settled;
      const input = { title, company: employer, location, text, format: 'markdown' } as const;
      const lint = { today: new Date().toISOString().slice(0, 10), anyText: true };
      const analysis = await engine.analyze(input, { keepText: true, lint }, { signal });
      const strings = { text: analysis.text ?? '', title, location };
      const { diagnostics, skipped } = lintText(input, { analyze: () => analysis });
      const found = findInListing(settled, analysis, strings);
      return { findings: placeFindings(found, diagnostics), skipped, text };
    },
    enabled: !isTooLong,
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });
  const findings = useMemo(() => {
    if (page.data === undefined || isTooLong) return null;
    const joined = joinFindings(page.data.findings, server.data?.findings ?? []);
    return carryFindings(joined, page.data.text, content.text);
  }, [page.data, server.data, content.text, isTooLong]);
  return {
    findings,
    skipped: page.data?.skipped ?? null,
    error: isTooLong ? TOO_LONG : page.error,
    retry: () => void page.refetch(),
    serverError: server.error,
  };
}

/** What cannot be stored is not sent: the fields say themselves what is wrong. */
function useServerReview(organisation: string, content: ListingContent) {
  const settled = useSettled(content, SERVER_WAITS);
  const isSendable = checkListingContent(settled).length === 0;
  const review = useQuery({
    queryKey: ['listing-review', organisation, settled],
    queryFn: () =>
      ask(
        listingsApi.review.$post({
          param: { organisation },
          json: { content: settled, answers: [] },
        }),
      ),
    enabled: isSendable,
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });
  return isSendable ? review : { data: undefined, error: null };
}
