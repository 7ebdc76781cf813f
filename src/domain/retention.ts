/**
 * How long personal data are kept: the only place that says so. A job of the server enforces it
 * each day, and the page about personal data prints it.
 */
export interface RetentionRule {
  readonly id: RetentionId;
  /** What is deleted, for people. */
  readonly what: string;
  /** Days after what is told in `after`. */
  readonly days: number;
  readonly after: string;
}

export type RetentionId =
  | 'drafts'
  | 'declined'
  | 'accepted'
  | 'audit-log'
  | 'consents'
  | 'deletions'
  | 'sessions';

/** Days for which a backup may be kept: whoever makes backups deletes older ones. */
export const BACKUP_DAYS = 30;

export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'drafts',
    what: 'drafts of proposals and applications that were never sent',
    days: 180,
    after: 'the last change',
  },
  {
    id: 'declined',
    what: 'text, terms and lines of declined and withdrawn proposals and applications',
    days: 180,
    after: 'the decision',
  },
  {
    id: 'accepted',
    what: 'text, terms and lines of accepted proposals and applications',
    days: 1_095,
    after: 'the decision',
  },
  { id: 'audit-log', what: 'who saw what', days: 730, after: 'it was seen' },
  { id: 'consents', what: 'consents that were taken back', days: 1_095, after: 'that' },
  {
    id: 'deletions',
    what: 'the digest by which a deleted account is deleted again after a backup is restored',
    days: BACKUP_DAYS + 5,
    after: 'the deletion',
  },
  {
    id: 'sessions',
    what: 'sessions, and links, invitations and counts of tries that are over',
    days: 30,
    after: 'the session began, or the link or the count was over',
  },
];
