import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { captureLog } from '../test/capture-log.js';
import { startTestApp, type TestApp } from '../test/test-app.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;
const DAY_MS = 86_400_000;
const ORIGIN = 'http://localhost';
const PASSWORD = 'canary-kite over Porto 71';
const OTHER_PASSWORD = 'canary-boat in Bergen 82';

let app: TestApp;
let clock = Date.parse('2026-11-21T12:00:00.000Z');
let people = 0;
const { log, lines } = captureLog();

beforeAll(async () => {
  app = await startTestApp({
    log,
    now: () => new Date(clock).toISOString(),
    trustProxy: true,
    rateLimit: { requests: 1_000_000, seconds: 60 },
  });
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

// Each test comes from its own network, so that none uses up the tries of another.
let address = '';
beforeEach(() => {
  people++;
  address = `203.0.${people >> 8}.${people & 255}`;
});

type Sent = Parameters<TestApp['send']>[1] & {};

function send(path: string, { headers, ...init }: Sent = {}): Promise<Response> {
  const all = { 'x-forwarded-for': address, ...(headers as Record<string, string>) };
  return app.send(path, { ...init, headers: all });
}

/** What a browser sends that has a cookie. */
function browser(cookie: string): Record<string, string> {
  return { cookie, origin: ORIGIN };
}

/** The cookie that an answer sets, as it is sent back. */
function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const email = () => `Canary.Person${people}@mail.example`;

async function signUp(): Promise<string> {
  const json = { email: email(), name: 'Canary Surname', password: PASSWORD };
  const response = await send('/v1/account', { json });
  expect(response.status).toBe(201);
  return cookieOf(response);
}

function signIn(password: string, more: Sent = {}): Promise<Response> {
  return send('/v1/session', { ...more, json: { email: email(), password } });
}

async function isSignedIn(cookie: string): Promise<boolean> {
  const response = await send('/v1/session', { headers: { cookie } });
  return ((await response.json()) as { me: unknown }).me !== null;
}

/** The token of the last link that was printed. */
function lastLink(): string {
  const line = lines.findLast((one) => one.includes('/reset-password#'));
  return /#([\w-]{43})/.exec(line ?? '')?.[1] ?? '';
}

describe('The cookie of a session', () => {
  it('is out of the reach of scripts and of other sites', async () => {
    const json = { email: email(), name: 'Canary Surname', password: PASSWORD };
    const response = await send('/v1/account', { json });
    expect(response.headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('over https is kept for this host and for https alone', async () => {
    const headers = { 'x-forwarded-proto': 'https', host: 'jobs.example' };
    const json = { email: email(), name: 'Canary Surname', password: PASSWORD };
    const response = await send('/v1/account', { json, headers });
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const token = cookieOf(response).split('=')[1]!;
    const plain = await send('/v1/account', {
      headers: { ...headers, cookie: `session=${token}` },
    });
    expect(plain.status).toBe(401);
    const host = { ...headers, cookie: `__Host-session=${token}` };
    expect((await send('/v1/account', { headers: host })).status).toBe(200);
  });

  it('is not sent over plain http from another machine', async () => {
    const json = { email: email(), name: 'Canary Surname', password: PASSWORD };
    const response = await send('/v1/account', { json, headers: { host: '192.0.2.7:8080' } });
    expect(await response.json()).toMatchObject({ status: 403, code: 'needs-https' });
  });
});

describe('A session', () => {
  it('has a new token at each sign-in, and what was there before is over', async () => {
    const first = await signUp();
    const second = cookieOf(await signIn(PASSWORD, { headers: browser(first) }));
    expect(second).not.toBe(first);
    expect(await isSignedIn(first)).toBe(false);
    expect(await isSignedIn(second)).toBe(true);
  });

  it('never takes a token that somebody else chose', async () => {
    await signUp();
    const planted = `session=${'A'.repeat(43)}`;
    const response = await signIn(PASSWORD, { headers: browser(planted) });
    expect(response.status).toBe(200);
    expect(cookieOf(response)).not.toBe(planted);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it('ends when nobody uses it, and in the end however much it is used', async () => {
    const idle = await signUp();
    clock += 6 * DAY_MS;
    expect(await isSignedIn(idle)).toBe(true);
    clock += 6 * DAY_MS;
    expect(await isSignedIn(idle)).toBe(true);
    clock += 8 * DAY_MS;
    expect(await isSignedIn(idle)).toBe(false);
    const used = cookieOf(await signIn(PASSWORD));
    for (let day = 0; day < 29; day += 5) {
      expect(await isSignedIn(used)).toBe(true);
      clock += 5 * DAY_MS;
    }
    expect(await isSignedIn(used)).toBe(false);
  });

  it('ends at signing out, here or everywhere', async () => {
    const here = await signUp();
    const there = cookieOf(await signIn(PASSWORD));
    const out = await send('/v1/session', { method: 'DELETE', headers: browser(here) });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toContain('session=; Max-Age=0');
    expect(await isSignedIn(here)).toBe(false);
    expect(await isSignedIn(there)).toBe(true);
    await send('/v1/sessions', { method: 'DELETE', headers: browser(there) });
    expect(await isSignedIn(there)).toBe(false);
  });

  it('ends for all others when the password changes', async () => {
    const here = await signUp();
    const there = cookieOf(await signIn(PASSWORD));
    const change = (current: string) =>
      send('/v1/account/password', {
        method: 'PUT',
        headers: browser(here),
        json: { current, password: OTHER_PASSWORD },
      });
    expect(await (await change('wrong')).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/current' }],
    });
    const changed = await change(PASSWORD);
    expect(changed.status).toBe(200);
    expect(await isSignedIn(here)).toBe(false);
    expect(await isSignedIn(there)).toBe(false);
    expect(await isSignedIn(cookieOf(changed))).toBe(true);
    expect((await signIn(PASSWORD)).status).toBe(422);
    expect((await signIn(OTHER_PASSWORD)).status).toBe(200);
  });

  it.each([
    'session=',
    'session=%00',
    'session=a',
    `session=${"'".repeat(43)}`,
    'session=\u{fffd}',
  ])('is not %j, whatever that is', async (cookie) => {
    const response = await send('/v1/session', { headers: { cookie: encodeURI(cookie) } });
    expect(await response.json()).toEqual({ me: null });
  });
});

describe('A page of another site', () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['the same name, another port', { origin: 'http://localhost:81' }],
    ['the same name, another scheme', { origin: 'https://localhost' }],
    ['no origin that it would tell', { origin: 'null' }],
    ['an origin that is none', { origin: 'localhost' }],
    ['none at all', {}],
  ])('changes nothing with %s', async (_what, headers) => {
    const cookie = await signUp();
    const sent = { headers: { cookie, ...headers }, json: { name: 'Changed' } };
    for (const [path, method] of [
      ['/v1/account', 'PATCH'],
      ['/v1/organisations', 'POST'],
    ] as const) {
      const response = await send(path, { ...sent, method });
      expect(await response.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
    }
    const me = await (await send('/v1/account', { headers: { cookie } })).json();
    expect(me).toMatchObject({ name: 'Canary Surname', organisations: [] });
  });

  it('cannot sign anybody in either', async () => {
    await signUp();
    const response = await signIn(PASSWORD, { headers: { origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
  });

  it('is not a program without a cookie', async () => {
    await signUp();
    expect((await signIn(PASSWORD)).status).toBe(200);
  });
});

describe('Bad sign-ins', () => {
  it('by the thousand are refused but for ten, and the owner comes in by a link', async () => {
    const old = await signUp();
    const count = { 422: 0, 429: 0 };
    for (let at = 0; at < 1_000; at++) {
      // From everywhere, so that only the account can tell.
      const headers = { 'x-forwarded-for': `198.51.${at >> 8}.${at & 255}` };
      const response = await signIn(`guess number ${at}`, { headers });
      count[response.status as 422 | 429]++;
    }
    expect(count).toEqual({ 422: 10, 429: 990 });
    const refused = await signIn(PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60);
    // Whoever is in stays in, and a link opens the door again.
    expect(await isSignedIn(old)).toBe(true);
    await send('/v1/password-reset', { json: { email: email() } });
    const json = { token: lastLink(), password: OTHER_PASSWORD };
    expect((await send('/v1/password-reset', { method: 'PUT', json })).status).toBe(200);
    expect((await signIn(OTHER_PASSWORD)).status).toBe(200);
    // And a quarter of an hour after the first try it is over in any case.
    clock += 15 * 60_000;
    expect((await signIn(OTHER_PASSWORD)).status).toBe(200);
  }, 60_000);

  it('from one address are refused after a hundred, whoever they are for', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 110; at++) {
      const json = { email: `nobody${at}@mail.example`, password: 'x' };
      statuses.push((await send('/v1/session', { json })).status);
    }
    expect(statuses.filter((status) => status === 422)).toHaveLength(100);
    expect(statuses.slice(100)).toEqual(Array(10).fill(429));
  }, 60_000);

  it('are told the same whether somebody has the address or not', async () => {
    await signUp();
    const tell = async (response: Response) => {
      const { requestId, ...rest } = (await response.json()) as Record<string, unknown>;
      expect(requestId).toBeTruthy();
      return [rest, [...response.headers.keys()].sort()];
    };
    const known = await tell(await signIn('wrong'));
    const json = { email: 'nobody@mail.example', password: 'wrong' };
    expect(await tell(await send('/v1/session', { json }))).toEqual(known);
  });
});

describe('A link that sets a password', () => {
  const ask = (to = email()) => send('/v1/password-reset', { json: { email: to } });
  const use = (token: string, password = OTHER_PASSWORD) =>
    send('/v1/password-reset', { method: 'PUT', json: { token, password } });

  it('is asked for with the same answer, whoever asks', async () => {
    await signUp();
    const printed = lines.length;
    const [known, unknown] = [await ask(), await ask('nobody@mail.example')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(lines.slice(printed).filter((line) => line.includes('#'))).toHaveLength(1);
  });

  it('works once, for ten minutes, and only the last one', async () => {
    const session = await signUp();
    await ask();
    const first = lastLink();
    await ask();
    expect(await (await use(first)).json()).toMatchObject({ status: 409, code: 'link-over' });
    const second = lastLink();
    expect((await use(second, 'password1')).status).toBe(422);
    const used = await Promise.all([use(second), use(second), use(second)]);
    expect(used.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(await isSignedIn(session)).toBe(false);
    await ask();
    clock += 10 * 60_000;
    expect((await use(lastLink())).status).toBe(409);
  });

  it('leads to a path alone, never to the host that a request names', async () => {
    await signUp();
    const headers = { host: 'evil.example' };
    await send('/v1/password-reset', { json: { email: email() }, headers });
    const line = lines.findLast((one) => one.includes('#'));
    expect(line).toContain(': /reset-password#');
    expect(line).not.toContain('evil');
  });
});

describe('An account', () => {
  it('exists once an address, in any case', async () => {
    await signUp();
    const json = { email: email().toUpperCase(), name: 'B', password: PASSWORD };
    expect(await (await send('/v1/account', { json })).json()).toMatchObject({
      status: 409,
      code: 'email-taken',
    });
  });

  it('changes its address with the password only', async () => {
    const headers = browser(await signUp());
    const change = (json: object) => send('/v1/account', { method: 'PATCH', headers, json });
    const address = `new${people}@mail.example`;
    expect((await change({ email: address })).status).toBe(422);
    expect((await change({ email: address, password: PASSWORD })).status).toBe(200);
    expect((await signIn(PASSWORD)).status).toBe(422);
    expect(await (await change({ name: 'New Name' })).json()).toMatchObject({
      name: 'New Name',
      email: address,
    });
  });

  it.each([
    [{ email: 'no address' }, '/email'],
    [{ email: 'a@b.example\r\nSet-Cookie: session=x' }, '/email'],
    [{ name: ' ' }, '/name'],
    [{ name: 'A\r\nSet-Cookie: x=y' }, '/name'],
    [{ name: 'A\u202Egnp.exe' }, '/name'],
    [{ password: 'password1' }, '/password'],
    [{ password: '' }, '/password'],
  ])('is not made with %j', async (fault, pointer) => {
    const json = { email: email(), name: 'A', password: PASSWORD, ...fault };
    const response = await send('/v1/account', { json });
    expect(await response.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    { operator: true },
    { id: 'p-1' },
    { permission: 'owner' },
    { organisation: 'o-1' },
    { person: 'p-1' },
    { memberships: [] },
    { created: '2020-01-01T00:00:00.000Z' },
    { email: { $ne: null } },
    { email: ['a@b.example'] },
  ])('takes nothing that nobody asked for: %j', async (extra) => {
    const cookie = await signUp();
    const json = { email: `x${email()}`, name: 'A', password: PASSWORD, ...extra };
    expect((await send('/v1/account', { json })).status).toBe(400);
    const change = { method: 'PATCH', headers: browser(cookie), json: { name: 'B', ...extra } };
    expect((await send('/v1/account', change)).status).toBe(400);
    expect(await (await send('/v1/account', { headers: { cookie } })).json()).toMatchObject({
      operator: false,
      name: 'Canary Surname',
    });
  });

  it('leaves the prototype of everything alone', async () => {
    const headers = { ...browser(await signUp()), 'content-type': 'application/json' };
    for (const body of [
      '{"name":"B","__proto__":{"operator":true}}',
      '{"name":"B","constructor":{"prototype":{"operator":true}}}',
    ]) {
      const response = await send('/v1/account', { method: 'PATCH', headers, body });
      expect(response.status).toBeLessThan(500);
      expect(({} as { operator?: boolean }).operator).toBeUndefined();
    }
    expect(await (await send('/v1/account', { headers })).json()).toMatchObject({
      operator: false,
    });
  });

  it('of its own is not kept by anything on the way', async () => {
    const cookie = await signUp();
    for (const path of ['/v1/account', '/v1/session', '/v1/organisations']) {
      const { headers } = await send(path, { headers: { cookie } });
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

// The last one: all that was sent above stands in it, or must not.
it('The log names nobody, and no secret but the links that were asked for', () => {
  expect(lines.length).toBeGreaterThan(500);
  const others = lines.filter((line) => !line.includes('Link that sets a new password'));
  expect(lines.length - others.length).toBeGreaterThan(3);
  const text = others.join('');
  for (const secret of ['canary', 'mail.example', 'guess number', 'session=', '203.0.', '#']) {
    expect(text.toLowerCase()).not.toContain(secret);
  }
  expect(lines.join('').toLowerCase()).not.toContain('canary.');
});
