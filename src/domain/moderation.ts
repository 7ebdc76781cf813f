import type { Place } from '../base/diagnostic.js';

/** Why somebody reports a posting. */
export const reportCodes = [
  'asks-for-money',
  'not-a-job',
  'misleading',
  'already-filled',
  'discriminating',
  'copied',
  'personal-data',
  'other',
] as const;
export type ReportCode = (typeof reportCodes)[number];

/** What happens in moderation. An `answer` is the employer's; all else is the operator's. */
export const moderationActions = [
  'block',
  'unblock',
  'dismiss',
  'answer',
  'confirm-board',
  'refuse-board',
] as const;
export type ModerationAction = (typeof moderationActions)[number];

/** A sign of spam, named, with the words or facts that show it. A person decides what it means. */
export interface SpamSign {
  /** Permanent. */
  readonly code: string;
  readonly message: string;
  readonly evidence: readonly SpamEvidence[];
}

/** Words of the posting, or of what it was compared with. */
export interface SpamEvidence {
  /** Where the words stand in the posting; `null` for a fact about it. */
  readonly place: Place | null;
  readonly text: string;
}

/** What somebody reported. The reporter is kept apart: nobody needs the name to decide. */
export interface PostingReport {
  readonly id: string;
  readonly code: ReportCode;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** An entry of the log. */
export interface ModerationEntry {
  readonly board: string;
  readonly externalId: string;
  readonly id: string;
  readonly action: ModerationAction;
  /** ISO 8601. */
  readonly at: string;
  /** Id of the person; `null` where the account is gone. */
  readonly by: string | null;
  readonly reason: string;
}
