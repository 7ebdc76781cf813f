import { MockAgent } from 'undici';
import { expect, it } from 'vitest';
import { createMemoryBudget } from './budget.js';
import { createMemoryCache } from './cache.js';
import { defaultSettings } from './fetcher.js';
import { send } from './send.js';

const settings = {
  ...defaultSettings,
  userAgent: 'Rolescope/test',
  cache: createMemoryCache(),
  budget: createMemoryBudget(),
};

/** What comes of a request to a public name that sends on to another address. */
async function sentOnTo(location: string, status = 302): Promise<string> {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  dispatcher
    .get('https://public.example')
    .intercept({ path: '/' })
    .reply(status, '', { headers: { location } });
  dispatcher.get('https://other.example').intercept({ path: '/' }).reply(200, 'there');
  const outcome = await send(
    { url: 'https://public.example/', method: 'GET', headers: {}, secretHeaders: {}, body: null },
    { settings, dispatcher, mayVisit: () => Promise.resolve({ ok: true, value: null }) },
  );
  await dispatcher.close();
  return outcome.ok ? outcome.value.text : outcome.problem.code;
}

it.each([
  ['https://127.0.0.1/', 'refused-address'],
  ['https://127.1/', 'refused-address'],
  ['https://0x7f000001/', 'refused-address'],
  ['https://2130706433/', 'refused-address'],
  ['https://[::ffff:127.0.0.1]/', 'refused-address'],
  ['https://169.254.169.254/latest/meta-data', 'refused-address'],
  ['//localhost/', 'refused-address'],
  ['https://other.example:8443/', 'refused-address'],
  ['http://other.example/', 'refused-address'],
  ['file:///etc/passwd', 'bad-url'],
  ['https://user:word@other.example/', 'bad-url'],
  ['https://other.example/', 'there'],
])('judges %s, to which it is sent on: %s', async (location, result) => {
  expect(await sentOnTo(location)).toBe(result);
});

it('follows a 307 and a 308 too', async () => {
  expect([
    await sentOnTo('https://other.example/', 307),
    await sentOnTo('https://other.example/', 308),
  ]).toEqual(['there', 'there']);
});
