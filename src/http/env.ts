import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import type { SendLetter } from '../app/accounts/letter.js';
import type { Viewer } from '../domain/account.js';

/** What every request carries. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Stands in the answer and in the log, so that one leads to the other. */
    requestId: string;
    /** Who asks, by the session alone. */
    viewer: Viewer;
    /** The token that came with the request, whatever it is worth. */
    sessionToken: string | undefined;
    /** Where it comes from, for limits: one network address, or the network of one household. */
    address: string;
    /** What this server is called by whoever asks; `null` where the request does not say. */
    ownOrigin: URL | null;
    sendLetter: SendLetter;
    log: Logger;
  };
}
