import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openPage, startBrowser } from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

describe('The job search', () => {
  it('says how it understood a query, and takes parts of it away', async () => {
    const { page, close } = await openPage(browser, '/jobs');
    await page.getByRole('combobox', { name: 'Search' }).fill('k8s senior');
    await page.getByRole('combobox', { name: 'Search' }).press('Enter');
    await page.getByLabel('How the search was understood').getByText('Kubernetes').waitFor();
    expect(page.url()).toContain('k8s');
    await page.getByRole('button', { name: 'Take away senior' }).click();
    await page.getByRole('button', { name: 'Take away senior' }).waitFor({ state: 'detached' });
    await close();
  });

  it('shows how unbalanced quotation marks were read', async () => {
    const { page, close } = await openPage(browser, '/jobs?q=%22vector%20store');
    await page.getByText('Understood as').waitFor();
    await close();
  });

  it('narrows by facets, and keeps the search in the address', async () => {
    const { page, close } = await openPage(browser, '/jobs');
    await page
      .getByRole('button', { name: /AI engineer/ })
      .first()
      .click();
    await page.waitForURL(/role%3Aai-engineer|role:ai-engineer/);
    await page.goBack();
    await page.getByRole('status').getByText('40 postings').waitFor();
    await close();
  });

  it('sorts by the score that it shows, with the weights of its reader', async () => {
    const { page, close } = await openPage(browser, '/jobs?sort=score');
    const scores = async (): Promise<number[]> =>
      (await page.locator('ol > li > div > p > span:first-child').allTextContents()).map(Number);
    await page.locator('ol > li').first().waitFor();
    const before = await scores();
    expect(before).toEqual([...before].sort((a, b) => b - a));
    await page.getByText('What the score is made of').click();
    const answer = page.waitForResponse(/weight\.freshness=0/);
    await page.getByLabel(/Freshness/).fill('0');
    await answer;
    await page.waitForTimeout(300);
    const after = await scores();
    expect(after).toEqual([...after].sort((a, b) => b - a));
    expect(after).not.toEqual(before);
    await close();
  });
});

describe('A job', () => {
  it('shows what its score is made of, and every part can be looked into', async () => {
    const { page, errors, close } = await openPage(browser, '/jobs/sample%3Apostings/sample%3A001');
    await page.getByRole('heading', { name: 'Score of the ad' }).waitFor();
    for (const part of ['Clarity', 'One true role', 'Pay', 'Freshness']) {
      expect(await page.getByRole('meter', { name: part }).count()).toBe(1);
    }
    await page.getByText('a sample: no such job exists').waitFor();
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('A résumé in the page', () => {
  it('orders jobs by fit without being sent', async () => {
    const { page, context, close } = await openPage(browser, '/you');
    await page.setInputFiles('input[type=file]', {
      name: 'mine.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Zebrafinch Quill\n\nExperience\nData Scientist, Marrow Analytics, 2020 to 2025\nBuilt forecasting models in Python and ran A/B tests\n\nSkills\nPython, SQL, statistics',
      ),
    });
    await page
      .getByText(/Zebrafinch Quill|mine\.txt/)
      .first()
      .waitFor();
    const sent: string[] = [];
    context.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.getByRole('link', { name: 'Jobs', exact: true }).first().click();
    await page.getByLabel(/Order by how they fit/).check();
    await page.getByText(/were held against your résumé/).waitFor();
    expect(sent.filter((text) => /Zebrafinch|Marrow/.test(text))).toEqual([]);
    expect(await page.locator('ol > li').count()).toBeGreaterThan(10);
    await close();
  });
});
