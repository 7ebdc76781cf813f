/** What came of one request. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Figures of all requests. */
export interface Tally {
  /** Milliseconds of each request, by what it was for. */
  readonly times: Map<string, number[]>;
  /** Answers by status. */
  readonly statuses: Map<number, number>;
  /** What must not happen, each in words. */
  readonly errors: string[];
}

/** Refusals that are answers: somebody was faster, or the state of things does not allow it. */
const REFUSALS: ReadonlySet<number> = new Set([404, 409, 422]);

/** One client with its own session. */
export interface Client {
  send(what: string, method: string, path: string, json?: unknown): Promise<Reply>;
}

/** Starts a tally. */
export function startTally(): Tally {
  return { times: new Map(), statuses: new Map(), errors: [] };
}

/** A client that speaks to a server over HTTP as a browser with a session does. */
export function makeClient(url: string, token: string, tally: Tally): Client {
  return {
    send: async (what, method, path, json) => {
      const began = performance.now();
      try {
        const response = await fetch(`${url}/v1${path}`, {
          method,
          headers: {
            ...{ cookie: `session=${token}`, origin: url },
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        });
        const text = await response.text();
        const isJson = /json/.test(response.headers.get('content-type') ?? '');
        note(tally, what, performance.now() - began, response.status, text);
        return { status: response.status, body: isJson && text !== '' ? JSON.parse(text) : text };
      } catch (error) {
        tally.errors.push(`${what}: ${(error as Error).message}`);
        return { status: 0, body: null };
      }
    },
  };
}

function note(tally: Tally, what: string, time: number, status: number, text: string): void {
  const times = tally.times.get(what) ?? [];
  times.push(time);
  tally.times.set(what, times);
  tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
  if (status < 400 || REFUSALS.has(status)) return;
  tally.errors.push(`${what}: ${status} ${text.slice(0, 200)}`);
}
