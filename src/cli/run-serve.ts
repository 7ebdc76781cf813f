import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureOperator } from '../app/accounts/ensure-operator.js';
import { startRetention } from '../app/personal-data/retention.js';
import { readListingPage } from '../app/listings/listing-page.js';
import { startExpiry } from '../app/listings/start-expiry.js';
import { loadSamples } from '../app/samples/load-samples.js';
import { startService } from '../app/service/service.js';
import { makeLog, type LogLevel } from '../http/make-log.js';
import { printLetter } from '../http/print-letter.js';
import { ListenError, startServer } from '../http/serve.js';
import { makeMcpEndpoint } from '../mcp/http-handler.js';
import { ExitCode, UsageError } from './exit-code.js';
import type { ServeFlags } from './serve.js';

const USUAL_PORT = 8787;
const pages = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** Runs `rolescope serve` until it is told to stop, and gives its exit code. */
export async function runServe(flags: ServeFlags): Promise<number> {
  const { stdout, stderr } = process;
  const level = (flags.logLevel ?? (stderr.isTTY ? 'warn' : 'info')) as LogLevel;
  const log = makeLog(level);
  const listen = {
    host: flags.host,
    port: flags.port ?? USUAL_PORT,
    orNext: flags.port === undefined,
  };
  const origin = readOrigin(flags.publicUrl) ?? localOrigin(flags);
  // Links are printed however little else is logged: without them nobody could use them.
  const sendLetter = printLetter(makeLog('warn'), origin);
  const service = await startService({
    ...(flags.store === undefined ? {} : { store: flags.store }),
    environment: process.env,
    threads: flags.threads ?? availableParallelism(),
  });
  const retention = startRetention(service.database, service.now, ({ name }) =>
    log.error({ name }, 'retention'),
  );
  const expiry = startExpiry(service, ({ name }) => log.error({ name }, 'expiry'));
  try {
    if (flags.samples) await loadSamples(service.database, service.now());
    const mcp = makeMcpEndpoint(
      {
        run: service.engine.run,
        store: () => Promise.resolve(service.database),
        today: () => service.now().slice(0, 10),
      },
      [flags.host, ...(origin === undefined ? [] : [new URL(origin).hostname])],
    );
    const { database, now } = service;
    const reached = origin ?? `http://${flags.host}:${listen.port}`;
    const headOf = (path: string) => readListingPage({ database, now: now() }, path, reached);
    const server = await startServer(service, listen, {
      mcp: mcp.fetch,
      ...{ log, sendLetter },
      ...(flags.publicUrl === undefined || origin === undefined ? {} : { origin }),
      trustProxy: flags.trustProxy === true,
      rateLimit: { requests: flags.rateLimit, seconds: 60 },
      ...(existsSync(`${pages}index.html`) ? { pages: { folder: pages, headOf } } : {}),
    }).catch((error: unknown) => {
      throw error instanceof ListenError ? new UsageError(error.message) : error;
    });
    stdout.write(
      `Rolescope is at ${server.url}\nThe store is ${service.database.where}. Ctrl-C ends it.\n`,
    );
    if (flags.operator !== undefined && flags.operator !== '') {
      await ensureOperator(service.database, flags.operator, {
        now: service.now(),
        send: sendLetter,
      });
    }
    await interrupted();
    stderr.write('Ending ...\n');
    await server.stop();
    return ExitCode.ok;
  } finally {
    await expiry.stop();
    await retention.stop();
    await service.close();
  }
}

/** The address that people use, without a path. */
function readOrigin(publicUrl: string | undefined): string | undefined {
  if (publicUrl === undefined || publicUrl === '') return undefined;
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin;
  throw new UsageError(`--public-url takes an address such as https://jobs.example.org.`);
}

/** Where links lead on this machine alone, when the port is known beforehand. */
function localOrigin({ host, port }: ServeFlags): string | undefined {
  return port === undefined || port === 0 ? undefined : `http://${host}:${port}`;
}

/** Resolves when the process is asked to end, by a key or by whoever runs it. */
function interrupted(): Promise<void> {
  // The command's own way of ending at once would cut off requests.
  process.removeAllListeners('SIGINT');
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
