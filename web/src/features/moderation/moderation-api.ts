import type { PostingKeyed } from './posting-link.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ResponseOf } from '../../client/response-of.js';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';

/** What waits for the operator. */
export type ReviewQueue = ResponseOf<typeof api.moderation.queue.$get, 200>;
export type ReportedPosting = ReviewQueue['reported'][number];
export type SuspectListing = ReviewQueue['suspect'][number];
export type WaitingClaim = ReviewQueue['claims'][number];
export type LogEntry = ResponseOf<typeof api.moderation.log.$get, 200>['entries'][number];

/** Keys of queries. */
export const moderationKeys = {
  all: ['moderation'] as const,
  queue: ['moderation', 'queue'] as const,
  log: ['moderation', 'log'] as const,
};

/** What the operator decides of a posting. */
export interface Decided extends PostingKeyed {
  readonly action: 'block' | 'unblock' | 'dismiss';
  readonly reason: string;
}

/** Carries out what is decided of a posting; queue and log are read again. */
export function useDecide() {
  const withSession = useWithSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: Decided) => withSession(() => ask(api.moderation.decisions.$post({ json }))),
    onSuccess: () => queries.invalidateQueries({ queryKey: moderationKeys.all }),
  });
}

/** What the operator decides of a claim to a board. */
export interface DecidedClaim {
  readonly organisation: string;
  readonly board: string;
  readonly confirmed: boolean;
  readonly reason: string;
}

/** Carries out what is decided of a claim to a board. */
export function useDecideClaim() {
  const withSession = useWithSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: DecidedClaim) =>
      withSession(() => ask(api.moderation.claims.$post({ json }))),
    onSuccess: () => queries.invalidateQueries({ queryKey: moderationKeys.all }),
  });
}
