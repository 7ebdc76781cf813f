import type { ReportCode } from '@rolescope/domain/moderation.js';

/** Why somebody reports a posting, in words. */
export const reportReasons: Readonly<Record<ReportCode, string>> = {
  'asks-for-money': 'It asks applicants for money',
  'not-a-job': 'It is not a job',
  misleading: 'It misleads about the work, the pay or the employer',
  'already-filled': 'The job is filled, or never was open',
  discriminating: 'It discriminates against people',
  copied: 'It is copied from another employer',
  'personal-data': 'It shows or asks for personal data',
  other: 'Something else',
};
