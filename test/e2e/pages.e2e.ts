import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DESKTOP,
  expectAccessible,
  expectNoSideScroll,
  openPage,
  PHONE,
  startBrowser,
} from './browser.js';

/** Every page that anybody can open, with words that stand on it when it is ready. */
const pages: readonly (readonly [path: string, heading: RegExp])[] = [
  ['/', /./],
  ['/you', /Where do you fit/],
  ['/you?view=quiz', /Where do you fit/],
  ['/hire', /Whom do you need/],
  ['/hire?view=posting', /Whom do you need/],
  ['/quality', /./],
];

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

describe.each(pages)('The page %s', (path, heading) => {
  it.each([
    ['on a phone', { width: PHONE }],
    ['on a phone, dark', { width: PHONE, dark: true }],
    ['on a desktop', { width: DESKTOP }],
    ['on a desktop, dark', { width: DESKTOP, dark: true }],
  ])('is whole, accessible and without errors %s', async (_, options) => {
    const { page, errors, requests, close } = await openPage(browser, path, options);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await expectNoSideScroll(page);
    expect(errors).toEqual([]);
    const { origin } = new URL(page.url());
    expect(
      requests.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(origin)),
    ).toEqual([]);
    await close();
  });
});
