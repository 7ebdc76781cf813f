import type { Viewer } from '../domain/account.js';
import type { Database } from '../store/database.js';

/** What a use case of people and organisations is given; who asks comes from the session alone. */
export interface Context {
  readonly database: Database;
  readonly viewer: Viewer;
  /** The time of the call, ISO 8601. */
  readonly now: string;
}
