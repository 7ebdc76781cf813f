import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { HttpEnv } from './env.js';
import { householdOf } from './household.js';
import { makeOriginReader } from './own-origin.js';

describe('A household', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:0:0:0:9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, household) => expect(householdOf(address)).toBe(household));
});

describe('The origin of the server', () => {
  const ask = async (
    headers: Record<string, string>,
    origin?: string,
    trustProxy = false,
  ): Promise<string> => {
    const read = makeOriginReader(origin, trustProxy);
    const app = new Hono<HttpEnv>().get('/', (c) => c.text(read(c)?.origin ?? 'none'));
    return (await app.request('http://127.0.0.1:8787/', { headers })).text();
  };

  it.each([
    ['is that of the host asked for', {}, undefined, false, 'http://127.0.0.1:8787'],
    ['follows the header', { host: 'a.example' }, undefined, false, 'http://a.example'],
    [
      'is https where a trusted proxy says so',
      { host: 'a.example', 'x-forwarded-proto': 'https' },
      undefined,
      true,
      'https://a.example',
    ],
    [
      'is not https where anybody says so',
      { host: 'a.example', 'x-forwarded-proto': 'https' },
      undefined,
      false,
      'http://a.example',
    ],
    [
      'is the configured one',
      { host: 'evil.example' },
      'https://a.example/x',
      true,
      'https://a.example',
    ],
    ['is none where the host is none', { host: 'a b' }, undefined, false, 'none'],
  ] as const)('%s', async (_what, headers, origin, trustProxy, expected) => {
    expect(await ask(headers, origin, trustProxy)).toBe(expected);
  });
});
