import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startService, type Service } from '../../app/service/service.js';
import { createApp, type HttpOptions } from '../app.js';
import { seedStore } from './seed-store.js';

/** A server in process, for tests, with a store of its own. */
export interface TestApp {
  readonly service: Service;
  /** Sends a request; a value as `json` becomes its body. */
  send(path: string, init?: RequestInit & { readonly json?: unknown }): Promise<Response>;
  close(): Promise<void>;
}

/** The time at which everything in a test happens. */
export const TEST_NOW = '2026-11-21T12:00:00.000Z';

/** Starts a server in process with an empty store in a folder, or on a server given by its address. */
export async function startTestApp(
  options: Partial<HttpOptions> & {
    readonly databaseUrl?: string;
    readonly now?: () => string;
  } = {},
): Promise<TestApp> {
  const { databaseUrl, now = () => TEST_NOW, ...http } = options;
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-http-'));
  if (databaseUrl === undefined) await seedStore(join(folder, 'store'));
  const service = await startService({
    ...(databaseUrl === undefined ? { store: join(folder, 'store') } : {}),
    environment: databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl },
    threads: 1,
    now,
  });
  const app = createApp(service, { log: pino({ level: 'silent' }), ...http });
  return {
    service,
    send: async (path, { json, ...init } = {}) => {
      const headers = new Headers(init.headers);
      if (json === undefined) return app.request(path, { ...init, headers });
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
      const body = JSON.stringify(json);
      return app.request(path, { method: 'POST', ...init, headers, body });
    },
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
