import { hash, verify } from '@node-rs/argon2';
import { makeSlots } from './work-slots.js';

/**
 * Argon2id with 19 MiB, two passes and one thread: the first choice of OWASP's Password Storage
 * Cheat Sheet, and the package's default kind. Kept in every hash, so that it can be raised later.
 */
export const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * Hashes made at once, each with its own 19 MiB. Half of the four threads that Node shares with
 * files and look-ups.
 */
const AT_ONCE = 2;
/** Hashes in line, at about 40 ms each: nobody waits much longer than a second. */
const WAITING = 60;

const inSlot = makeSlots(AT_ONCE, WAITING);

/**
 * A hash of the same cost of a password that nobody knows, for addresses without an account: to
 * check against it takes as long as against a real one.
 */
export const unknownPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$wXYQVTBk7uL874dDemXRWg$SmwcKxrY4ZTke342Y1TjHAzbKPsRr2TgS2ozhouABjg';

/**
 * The password in the form that is hashed: NFKC, so that the same keys on another system give the
 * same bytes (NIST SP 800-63B, 3.1.1.2).
 */
function toBytes(password: string): Uint8Array {
  return new TextEncoder().encode(password.normalize('NFKC'));
}

/**
 * The encoded hash of a password, with its own salt.
 *
 * @throws {BusyError} when too many ask at once
 */
export function hashPassword(password: string): Promise<string> {
  return inSlot(() => hash(toBytes(password), passwordCost));
}

/**
 * Whether a password is the one that was hashed. Without a hash it takes as long and says no.
 *
 * @throws {BusyError} when too many ask at once
 */
export async function isPassword(password: string, encoded: string | null): Promise<boolean> {
  const matches = await inSlot(() => verify(encoded ?? unknownPasswordHash, toBytes(password)));
  return matches && encoded !== null;
}
