import type { Clock } from './settings.js';

/** Runs the requests of a lane one after another, at least a delay apart. */
export interface Lanes {
  readonly run: <T>(lane: string, delayMs: number, task: () => Promise<T>) => Promise<T>;
}

interface Lane {
  /** Ends with the last task in line, and never fails. */
  last: Promise<unknown>;
  /** When the next may start. */
  nextAt: number;
  waiting: number;
}

/** Lanes of one process. Each goes by itself: a slow host does not hold up another. */
export function createLanes(clock: Clock): Lanes {
  const lanes = new Map<string, Lane>();
  return {
    run: async (name, delayMs, task) => {
      const lane = lanes.get(name) ?? { last: Promise.resolve(), nextAt: 0, waiting: 0 };
      lanes.set(name, lane);
      lane.waiting++;
      const turn = lane.last.then(async () => {
        const wait = lane.nextAt - clock.now();
        if (wait > 0) await clock.sleep(wait);
        lane.nextAt = clock.now() + delayMs;
        return task();
      });
      lane.last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        lane.waiting--;
        if (lane.waiting === 0 && lane.nextAt <= clock.now()) lanes.delete(name);
      }
    },
  };
}
