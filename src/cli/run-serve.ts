import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startService } from '../app/service/service.js';
import { makeLog, type LogLevel } from '../http/make-log.js';
import { ListenError, startServer } from '../http/serve.js';
import { ExitCode, UsageError } from './exit-code.js';
import type { ServeFlags } from './serve.js';

const USUAL_PORT = 8787;
const pages = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** Runs `rolescope serve` until it is told to stop, and gives its exit code. */
export async function runServe(flags: ServeFlags): Promise<number> {
  const { stdout, stderr } = process;
  const level = (flags.logLevel ?? (stderr.isTTY ? 'warn' : 'info')) as LogLevel;
  const log = makeLog(level);
  const service = await startService({
    ...(flags.store === undefined ? {} : { store: flags.store }),
    environment: process.env,
    threads: flags.threads ?? availableParallelism(),
  });
  try {
    const server = await startServer(
      service,
      { host: flags.host, port: flags.port ?? USUAL_PORT, orNext: flags.port === undefined },
      {
        log,
        trustProxy: flags.trustProxy === true,
        rateLimit: { requests: flags.rateLimit, seconds: 60 },
        ...(existsSync(`${pages}index.html`) ? { pages: { folder: pages } } : {}),
      },
    ).catch((error: unknown) => {
      throw error instanceof ListenError ? new UsageError(error.message) : error;
    });
    stdout.write(
      `Rolescope is at ${server.url}\nThe store is ${service.database.where}. Ctrl-C ends it.\n`,
    );
    await interrupted();
    stderr.write('Ending ...\n');
    await server.stop();
    return ExitCode.ok;
  } finally {
    await service.close();
  }
}

/** Resolves when the process is asked to end, by a key or by whoever runs it. */
function interrupted(): Promise<void> {
  // The command's own way of ending at once would cut off requests.
  process.removeAllListeners('SIGINT');
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
