import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Viewer } from '../domain/account.js';

/** What every request carries. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Stands in the answer and in the log, so that one leads to the other. */
    requestId: string;
    /** Who asks, by the session alone. */
    viewer: Viewer;
    log: Logger;
  };
}
