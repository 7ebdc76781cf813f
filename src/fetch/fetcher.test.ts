import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetched, type Fetcher } from './fetcher.js';
import type { Outcome } from './fetch-problem.js';
import type { Clock, FetchSettings } from './settings.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const open: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A server on this machine; its address. */
async function serve(handler: Handler): Promise<string> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A clock that does not wait, and remembers for how long it was asked to. */
function fakeClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2026, 10, 21);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => 1,
  };
}

function client(settings: Partial<FetchSettings> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: 'Rolescope/test (+https://example.org/contact)',
    allowPrivate: true,
    clock: fakeClock(),
    ...settings,
  });
  open.push(fetcher);
  return fetcher;
}

/** The text of an answer, or the code of its problem. */
function told(outcome: Outcome<Fetched>): string {
  return outcome.ok ? outcome.value.text : outcome.problem.code;
}

describe('a fetcher', () => {
  it('reads a text and says who asks', async () => {
    const base = await serve((request, response) => {
      response.end(`hello ${request.headers['user-agent'] ?? ''}`);
    });
    const outcome = await client().fetch({ url: `${base}/` });
    expect(told(outcome)).toBe('hello Rolescope/test (+https://example.org/contact)');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const base = await serve((_, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(pack(Buffer.from('packed')));
    });
    expect(told(await client().fetch({ url: base }))).toBe('packed');
  });

  it.each([
    ['a charset of its content type', 'text/plain; charset=iso-8859-1', Buffer.from([0xe9])],
    ['a byte order mark', 'text/plain', Buffer.from([0xff, 0xfe, 0xe9, 0])],
    ['nothing, as UTF-8', 'text/plain', Buffer.from('é')],
    ['an unknown charset, as UTF-8', 'text/plain; charset=klingon', Buffer.from('é')],
  ])('decodes by %s', async (_, contentType, bytes) => {
    const base = await serve((_request, response) => {
      response.setHeader('content-type', contentType);
      response.end(bytes);
    });
    expect(told(await client().fetch({ url: base }))).toBe('é');
  });

  it.each([
    [404, 'not-found', 1],
    [410, 'not-found', 1],
    [403, 'forbidden', 1],
    [418, 'bad-status', 1],
    [429, 'rate-limited', 4],
    [500, 'server-error', 4],
    [503, 'server-error', 4],
  ])('answers %i with %s after %i attempts', async (status, code, attempts) => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked++;
      response.statusCode = status;
      response.end('<html>no</html>');
    });
    expect([told(await client().fetch({ url: base })), asked]).toEqual([code, attempts]);
  });

  it('waits as long as it is asked to, and a random part of a doubling time otherwise', async () => {
    const clock = fakeClock();
    let asked = 0;
    const base = await serve((_, response) => {
      asked++;
      response.statusCode = asked < 4 ? 503 : 200;
      if (asked === 1) response.setHeader('retry-after', '7');
      response.end('at last');
    });
    expect(told(await client({ clock }).fetch({ url: base }))).toBe('at last');
    expect(clock.slept).toEqual([7_000, 1_000, 2_000]);
  });

  it('does not wait an hour because it is asked to', async () => {
    const clock = fakeClock();
    const base = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const outcome = await client({ clock }).fetch({ url: base });
    expect([clock.slept, outcome.ok || outcome.problem.message]).toEqual([
      [],
      expect.stringContaining('asks to wait 3600 seconds'),
    ]);
  });

  it('leaves an answer that is too large, however it is sent', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/declared') response.setHeader('content-length', '200000000');
      if (request.url === '/packed') {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(Buffer.alloc(5_000_000)));
        return;
      }
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
        response.once('drain', pour);
      };
      pour();
    });
    const fetcher = client({ maxBytes: 1_000_000 });
    for (const path of ['/endless', '/declared', '/packed']) {
      expect(told(await fetcher.fetch({ url: base + path }))).toBe('too-large');
    }
  });

  it('leaves an answer that drips', async () => {
    const base = await serve((_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(timer));
    });
    const started = performance.now();
    expect(told(await client({ totalMs: 200, retries: 0 }).fetch({ url: base }))).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('leaves a server that takes the request and never answers', async () => {
    const base = await serve(() => {});
    expect(told(await client({ totalMs: 200, retries: 0 }).fetch({ url: base }))).toBe('timeout');
  });

  it('says so when an answer is cut off, or is damaged', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/cut') {
        response.setHeader('content-length', '1000');
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      } else {
        response.setHeader('content-encoding', 'gzip');
        response.end('this is no gzip');
      }
    });
    const fetcher = client({ retries: 0 });
    expect(told(await fetcher.fetch({ url: `${base}/cut` }))).toBe('unreachable');
    expect(told(await fetcher.fetch({ url: `${base}/damaged` }))).toBe('broken-body');
  });

  it('says so when there is no server, or it does not speak TLS', async () => {
    const base = await serve((_, response) => response.end());
    const fetcher = client({ retries: 0 });
    expect(told(await fetcher.fetch({ url: 'http://127.0.0.1:9/' }))).toBe('unreachable');
    expect(told(await fetcher.fetch({ url: base.replace('http:', 'https:') }))).toBe('tls');
  });
});

