import type { Database } from '../app/store/open-app-store.js';
import { ToolRefusal, type ToolContext } from './tool.js';

/**
 * The store of a call.
 *
 * @throws {ToolRefusal} where there is none, or it cannot be used just now
 */
export async function openStore({ store }: ToolContext): Promise<Database> {
  const database = await store();
  if (database !== null) return database;
  throw new ToolRefusal(
    'There is no store of postings here. Read some in with "rolescope import", or name a store with --store.',
  );
}
