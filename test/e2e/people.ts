import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openPage, type OpenPage } from './browser.js';

/** A password that no list of common ones has. */
export const PASSWORD = 'seven quiet otters by a lake';

/** Somebody with an account, signed in, in a context of their own. */
export interface SignedIn extends OpenPage {
  readonly name: string;
  readonly email: string;
}

/** Makes an account by the form, as people do. */
export async function signUp(browser: Browser, name: string): Promise<SignedIn> {
  const opened = await openPage(browser, '/sign-up');
  const { page } = opened;
  const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`;
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
  return { ...opened, name, email };
}

/** Founds an organisation by the form; the page is its own then. */
export async function foundOrganisation(page: Page, name: string): Promise<void> {
  await page.getByText('Found an organisation').click();
  await page.getByLabel('Name of the organisation').fill(name);
  await page.getByRole('button', { name: 'Found it' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
