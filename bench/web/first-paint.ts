/**
 * `npx tsx bench/web/first-paint.ts`: serves the built app and opens pages of it in Chromium as over
 * a slow 4G line with a slow processor (1.6 Mbit/s, 150 ms, four times slower: the profile that
 * Lighthouse uses for phones), and prints when the largest part of each page was painted.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../../test/e2e/start-browser.js';

const root = join(import.meta.dirname, '..', '..');
const PAGES = ['/', '/compare', '/roles', '/you', '/hire', '/jobs', '/claims', '/quality'];
const RUNS = 2;
const LINE = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;
const SETTLED = 6_000;

const folder = mkdtempSync(join(tmpdir(), 'rolescope-paint-'));
const server = spawn(
  process.execPath,
  [join(root, 'bin', 'rolescope.js'), 'serve', '--port', '0', '--store', join(folder, 'store')],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
try {
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const [, address] = /is at (http\S+)/.exec(chunk.toString()) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', () => reject(new Error('The server ended. Is the program built?')));
  });
  const browser = await startBrowser();
  for (const path of PAGES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.goto(url + path, { waitUntil: 'commit' });
      // What comes later than this is not the first look at a page.
      await page.waitForTimeout(SETTLED);
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) =>
                resolve(list.getEntries().at(-1)?.startTime ?? 0),
              ).observe({ type: 'largest-contentful-paint' as never, buffered: true });
            }),
        ),
      );
      await context.close();
    }
    times.sort((a, b) => a - b);
    console.log(`${path.padEnd(10)} ${times.map((time) => `${Math.round(time)} ms`).join('  ')}`);
  }
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
