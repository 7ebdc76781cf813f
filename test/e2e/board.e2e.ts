import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, startBrowser } from './browser.js';
import { foundOrganisation, PASSWORD, signUp } from './people.js';

const BRIEF =
  'Our support team answers four thousand questions a month from a wiki of two thousand pages. We want an assistant that answers from those pages with citations, by retrieval-augmented generation on a hosted language model, and a set of evaluations that says whether it is right. Python and PostgreSQL are there already. Two of our engineers help. It should run by March.';

const RESUME = `Noor Adeyemi
noor@example.org

Experience
AI Engineer, Copperfield Software, 2022 to 2026
Built a retrieval-augmented assistant over 30,000 documents in Python with pgvector
Wrote evaluation sets that caught two regressions before release

Skills
Python, PostgreSQL, LangChain, FastAPI`;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

describe('A project', () => {
  it('is posted, proposed to, compared and filled; and the person takes their data and goes', async () => {
    const client = await signUp(browser, 'Marta');
    await foundOrganisation(client.page, 'Lindenhof Support');

    // The client writes a project; a rate that makes no sense is told, and nothing is lost.
    await client.page.getByRole('link', { name: 'Projects', exact: true }).last().click();
    await client.page.getByRole('link', { name: 'New project' }).click();
    await client.page.getByLabel('Title').fill('An assistant for our support team');
    await client.page.getByLabel('Brief', { exact: true }).fill(BRIEF);
    await client.page.getByLabel('Kind').selectOption('hourly');
    await client.page.getByLabel('From').first().fill('-40');
    await client.page.getByRole('button', { name: 'Save as a draft' }).click();
    await client.page.getByRole('alert').waitFor();
    expect(await client.page.getByLabel('Brief', { exact: true }).inputValue()).toBe(BRIEF);
    await client.page.getByLabel('From').first().fill('60');
    await client.page.getByLabel('To', { exact: true }).fill('90');
    await client.page.getByRole('button', { name: 'Save as a draft' }).click();
    await client.page.getByText('AI engineer').first().waitFor();
    await client.page.getByRole('button', { name: 'Publish' }).click();
    await client.page.getByRole('button', { name: 'Close to new proposals' }).waitFor();
    await expectAccessible(client.page);

    // Somebody proposes, with two lines of a résumé that is not sent itself.
    const person = await signUp(browser, 'Noor');
    await person.page.goto(new URL('/projects', person.page.url()).href);
    await person.page
      .getByRole('link', { name: 'An assistant for our support team' })
      .first()
      .click();
    await person.page
      .getByLabel('How you would go about it')
      .fill('I would begin with the evaluations.');
    await person.page.getByRole('button', { name: 'Begin a proposal' }).click();
    await person.page.getByRole('heading', { name: 'Your plan' }).waitFor();
    await person.page.getByLabel('Rate').selectOption('hourly');
    await person.page.getByLabel('Amount').fill('85');
    await person.page.setInputFiles('input[type=file]', {
      name: 'noor.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(RESUME),
    });
    await person.page.getByLabel(/Built a retrieval-augmented assistant/).check();
    await person.page.getByLabel(/Wrote evaluation sets/).check();
    await person.page.getByRole('button', { name: 'Save the draft' }).click();
    await person.page.getByText('From the résumé, as chosen').first().waitFor();
    await person.page.getByLabel(/The lines I have chosen/).check();
    await person.page.getByRole('button', { name: 'Send it' }).click();
    await person.page.getByRole('heading', { name: 'As the other side sees it' }).waitFor();
    await expectAccessible(person.page);

    // A line is taken back.
    await person.page.getByRole('button', { name: /Take back: Wrote evaluation sets/ }).click();
    await person.page.getByRole('button', { name: /Take back: Wrote evaluation sets/ }).waitFor({
      state: 'detached',
    });

    // The client compares, opens, and accepts in two steps.
    await client.page.reload();
    await client.page.getByRole('link', { name: /Proposals/ }).click();
    await client.page.getByRole('heading', { level: 1, name: 'Proposals' }).waitFor();
    await client.page.getByText('shown without a name').waitFor();
    expect(await client.page.getByText('Noor').count()).toBe(0);
    expect(await client.page.getByText('Wrote evaluation sets').count()).toBe(0);
    await client.page.getByRole('button', { name: 'Open it' }).click();
    await client.page.getByText('Noor').first().waitFor();
    await client.page.getByRole('button', { name: 'Accept …' }).click();
    await client.page.getByRole('button', { name: 'Yes, accept' }).click();
    await client.page.getByText('accepted', { exact: true }).waitFor();
    await expectAccessible(client.page);

    // The person sees who looked, takes everything along, and goes.
    await person.page.goto(new URL('/privacy', person.page.url()).href);
    await person.page.getByText('opened it under your name').first().waitFor();
    const download = person.page.waitForEvent('download');
    await person.page.getByRole('link', { name: 'Export everything' }).click();
    const file = await (await download).path();
    const data = readFileSync(file, 'utf8');
    expect(data).toContain(person.email);
    expect(data).toContain('Built a retrieval-augmented assistant');
    await person.page.getByLabel('Your password, to be sure').fill(PASSWORD);
    await person.page.getByRole('button', { name: 'Delete my account' }).click();
    await person.page.getByText(/all that names you is deleted/).waitFor();
    await client.page.reload();
    await client.page.getByText('the person left').first().waitFor();
    expect(await client.page.getByText('Noor').count()).toBe(0);
    expect(
      [...client.errors, ...person.errors].filter((text) => !/status of 4\d\d/.test(text)),
    ).toEqual([]);
    await client.close();
    await person.close();
  });
});

describe('The tracker', () => {
  it('keeps what one applied for elsewhere, with a reminder, and gives it as a table', async () => {
    const { page, close } = await signUp(browser, 'Ilse');
    await page.getByRole('link', { name: 'Tracker' }).click();
    await page.getByText('Add an entry').click();
    await page.getByLabel('Title').fill('=Data Scientist');
    await page.getByLabel('Employer').fill('Saltmarsh Labs');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Saltmarsh Labs').waitFor();
    await page.getByLabel(/How far/).selectOption('interviewing');
    await page.getByLabel(/Remind me/).fill(new Date().toISOString().slice(0, 10));
    await page.getByText('due').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'As a table' }).click();
    const table = readFileSync(await (await download).path(), 'utf8');
    expect(table).toContain("'=Data Scientist");
    await expectAccessible(page);
    await close();
  });
});

describe('A session that ends in the middle of a form', () => {
  it('loses nothing that was typed', async () => {
    const { page, context, close } = await signUp(browser, 'Piet');
    await foundOrganisation(page, 'Dune Data');
    await page.getByRole('link', { name: 'Projects', exact: true }).last().click();
    await page.getByRole('link', { name: 'New project' }).click();
    await page.getByLabel('Title').fill('A forecast of the tides');
    await page.getByLabel('Brief', { exact: true }).fill(BRIEF);
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'A forecast of the tides' }).waitFor();
    expect(await page.getByLabel('Brief', { exact: true }).inputValue()).toBe(BRIEF);
    await close();
  });
});
