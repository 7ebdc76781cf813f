import type { MiddlewareHandler } from 'hono';
import type { SendLetter } from '../../app/accounts/letter.js';
import type { AddressReader } from '../client-address.js';
import type { HttpEnv } from '../env.js';
import { householdOf } from '../household.js';
import type { OriginReader } from '../own-origin.js';

/** What routes need to know of where a request comes from. */
export interface ClientParts {
  readonly addressOf: AddressReader;
  readonly originOf: OriginReader;
  readonly sendLetter: SendLetter;
}

/** Says where a request comes from; who sends it nobody knows until its session is read. */
export function knowClient({ addressOf, originOf, sendLetter }: ClientParts) {
  const handler: MiddlewareHandler<HttpEnv> = (c, next) => {
    c.set('viewer', { kind: 'anonymous' });
    c.set('sessionToken', undefined);
    c.set('address', householdOf(addressOf(c).address));
    c.set('ownOrigin', originOf(c));
    c.set('sendLetter', sendLetter);
    return next();
  };
  return handler;
}
