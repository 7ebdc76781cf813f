import { InvalidArgumentError, Option, type Command } from 'commander';
import { withStoreOption } from './store-options.js';

const HELP = `
Serves the web app, the API (/v1, described at /docs/api) and MCP (/mcp) on this machine alone, until
it is interrupted. A store that is empty is given the sample postings, marked as samples.

To serve others, put a proxy with TLS before it, say --trust-proxy, and name the address that people
use with --public-url. --operator names the person who keeps the board in order; a link to set the
password is printed once.

Examples:
  $ rolescope serve
  $ rolescope serve --port 80 --host 0.0.0.0
  $ DATABASE_URL=postgres://localhost/rolescope rolescope serve --operator me@example.org

Environment: ROLESCOPE_PORT, ROLESCOPE_HOST, ROLESCOPE_PUBLIC_URL, ROLESCOPE_OPERATOR and
DATABASE_URL say the same as the options.

The store is a folder on this machine (--store, or ROLESCOPE_HOME, or the usual data folder), or the
Postgres server that DATABASE_URL names. While a folder is served, no other command can have it.

Exit codes:
  0   it was stopped and has ended in order
  2   the command was called wrongly, or the port is taken
  5   the store is held by another process, or cannot be reached
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface ServeFlags {
  readonly store?: string;
  readonly port?: number;
  readonly host: string;
  readonly publicUrl?: string;
  readonly operator?: string;
  readonly threads?: number;
  readonly trustProxy?: true;
  readonly rateLimit: number;
  readonly logLevel?: string;
  readonly samples: boolean;
}

/** Declares `rolescope serve`; what does the work is loaded when it is called. */
export function defineServe(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('serve'))
    .summary('serve the web app, the API and MCP on this machine')
    .description('Serve the web app, the HTTP API and MCP.')
    .addOption(
      new Option('--port <number>', 'the port (default: 8787, or the next that is free)')
        .env('ROLESCOPE_PORT')
        .argParser(readNumber(0, 65_535)),
    )
    .addOption(
      new Option('--host <address>', 'the address to listen on')
        .env('ROLESCOPE_HOST')
        .default('127.0.0.1'),
    )
    .addOption(
      new Option('--public-url <url>', 'the address that people use, for links').env(
        'ROLESCOPE_PUBLIC_URL',
      ),
    )
    .addOption(
      new Option('--operator <e-mail>', 'who keeps the board in order').env('ROLESCOPE_OPERATOR'),
    )
    .option('--threads <number>', 'threads that judge (default: one a core)', readNumber(1, 64))
    .option('--trust-proxy', 'believe X-Forwarded-For of the proxy before it')
    .option(
      '--rate-limit <number>',
      'requests a minute from one other address',
      readNumber(1, 1_000_000),
      600,
    )
    .addOption(
      new Option(
        '--log-level <level>',
        'what to log on standard error (default: warn on a terminal, else info)',
      ).choices(['silent', 'error', 'warn', 'info', 'debug']),
    )
    .option('--no-samples', 'leave an empty store empty')
    .addHelpText('after', HELP)
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./run-serve.js');
      onDone(await runServe(flags));
    });
}

/** A whole number between two others. */
function readNumber(least: number, most: number): (given: string) => number {
  return (given) => {
    const number = Number(given);
    if (/^\d+$/.test(given) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It takes a number from ${least} to ${most}.`);
  };
}
