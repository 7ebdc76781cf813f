import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf, write } from '../documents/make-pdf.js';
import {
  DESKTOP,
  expectAccessible,
  expectNoSideScroll,
  openPage,
  startBrowser,
} from './browser.js';

const samples = join(import.meta.dirname, '..', '..', 'data', 'samples');
const resume = readFileSync(join(samples, 'resumes', 'ai-engineer.txt'), 'utf8');
/** The narrowest screen that pages are made for. */
const NARROW = 320;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

/** Takes note of all that a page sends. */
function watchRequests(page: Page): readonly Request[] {
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  return requests;
}

async function pasteResume(page: Page): Promise<void> {
  await page.getByLabel('Your résumé as text').fill(resume);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'What to learn first' }).waitFor();
}

describe.each([
  ['wide', { width: DESKTOP }],
  ['narrow and dark', { width: NARROW, dark: true }],
])('You, %s', (_, options) => {
  it('tells what fits a résumé, and what it is missing', async () => {
    const { page, errors, close } = await openPage(browser, '/you', options);
    await pasteResume(page);
    for (const name of ['Roles that fit', 'What it asks for', 'The ladder', 'What it pays']) {
      await page.getByRole('heading', { name }).waitFor();
    }
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.getByLabel('Role', { exact: true }).selectOption('Data engineer');
    await page.getByRole('heading', { name: 'Your way: Data engineer' }).waitFor();
    expect(page.url()).toContain('role=data-engineer');
    expect(errors).toEqual([]);
    await close();
  });

  it('holds a résumé against postings, and shows why', async () => {
    const { page, errors, close } = await openPage(browser, '/you?view=postings', options);
    await page.getByLabel('Your résumé as text').fill(resume);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Add the sample postings' }).click();
    await page.getByRole('heading', { name: '40 postings' }).waitFor();
    await page.getByText('Why, part by part').first().click();
    await page.getByText('Skill by skill').first().waitFor();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('asks the quiz and says what the answers speak for, by keyboard too', async () => {
    const { page, errors, close } = await openPage(browser, '/you?view=quiz', options);
    const first = page.getByRole('radio', { name: 'Very much' }).first();
    await first.focus();
    await page.keyboard.press('Space');
    await page.getByText('1 of 29 answered').waitFor();
    await page.getByText('+100%').first().waitFor();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('What a person gives', () => {
  it('never leaves the page', async () => {
    const { page, close } = await openPage(browser, '/you');
    const requests = watchRequests(page);
    const pdf = makePdf({ pages: [{ content: write(70, 70, 'Zarathea Quillfeather') }] });
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'zarathea.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
    });
    await page.getByRole('heading', { name: 'zarathea.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Take another' }).click();
    await pasteResume(page);
    await page.getByRole('tab', { name: 'Quiz' }).click();
    await page.getByRole('radio', { name: 'Rather not' }).first().click();
    await page.waitForLoadState('networkidle');
    const { origin } = new URL(page.url());
    for (const request of requests) {
      expect(request.method()).toBe('GET');
      expect(request.postData()).toBeNull();
      const { origin: asked, search } = new URL(request.url());
      if (!request.url().startsWith('blob:')) expect([asked, search]).toEqual([origin, '']);
    }
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(stored.toLowerCase()).not.toContain('zarathea');
    await close();
  });

  it('is read without a network, once the page was there', async () => {
    const { page, context, close } = await openPage(browser, '/you');
    const loaded = new Set<string>();
    context.on('requestfinished', (request) => loaded.add(request.url().replace(/^.*\//, '')));
    await pasteResume(page);
    // The last of what is loaded while the page has nothing else to do.
    const rest = ['quiz', 'market-2020', 'work', 'claims', 'needs', 'skills'];
    const isThere = (name: string): boolean => [...loaded].some((file) => file.startsWith(name));
    await expect.poll(() => rest.every(isThere), { timeout: 30_000 }).toBe(true);
    await context.setOffline(true);
    const failed: string[] = [];
    // Chromium itself looks for the icon anew at every address.
    context.on('requestfailed', (request) => {
      if (!request.url().endsWith('/icon.svg')) failed.push(request.url());
    });
    await page.getByRole('button', { name: 'Take another' }).click();
    await pasteResume(page);
    await page.getByRole('tab', { name: 'Quiz' }).click();
    await page.getByRole('radio', { name: 'Rather not' }).first().click();
    await page.getByText('1 of 29 answered').waitFor();
    expect(failed).toEqual([]);
    await close();
  });
});

describe.each([
  ['wide', { width: DESKTOP }],
  ['narrow and dark', { width: NARROW, dark: true }],
])('Hire, %s', (_, options) => {
  it('plans a team from a brief, and takes its draft to the editor', async () => {
    const { page, errors, close } = await openPage(browser, '/hire', options);
    await page.getByRole('button', { name: 'Work for a team' }).click();
    await page.getByRole('heading', { name: 'A team of 3' }).waitFor();
    await page.getByRole('heading', { name: 'Who hands what to whom' }).waitFor();
    await page.getByRole('heading', { name: 'What to offer' }).waitFor();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.getByRole('button', { name: 'Edit it' }).click();
    await page.getByRole('heading', { name: 'What readers will find in it' }).waitFor();
    expect(await page.getByLabel('Text of the posting').inputValue()).toContain('## The work');
    expect(errors).toEqual([]);
    await close();
  });

  it('lints a posting while it is written, and mends it at a press', async () => {
    const { page, errors, close } = await openPage(browser, '/hire?view=posting', options);
    await page.getByRole('button', { name: 'Rockstar' }).click();
    await page.getByText('1 error, 4 warnings, 2 pieces of advice', { exact: true }).waitFor();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.getByRole('button', { name: 'Write “Kubernetes”' }).click();
    const text = page.getByLabel('Text of the posting');
    await page.getByText('1 error, 4 warnings, 1 piece of advice', { exact: true }).waitFor();
    expect(await text.inputValue()).toContain('- Kubernetes, SQL and Python');
    await page.getByRole('button', { name: 'Show' }).first().click();
    const chosen = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(chosen).toBe('not older than 35 years of age');
    await text.press('Delete');
    await page.getByText('1 error, 3 warnings', { exact: false }).first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('asks back where a brief says too little', async () => {
    const { page, close } = await openPage(browser, '/hire', options);
    await page.getByRole('button', { name: 'Too little' }).click();
    await page.getByRole('heading', { name: 'The brief says too little' }).waitFor();
    await expectAccessible(page);
    await close();
  });
});

describe('Where the engine cannot be loaded', () => {
  it('the page says so, and goes on when it can be', async () => {
    const { page, close } = await openPage(browser, '/quality');
    await page.context().route(/lexicon/, (route) => route.abort());
    await page.goto(`${new URL(page.url()).origin}/hire`);
    await page.getByRole('button', { name: 'Ski passes' }).click();
    const notice = page.getByRole('alert');
    await notice.getByText('could not be loaded').waitFor();
    await expectAccessible(page);
    await page.context().unroute(/lexicon/);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'What to offer' }).waitFor();
    await close();
  });
});
