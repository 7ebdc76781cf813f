import robotsParser from 'robots-parser';
import { refuse, type Outcome } from './fetch-problem.js';
import type { Answer } from './send.js';

/** What `robots.txt` of a host says; asked once a day. */
export interface Robots {
  /** Whether a page may be read, and the delay in milliseconds that the host asks for. */
  readonly ask: (url: URL) => Promise<Outcome<{ readonly delayMs: number }>>;
}

// Its types say that the function is under `default`; what it exports is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

interface Rules {
  readonly readAt: number;
  readonly isAllowed: (url: string) => boolean;
  readonly delayMs: number;
}

const DAY_MS = 86_400_000;
/** RFC 9309 asks for at least 500 KiB; what is longer is cut. */
const LONGEST = 512_000;
/** A host that asks for more is asked no slower than this. */
const LONGEST_DELAY_MS = 60_000;

/**
 * Reads and keeps `robots.txt`, as RFC 9309 says: one that does not exist allows all, one that
 * cannot be had allows nothing.
 *
 * @param get reads an address, whatever its status
 * @param agent the name by which rules are chosen
 */
export function createRobots(
  get: (url: string) => Promise<Outcome<Answer>>,
  agent: string,
  now: () => number,
): Robots {
  const known = new Map<string, Rules>();
  return {
    ask: async (url) => {
      let rules = known.get(url.origin);
      if (rules === undefined || rules.readAt < now() - DAY_MS) {
        rules = await readRules(url.origin, { get, agent, now });
        known.set(url.origin, rules);
      }
      return rules.isAllowed(url.href)
        ? { ok: true, value: { delayMs: rules.delayMs } }
        : refuse('robots', url.href, 'the robots.txt of this site asks not to read this page');
    },
  };
}

interface RuleTools {
  readonly get: (url: string) => Promise<Outcome<Answer>>;
  readonly agent: string;
  readonly now: () => number;
}

async function readRules(origin: string, { get, agent, now }: RuleTools): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  const outcome = await get(address);
  const readAt = now();
  if (!outcome.ok || outcome.value.status >= 500 || outcome.value.status === 429) {
    return { readAt: readAt - DAY_MS + 60_000, isAllowed: () => false, delayMs: 0 };
  }
  if (outcome.value.status >= 400) return { readAt, isAllowed: () => true, delayMs: 0 };
  const robots = parseRobots(address, outcome.value.text.slice(0, LONGEST));
  const delay = (robots.getCrawlDelay(agent) ?? 0) * 1_000;
  return {
    readAt,
    isAllowed: (url) => robots.isAllowed(url, agent) !== false,
    delayMs: Math.min(Number.isFinite(delay) ? delay : 0, LONGEST_DELAY_MS),
  };
}
