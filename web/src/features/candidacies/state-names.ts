import type { CandidacyState } from '@rolescope/domain/candidacy.js';

/** States as people read them. */
export const stateNames: Readonly<Record<CandidacyState, string>> = {
  draft: 'draft',
  sent: 'sent',
  shortlisted: 'on the shortlist',
  declined: 'declined',
  accepted: 'accepted',
  withdrawn: 'withdrawn',
};
