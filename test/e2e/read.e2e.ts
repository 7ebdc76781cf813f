import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openPage, startBrowser } from './browser.js';

const samples = join(import.meta.dirname, '..', '..', 'data', 'samples', 'postings.jsonl');
const [first] = readFileSync(samples, 'utf8').split('\n');
const posting = JSON.parse(first!) as { readonly text: string };

const TEXT = 'Text of a posting or a résumé';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

/** Writes a posting, and waits for the answer. */
async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel(TEXT).fill(text);
  await page.getByRole('img', { name: /Roles in this posting/ }).waitFor();
}

describe('Reading a posting', () => {
  it('answers as it is written, and sends nothing of it', async () => {
    const { page, context, errors, close } = await openPage(browser, '/');
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    context.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await read(page, posting.text);
    await page.getByText('AI engineer').first().waitFor();
    expect(sent.filter((text) => /larkspire|retrieval/i.test(text))).toEqual([]);
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('works without a network once it is loaded', async () => {
    const { page, context, errors, close } = await openPage(browser, '/');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await read(page, posting.text);
    await page.getByText('AI engineer').first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('mends a finding at one press', async () => {
    const { page, close } = await openPage(browser, '/');
    await read(
      page,
      `${posting.text}\n\nYou know Pytorch and kubernetes, and you are a rockstar ninja.`,
    );
    await page.getByText('Findings').first().click();
    const mend = page.getByRole('button', { name: /^Write “/ }).first();
    await mend.waitFor();
    const name = (await mend.textContent()) ?? '';
    await mend.click();
    await page
      .getByRole('button', { name: name.trim(), exact: true })
      .waitFor({ state: 'detached' });
    await close();
  });

  it('shows markup as text and runs none of it', async () => {
    const { page, errors, close } = await openPage(browser, '/');
    await read(
      page,
      `${posting.text}\n<img src=x onerror="document.title='run'"><script>document.title='run'</script>`,
    );
    expect(await page.title()).not.toBe('run');
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps a correction, and exports it as a labelled example', async () => {
    const { page, close } = await openPage(browser, '/');
    await read(page, posting.text);
    await page.getByRole('button', { name: 'This reading is wrong' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Anything else').fill('The role is another one.');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Your corrections (1)').waitFor();
    await page.reload();
    await page.getByText('Your corrections (1)').waitFor();
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /Export|Save/ })
      .last()
      .click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ note: 'The role is another one.' });
    await close();
  });

  it('can be saved as one file that needs nothing else', async () => {
    const { page, close } = await openPage(browser, '/');
    await read(page, posting.text);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as one file' }).click();
    const html = readFileSync(await (await download).path(), 'utf8');
    expect(html).toContain('AI engineer');
    expect(html).not.toMatch(/<script|<link|src="http/);
    await close();
  });
});

describe('By keyboard alone', () => {
  it('one comes from the top of the page to an answer', async () => {
    const { page, close } = await openPage(browser, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const tag = await page.evaluate(() => document.activeElement?.tagName);
      if (tag === 'TEXTAREA') break;
    }
    await page.keyboard.insertText(posting.text);
    await page.getByRole('img', { name: /Roles in this posting/ }).waitFor();
    await close();
  });
});
