import { createHash, randomBytes } from 'node:crypto';

/** Random bytes of a token: 256 bits, which nobody guesses. */
const TOKEN_BYTES = 32;

/** Units of a token: base64url without padding. */
const TOKEN_UNITS = 43;

/** What a person holds (`token`), and all that is stored of it (`digest`). */
export interface NewToken {
  readonly token: string;
  readonly digest: string;
}

/** A new token from the system's random source. */
export function makeToken(): NewToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, digest: digestToken(token) };
}

/**
 * SHA-256 of a token in hex. No salt and no cost: it has 256 random bits, so whoever reads the
 * store cannot find it again.
 */
export function digestToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a text may be a token at all; anything else need not be looked for. */
export function isToken(text: string): boolean {
  return text.length === TOKEN_UNITS && /^[\w-]+$/.test(text);
}
