import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, startBrowser } from './browser.js';
import { foundOrganisation, signUp } from './people.js';

const sample = join(
  import.meta.dirname,
  ...['..', '..', 'data', 'samples', 'listings', 'agent-developer-europe.json'],
);
const { content } = JSON.parse(readFileSync(sample, 'utf8')) as { readonly content: unknown };

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

/** Publishes a sample listing in the name of whoever is signed in; gives its id. */
async function publish(page: Page, organisation: string): Promise<string> {
  return page.evaluate(
    async ({ organisation, content }) => {
      const send = async (path: string, body: unknown) => {
        const response = await fetch(`/v1/organisations/${organisation}/listings${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const answer = (await response.json()) as { id?: string; listing?: { id: string } };
        if (!response.ok) throw new Error(JSON.stringify(answer));
        return answer;
      };
      const made = await send('', { content });
      const id = made.id ?? made.listing!.id;
      const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
      await send(`/${id}/publish`, { version: 1, validThrough: soon });
      return id;
    },
    { organisation, content },
  );
}

describe('A listing', () => {
  it('is applied for, tracked, and decided on by a person', async () => {
    const employer = await signUp(browser, 'Jonna');
    await foundOrganisation(employer.page, 'Kranhaus');
    const organisation = new URL(employer.page.url()).pathname.split('/').at(-1)!;
    const listing = await publish(employer.page, organisation);

    const person = await signUp(browser, 'Emre');
    await person.page.goto(new URL('/jobs?q=agent+developer+kranhaus', person.page.url()).href);
    await person.page.getByRole('link', { name: 'AI agent developer' }).first().click();
    await person.page.getByRole('button', { name: 'Track it' }).click();
    await person.page.getByRole('button', { name: 'Tracked' }).waitFor();
    await person.page.getByRole('button', { name: 'Begin an application' }).click();
    await person.page.getByLabel('What you want to say').fill('I have built such agents.');
    await person.page.getByRole('button', { name: 'Save the draft' }).click();
    await person.page.getByLabel(/The lines I have chosen/).check();
    await person.page.getByRole('button', { name: 'Send it' }).click();
    await person.page.getByRole('heading', { name: 'As the other side sees it' }).waitFor();
    await expectAccessible(person.page);

    const path = `/organisations/${organisation}/listings/${listing}/applications`;
    await employer.page.goto(new URL(path, employer.page.url()).href);
    await employer.page.getByText('shown without a name').waitFor();
    await employer.page.getByText('Decline, with a reason').click();
    await employer.page.getByLabel('Reason, which the person reads').fill('The place is filled.');
    await employer.page.getByRole('button', { name: 'Decline', exact: true }).click();
    await employer.page.getByText('declined', { exact: true }).waitFor();
    await expectAccessible(employer.page);

    await person.page.reload();
    await person.page
      .getByText(/The place is filled\./)
      .first()
      .waitFor();
    await person.page.goto(new URL('/tracker', person.page.url()).href);
    await person.page.getByRole('link', { name: 'AI agent developer' }).waitFor();
    const unexpected = [...employer.errors, ...person.errors];
    expect(unexpected).toEqual([]);
    await employer.close();
    await person.close();
  });
});
