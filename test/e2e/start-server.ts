import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server is, without a slash at the end. */
    readonly appUrl: string;
    /** What the server writes on standard error: links that would be sent by mail stand there. */
    readonly appLog: string;
  }
}

const root = join(import.meta.dirname, '..', '..');
const MOST_SECONDS = 120;

/** Starts the built program with an empty store, as a first user does, for all tests of the run. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist', 'web', 'index.html'))) {
    throw new Error('The web app is not built. Run "npm run build" first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-e2e-'));
  const logFile = join(folder, 'server.log');
  const server = spawn(
    process.execPath,
    [
      join(root, 'bin', 'rolescope.js'),
      'serve',
      ...['--port', '0', '--store', join(folder, 'store'), '--log-level', 'info'],
      ...['--operator', 'operator@example.org'],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', openSync(logFile, 'w')] },
  );
  const url = await addressOf(server);
  project.provide('appUrl', url);
  project.provide('appLog', logFile);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Waits until the server prints where it is. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const clock = setTimeout(
      () => reject(new Error(`The server did not start in ${MOST_SECONDS} s: ${printed}`)),
      MOST_SECONDS * 1_000,
    );
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, url] = /is at (http\S+)/.exec(printed) ?? [];
      if (url === undefined) return;
      clearTimeout(clock);
      resolve(url);
    });
    server.once('exit', (code) => {
      clearTimeout(clock);
      reject(new Error(`The server ended with code ${code}: ${printed}`));
    });
  });
}
