import type { IncomingHttpHeaders } from 'node:http';
import { request, type Dispatcher } from 'undici';
import { checkUrl } from './check-url.js';
import { decodeBody } from './decode-body.js';
import { refuse, type Outcome } from './fetch-problem.js';
import { nameFailure, tooLarge } from './name-failure.js';
import { readBody } from './read-body.js';
import type { FetchSettings } from './settings.js';

/** A request with all its headers. */
export interface Sendable {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that go to the first host only. */
  readonly secretHeaders: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What a server answered in the end. */
export interface Answer {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body as text; empty where its status says that there is none. */
  readonly text: string;
}

/** What sending needs beside the settings. */
export interface SendTools {
  readonly settings: FetchSettings;
  readonly dispatcher: Dispatcher;
  /** Asked of every address that a redirect leads to; a problem stops there. */
  readonly mayVisit: (url: URL) => Promise<Outcome<null>>;
}

/**
 * Sends a request once and follows redirects, each judged like a first address. The whole of it is
 * bounded by one time, so that a server that drips its answer is left.
 */
export async function send(first: Sendable, tools: SendTools): Promise<Outcome<Answer>> {
  const { settings } = tools;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), settings.totalMs);
  try {
    return await follow(first, tools, abort.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  first: Sendable,
  { settings, dispatcher, mayVisit }: SendTools,
  signal: AbortSignal,
): Promise<Outcome<Answer>> {
  let next = first;
  for (let hops = 0; ; hops++) {
    const checked = checkUrl(next.url, settings.allowPrivate);
    if (!checked.ok) return checked;
    if (hops > 0) {
      const allowed = await mayVisit(checked.value);
      if (!allowed.ok) return allowed;
    }
    const outcome = await sendOnce(next, { settings, dispatcher, signal });
    if (!outcome.ok) return outcome;
    const target = redirectOf(outcome.value);
    if (target === null) return outcome;
    if (hops === settings.maxRedirects) {
      const message = `it was sent on more than ${settings.maxRedirects} times`;
      return refuse('too-many-redirects', first.url, message);
    }
    if (checked.value.protocol === 'https:' && target.protocol === 'http:') {
      return refuse('refused-address', next.url, 'it sends on from https to http');
    }
    next = redirected(next, target, checked.value.host === target.host);
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function redirectOf({ status, headers, url }: Answer): URL | null {
  const location = headers.location;
  if (!REDIRECTS.has(status) || typeof location !== 'string') return null;
  return URL.canParse(location, url) ? new URL(location, url) : null;
}

/** A 303, and by habit a 301 or 302, turns a POST into a GET; ours never repeat a body elsewhere. */
function redirected(request: Sendable, target: URL, sameHost: boolean): Sendable {
  return {
    url: target.href,
    method: 'GET',
    headers: request.headers,
    secretHeaders: sameHost ? request.secretHeaders : {},
    body: null,
  };
}

interface OneHop {
  readonly settings: FetchSettings;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

async function sendOnce(
  { url, method, headers, secretHeaders, body }: Sendable,
  { settings, dispatcher, signal }: OneHop,
): Promise<Outcome<Answer>> {
  try {
    const response = await request(url, {
      method,
      headers: {
        'user-agent': settings.userAgent,
        'accept-encoding': 'gzip, deflate, br',
        ...headers,
        ...secretHeaders,
      },
      body,
      signal,
      dispatcher,
    });
    const encoding = String(response.headers['content-encoding'] ?? '');
    const reading = await readBody(response.body, encoding, settings.maxBytes);
    if ('tooLarge' in reading) return tooLarge(url, settings.maxBytes);
    const contentType = String(response.headers['content-type'] ?? '');
    return {
      ok: true,
      value: {
        url,
        status: response.statusCode,
        headers: response.headers,
        text: decodeBody(reading.bytes, contentType),
      },
    };
  } catch (error) {
    return nameFailure(url, error, settings);
  }
}