describe('a fetcher that is sent on', () => {
  it('follows three times and no more', async () => {
    const base = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('here');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(told(await client().fetch({ url: `${base}/3` }))).toBe('here');
    expect(told(await client().fetch({ url: `${base}/4` }))).toBe('too-many-redirects');
  });

  it('refuses a name of which one address is an inner one, at the moment of connecting', async () => {
    const resolve: FetchSettings['resolve'] = () =>
      Promise.resolve([
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const fetcher = client({ allowPrivate: false, resolve });
    expect(told(await fetcher.fetch({ url: 'http://inner.example/' }))).toBe('refused-address');
  });

  it('takes no secret along to another host', async () => {
    const seen: (string | undefined)[] = [];
    const second = await serve((request, response) => {
      seen.push(request.headers['x-key'] as string | undefined);
      response.end('b');
    });
    const first = await serve((request, response) => {
      seen.push(request.headers['x-key'] as string | undefined);
      response.writeHead(302, { location: second }).end();
    });
    const fetcher = client({ secret: (name) => (name === 'KEY' ? 'k' : undefined) });
    await fetcher.fetch({ url: first, secretHeaders: { 'x-key': 'KEY' } });
    expect(seen).toEqual(['k', undefined]);
  });

  it('says which key is missing, and asks nobody', async () => {
    const outcome = await client({ secret: () => undefined }).fetch({
      url: 'http://127.0.0.1:9/',
      secretHeaders: { 'x-key': 'ROLESCOPE_SOME_KEY' },
    });
    expect(outcome.ok || outcome.problem).toMatchObject({
      code: 'no-key',
      message: expect.stringContaining('ROLESCOPE_SOME_KEY'),
    });
  });
});

describe('a polite fetcher', () => {
  it('asks whether something changed, and gives what it kept where nothing did', async () => {
    const base = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end('whole');
    });
    const fetcher = client();
    const answers = [await fetcher.fetch({ url: base }), await fetcher.fetch({ url: base })];
    expect(
      answers.map((answer) => answer.ok && [answer.value.text, answer.value.unchanged]),
    ).toEqual([
      ['whole', false],
      ['whole', true],
    ]);
  });

  it('asks one host one thing at a time, with a delay between', async () => {
    let at = 0;
    let most = 0;
    const base = await serve((_, response) => {
      most = Math.max(most, ++at);
      setTimeout(() => {
        at--;
        response.end('ok');
      }, 5);
    });
    const clock = fakeClock();
    const fetcher = client({ clock });
    const urls = [1, 2, 3, 4].map((page) => `${base}/${page}`);
    await Promise.all(urls.map((url) => fetcher.fetch({ url }, { delayMs: 2_000 })));
    expect([most, clock.slept]).toEqual([1, [2_000, 2_000, 2_000]]);
  });

  it('keeps the budget of a day', async () => {
    const clock = fakeClock();
    const base = await serve((_, response) => response.end('ok'));
    const fetcher = client({ clock });
    const ask = async (): Promise<string> =>
      told(await fetcher.fetch({ url: base }, { lane: 'feed', requestsPerDay: 2, delayMs: 0 }));
    expect([await ask(), await ask(), await ask()]).toEqual(['ok', 'ok', 'over-budget']);
    await clock.sleep(86_400_001);
    expect(await ask()).toBe('ok');
  });

  it.each([
    ['User-agent: *\nDisallow: /private', 200, '/private/1', 'robots'],
    ['User-agent: *\nDisallow: /private', 200, '/open', 'page'],
    ['User-agent: Rolescope\nDisallow: /', 200, '/open', 'robots'],
    ['', 404, '/open', 'page'],
    ['', 500, '/open', 'robots'],
  ])('obeys robots.txt %j (%i) for the page %s: %s', async (rules, status, path, result) => {
    const base = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(rules);
      else response.end('page');
    });
    expect(told(await client().fetch({ url: base + path, page: true }))).toBe(result);
  });

  it('does not ask robots.txt about an API', async () => {
    const asked: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url);
      response.end('ok');
    });
    await client().fetch({ url: `${base}/api` });
    expect(asked).toEqual(['/api']);
  });
});
