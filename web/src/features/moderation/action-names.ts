import type { ModerationAction } from '@rolescope/domain/moderation.js';

/** What the log calls its entries. */
export const actionNames: Readonly<Record<ModerationAction, string>> = {
  block: 'Blocked',
  unblock: 'Unblocked',
  dismiss: 'Left as it is',
  answer: 'Answered by the employer',
  'confirm-board': 'Board confirmed',
  'refuse-board': 'Board refused',
};
