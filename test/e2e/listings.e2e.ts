import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  expectAccessible,
  expectNoSideScroll,
  openPage,
  PHONE,
  serverLog,
  startBrowser,
  type OpenPage,
} from './browser.js';
import { foundOrganisation, PASSWORD, signUp } from './people.js';

let browser: Browser;
/** A member of the organisation, in a browser of her own; as the operator below. */
let editor: OpenPage;
let operator: OpenPage;
let listingUrl = '';
let employerPath = '';

const employer = 'Lantern Grid';
/** The text says other pay than the fields will, and asks for more years than there were. */
const text = `## What you do

- Build and run batch pipelines in Python and SQL
- Model the warehouse in dbt together with two analysts

## What we ask for

- Three years of work with Python and SQL
- 15 years of experience with Snowflake

We pay EUR 70,000 to 85,000 a year. You work in Hamburg, in the office.
`;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

async function see({ page }: OpenPage, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
}

/** Looks at the page as it stands, wide and narrow. */
async function check({ page }: OpenPage): Promise<void> {
  await expectAccessible(page);
  const size = page.viewportSize()!;
  await page.setViewportSize({ ...size, width: PHONE });
  await expectNoSideScroll(page);
  await page.setViewportSize(size);
}

/** Links that set a password, which a server without mail prints; the latest last. */
function linksInLog(): readonly string[] {
  return serverLog().match(/\/reset-password#[\w-]+/g) ?? [];
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Draft, saved.').waitFor();
}

describe('A listing', () => {
  it('is begun by somebody who has founded an organisation', async () => {
    editor = await signUp(browser, 'Mara');
    const { page } = editor;
    await foundOrganisation(page, employer);
    await page.getByRole('link', { name: 'Listings' }).click();
    await see(editor, 'No listings yet');
    await check(editor);
    await page.getByRole('button', { name: 'New listing' }).click();
    await page.getByLabel('Title').fill('Data engineer');
    await page.getByRole('button', { name: 'Begin to write' }).click();
    await page.getByLabel('Text of the listing').waitFor();
    listingUrl = page.url();
  });

  it('is linted while it is written, text and fields together', async () => {
    const { page } = editor;
    await page.getByLabel('Text of the listing').fill(text);
    await page.getByLabel('Town').fill('Hamburg');
    await page.getByLabel('Country').selectOption('DE');
    await page.getByLabel('Workplace').selectOption('onsite');
    await page.getByLabel('full-time').check();
    await page.getByLabel('From', { exact: true }).fill('50000');
    await page.getByLabel('To', { exact: true }).fill('60000');
    await page.getByLabel('Currency').fill('eur');
    await see(editor, /the field says 50000 to 60000 EUR/);
    await see(editor, /nobody has more than/);
    await check(editor);
  });

  it('keeps what was not saved when the page is loaded anew', async () => {
    const { page } = editor;
    await page.reload();
    await see(editor, 'Draft, not saved yet.');
    expect(await page.getByLabel('Text of the listing').inputValue()).toBe(text);
  });

  it('is not published with open errors; they are resolved, or answered with a reason', async () => {
    const { page } = editor;
    await see(editor, 'errors are open');
    await page.getByRole('button', { name: 'Publish …' }).click();
    const publish = page.getByRole('button', { name: 'Save and publish' });
    expect(await publish.isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByLabel('From', { exact: true }).fill('70000');
    await page.getByLabel('To', { exact: true }).fill('85000');
    await see(editor, 'One error is open');
    await page.getByRole('button', { name: 'Answer it' }).click();
    await page
      .getByLabel('Why it stays as it is')
      .fill('The years are a joke, and said to be one.');
    await page.getByRole('button', { name: 'Keep it, for this reason' }).click();
    await save(page);
  });

  it('shows both texts to whoever saves second, and loses neither', async () => {
    const { page, context } = editor;
    const other = await context.newPage();
    await other.goto(listingUrl);
    await other.getByLabel('Title', { exact: true }).fill('Senior data engineer');
    await save(other);
    await other.close();
    await page.getByLabel('Text of the listing').fill(text.replace('two analysts', 'analysts'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(editor, 'This listing was changed elsewhere while you wrote');
    await check(editor);
    await page.getByRole('button', { name: 'Go on with what is chosen' }).click();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(
      'Senior data engineer',
    );
    expect(await page.getByLabel('Text of the listing').inputValue()).toContain('with analysts');
  });

  it('survives a session that ends in the middle', async () => {
    const { page, context } = editor;
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(editor, 'Sign in again');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await see(editor, 'Draft, saved.');
    expect(await page.getByLabel('Text of the listing').inputValue()).toContain('with analysts');
  });

  it('warns whoever leaves it unsaved', async () => {
    const { page } = editor;
    await page.getByLabel('Title', { exact: true }).fill('Data engineer');
    await page.getByRole('link', { name: /^All listings/ }).click();
    await see(editor, 'Leave without saving?');
    await page.getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  it('is previewed and published', async () => {
    const { page } = editor;
    await page.getByRole('tab', { name: 'Preview' }).click();
    await page.getByRole('heading', { name: 'What you do' }).waitFor();
    await check(editor);
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('by Mara').first().waitFor();
    await check(editor);
    await page.getByRole('tab', { name: 'Write' }).click();
    await page.getByRole('button', { name: 'Publish …' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await see(editor, 'Published, saved.');
  });

  it('is seen and reported by a reader without an account', async () => {
    const { page } = editor;
    await page.getByRole('link', { name: /^All listings/ }).click();
    await page.getByRole('link', { name: 'Its public page' }).click();
    await page.getByRole('heading', { level: 1, name: employer }).waitFor();
    employerPath = new URL(page.url()).pathname;
    const reader = await openPage(browser, employerPath, { dark: true });
    await see(reader, 'One open job');
    await check(reader);
    const feed = await reader.page.getByRole('link', { name: 'Feed' }).getAttribute('href');
    const answer = await reader.page.request.get(`${inject('appUrl')}${feed}`);
    expect(await answer.text()).toContain('Senior data engineer');
    await reader.page.getByRole('link', { name: 'Senior data engineer' }).click();
    await reader.page.getByRole('heading', { level: 1, name: 'Senior data engineer' }).waitFor();
    await reader.page.goBack();
    await reader.page.getByRole('button', { name: 'Report' }).first().click();
    await reader.page.getByLabel('What is the matter').selectOption('misleading');
    await reader.page.getByLabel('What you have seen').fill('Nobody has 15 years of that.');
    await check(reader);
    await reader.page.getByRole('button', { name: 'Send the report' }).click();
    await see(reader, 'Thank you');
    expect(reader.errors).toEqual([]);
    await reader.close();
  });

  it('is blocked by the operator, with a reason', async () => {
    operator = await openPage(browser, '/reset-password');
    const { page } = operator;
    await page.getByLabel('E-mail address').fill('operator@example.org');
    const before = linksInLog().length;
    await page.getByRole('button', { name: 'Send a link' }).click();
    await expect.poll(() => linksInLog().length).toBeGreaterThan(before);
    // The page is the same but for what stands behind "#": it has to be opened anew.
    await page.goto('about:blank');
    await page.goto(`${inject('appUrl')}${linksInLog().at(-1)}`);
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('link', { name: 'Moderation' }).click();
    await see(operator, 'Nobody has 15 years of that.');
    await check(operator);
    await page.getByLabel('Reason').fill('The requirement cannot be met.');
    await page.getByRole('button', { name: 'Block it' }).click();
    await see(operator, 'Nothing is reported');
    const reader = await openPage(browser, employerPath);
    await see(reader, 'Nothing is open here now');
    await reader.close();
  });

  it('tells its owner why, who answers, and comes back', async () => {
    const { page } = editor;
    await page.goto(listingUrl);
    await see(editor, 'The operator has blocked this listing');
    await page.getByLabel('Your answer').fill('It is a joke, as the text says.');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await see(editor, 'You answered');
    await check(editor);
    await operator.page.reload();
    await operator.page.getByRole('tab', { name: /^Listings to look at/ }).click();
    await see(operator, 'It is a joke, as the text says.');
    await check(operator);
    await operator.page.getByLabel('Reason').fill('So it is.');
    await operator.page.getByRole('button', { name: 'Unblock it' }).click();
    await see(operator, 'No listing waits');
    await operator.page.getByRole('tab', { name: 'Log' }).click();
    await see(operator, 'The requirement cannot be met.');
    await check(operator);
  });

  it('is closed for good, and begun again with its text', async () => {
    const { page } = editor;
    await page.reload();
    await see(editor, 'Published, saved.');
    await page.getByRole('button', { name: 'Close …' }).click();
    await page.getByRole('button', { name: 'Close it for good' }).click();
    await see(editor, 'Closed for good.');
    await page.getByRole('button', { name: 'Begin a new listing with this text' }).click();
    await see(editor, 'Draft, saved.');
    expect(page.url()).not.toBe(listingUrl);
  });

  it('comes before the operator where it shows signs of spam', async () => {
    const { page } = editor;
    const body = page.getByLabel('Text of the listing');
    const possible = text.replace('15 years', 'Five years');
    await body.fill(`${possible}\nWrite to us on WhatsApp and pay a registration fee first.\n`);
    await see(editor, 'Draft, not saved yet.');
    await page.getByRole('button', { name: 'Publish …' }).click();
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await see(editor, 'Published, saved.');
    await operator.page.reload();
    await operator.page.getByRole('tab', { name: /^Listings to look at/ }).click();
    await see(operator, 'It speaks of money that applicants pay.');
    await check(operator);
    await operator.page.getByLabel('Reason').fill('It asks for money.');
    await operator.page.getByRole('button', { name: 'Block it' }).click();
    await see(operator, 'No listing waits');
    expect(operator.errors).toEqual([]);
    await operator.close();
    await page.getByRole('link', { name: /^All listings/ }).click();
    await page.getByRole('heading', { name: 'Closed (1)' }).waitFor();
    await page.getByRole('heading', { name: 'Blocked (1)' }).waitFor();
    await check(editor);
    // Refusals are answers: the browser notes them, the page shows them.
    expect(editor.errors.filter((error) => !/status of 4(?:01|09|22)/.test(error))).toEqual([]);
    await editor.close();
  });
});
