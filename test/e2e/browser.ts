import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export { startBrowser } from './start-browser.js';

/** How a page is opened. */
export interface OpenOptions {
  /** In CSS pixels; a wide screen where it is left out. */
  readonly width?: number;
  readonly dark?: boolean;
}

/** A page, and all that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Messages of the console that are errors, and errors that nobody caught. */
  readonly errors: readonly string[];
  /** Addresses asked for since the page was opened. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Widths that every page is looked at in. */
export const PHONE = 360;
export const DESKTOP = 1280;

/** Opens an address of the app in a context of its own: nothing is kept from one to the next. */
export async function openPage(
  browser: Browser,
  path: string,
  { width = DESKTOP, dark = false }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${inject('appUrl')}${path}`);
  return { page, context, errors, requests, close: () => context.close() };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects that axe finds nothing against WCAG 2.2 A and AA, nor against its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // Through the protocol, not as a script of the page, which its policy would refuse.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
  expect(found).toEqual([]);
}

/** Expects that nothing is wider than the page. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const { scrolled, width } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(width);
}

/** What the server wrote in its log so far. */
export function serverLog(): string {
  return readFileSync(inject('appLog'), 'utf8');
}
