import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { HttpRequest } from '../base/http-request.js';
import { createMemoryBudget } from './budget.js';
import { createMemoryCache } from './cache.js';
import { checkUrl } from './check-url.js';
import { keepAnswer, knownAnswer, withValidators, type Fetched } from './conditional.js';
import { createDispatcher } from './dispatcher.js';
import { refuse, type Outcome } from './fetch-problem.js';
import { judgeStatus } from './judge-status.js';
import { createLanes, type Lanes } from './lanes.js';
import { withRetries } from './retry.js';
import { createRobots, type Robots } from './robots.js';
import { send, type Answer, type Sendable, type SendTools } from './send.js';
import type { FetchSettings, ResolvedAddress } from './settings.js';

export type { Fetched } from './conditional.js';

/** How gently a feed wants to be asked. */
export interface Pace {
  /** What shares one line and one budget: a feed; the host where it is not said. */
  readonly lane?: string;
  readonly delayMs?: number;
  readonly requestsPerDay?: number;
}

/** The one HTTP client. */
export interface Fetcher {
  /** Asks once its turn has come; never throws for what the other side does. */
  readonly fetch: (request: HttpRequest, pace?: Pace) => Promise<Outcome<Fetched>>;
  /** Ends its connections. */
  readonly close: () => Promise<void>;
}

/** All settings but the name of the program. */
export const defaultSettings: Omit<FetchSettings, 'userAgent' | 'cache' | 'budget'> = {
  connectMs: 5_000,
  totalMs: 15_000,
  maxBytes: 20_000_000,
  maxRedirects: 3,
  retries: 3,
  longestWaitMs: 60_000,
  allowPrivate: false,
  clock: {
    now: () => Date.now(),
    sleep: (milliseconds) => sleep(milliseconds),
    random: () => Math.random(),
  },
  resolve: resolveName,
  secret: (name) => process.env[name],
};

async function resolveName(hostname: string): Promise<ResolvedAddress[]> {
  const found = await lookup(hostname, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

/** A client with its own connections, lines and memory; `close` it in the end. */
export function createFetcher(
  given: Partial<FetchSettings> & Pick<FetchSettings, 'userAgent'>,
): Fetcher {
  const settings: FetchSettings = {
    ...defaultSettings,
    cache: createMemoryCache(),
    budget: createMemoryBudget(),
    ...given,
  };
  const dispatcher = createDispatcher(settings);
  const parts: Parts = {
    settings,
    dispatcher,
    lanes: createLanes(settings.clock),
    robots: createRobots(
      (url) => withRetries(() => send(plainGet(url), { ...parts, mayVisit: anywhere }), settings),
      settings.userAgent.split('/')[0] ?? '',
      settings.clock.now,
    ),
  };
  return {
    fetch: (request, pace = {}) => fetchOne(request, pace, parts),
    close: () => dispatcher.destroy(),
  };
}

/** What a client is made of. */
interface Parts {
  readonly settings: FetchSettings;
  readonly dispatcher: Dispatcher;
  readonly lanes: Lanes;
  readonly robots: Robots;
}

async function fetchOne(
  request: HttpRequest,
  pace: Pace,
  { settings, dispatcher, lanes, robots }: Parts,
): Promise<Outcome<Fetched>> {
  const checked = checkUrl(request.url, settings.allowPrivate);
  if (!checked.ok) return checked;
  const prepared = prepare(request, settings);
  if (!prepared.ok) return prepared;
  const askRobots = request.page === true ? robots.ask : () => Promise.resolve(NO_RULES);
  const rules = await askRobots(checked.value);
  if (!rules.ok) return rules;
  const mayVisit: SendTools['mayVisit'] = async (url) => {
    const visit = await askRobots(url);
    return visit.ok ? { ok: true, value: null } : visit;
  };
  const lane = pace.lane ?? checked.value.host;
  const delayMs = Math.max(pace.delayMs ?? DELAY_MS, rules.value.delayMs);
  return lanes.run(lane, delayMs, async () => {
    const known = await knownAnswer(request, settings.cache);
    const sendable = withValidators(prepared.value, known);
    const tools = { settings, dispatcher, mayVisit };
    const outcome = await withRetries(() => attempt(sendable, { tools, lane, pace }), settings);
    return outcome.ok ? keepAnswer(request, outcome.value, known, settings.cache) : outcome;
  });
}

const anywhere: SendTools['mayVisit'] = () => Promise.resolve({ ok: true, value: null });

const DELAY_MS = 1_000;
const NO_RULES: Outcome<{ readonly delayMs: number }> = { ok: true, value: { delayMs: 0 } };

function plainGet(url: string): Sendable {
  return { url, method: 'GET', headers: {}, secretHeaders: {}, body: null };
}

/** A request with its secrets filled in; without one it cannot be sent. */
function prepare(request: HttpRequest, { secret }: FetchSettings): Outcome<Sendable> {
  const secretHeaders: Record<string, string> = {};
  for (const [header, name] of Object.entries(request.secretHeaders ?? {})) {
    const value = secret(name);
    if (value === undefined || value === '') {
      return refuse('no-key', request.url, `this needs a key; set ${name} in the environment`);
    }
    secretHeaders[header] = value;
  }
  const { url, method = 'GET', headers = {}, body = null } = request;
  return { ok: true, value: { url, method, headers, secretHeaders, body } };
}

interface AttemptTools {
  readonly tools: SendTools;
  readonly lane: string;
  readonly pace: Pace;
}

async function attempt(
  request: Sendable,
  { tools, lane, pace }: AttemptTools,
): Promise<Outcome<Answer>> {
  const { clock, budget } = tools.settings;
  const perDay = pace.requestsPerDay ?? Infinity;
  const wait = perDay === Infinity ? null : await budget.spend(lane, perDay, clock.now());
  if (wait !== null) {
    const minutes = Math.ceil((wait - clock.now()) / 60_000);
    const message = `the ${perDay} requests a day for ${lane} are used up; again in ${minutes} minutes`;
    return refuse('over-budget', request.url, message);
  }
  const outcome = await send(request, tools);
  return outcome.ok ? judgeStatus(outcome.value, clock.now()) : outcome;
}
