import { createHash } from 'node:crypto';
import { z } from 'zod';
import { normalisePiece } from './split-guide.js';

/** Why a piece of a guide holds no claim. */
export const noClaimReasons = {
  heading: 'a heading, a row of column names, or a label before its list',
  navigation: 'a byline, a picture, a tag, or an invitation to use a site',
  announcement: 'says what the text will do or has done',
  'figure-of-speech': 'an image, which says the same again elsewhere in plain words',
  question: 'a question that the next sentence answers',
  unanswered: 'a question that the guide leaves open; data/faq.yaml answers it',
  advice: 'advice or praise that states no fact about a role',
  general: 'a remark on AI at large that states nothing checkable about a role',
  'missing-list': 'announces a list or table that is missing in the text',
} as const;
export type NoClaimReason = keyof typeof noClaimReasons;

const reasons = Object.keys(noClaimReasons) as [NoClaimReason, ...NoClaimReason[]];

/**
 * `data/claims/sentences.json`: for each guide, every piece by the hash of its normalised text, with
 * the claims it holds or the reason why it holds none.
 */
export const sentenceFileSchema = z.record(
  z.string(),
  z.record(z.string(), z.union([z.array(z.string()).min(1), z.enum(reasons)])),
);
export type SentenceFile = z.infer<typeof sentenceFileSchema>;

/** The name of a piece: 64 bits of the SHA-256 of its normalised text, in hexadecimal. */
export function hashPiece(text: string): string {
  return createHash('sha256').update(normalisePiece(text)).digest('hex').slice(0, 16);
}
