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
  ['/compare', /Compare roles/],
  ['/compare?roles=ai-engineer,prompt-engineer,ml-engineer,data-analyst&place=US', /Compare roles/],
  ['/roles', /Roles and titles/],
  ['/roles/data-scientist', /Data scientist/],
  ['/jobs', /Jobs/],
  ['/jobs?q=k8s+%22unbalanced&sort=score', /Jobs/],
  ['/jobs/sample%3Apostings/sample%3A001', /AI Engineer/],
  ['/projects', /Projects/],
  ['/claims', /What the guides claim/],
  ['/sources', /Sources/],
  ['/quality', /How good/],
  ['/privacy', /Your data/],
  ['/sign-in', /Sign in/],
  ['/sign-up', /Make an account/],
  ['/reset-password', /Set a new password/],
  ['/account', /Your account/],
  ['/tracker', /Tracker/],
  ['/candidacies', /Your proposals and applications/],
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
