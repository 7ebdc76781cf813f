/** How many requests may still be made, by lane (a feed, or a host). */
export interface Budget {
  /**
   * Takes one request of a lane's budget for the last 24 hours.
   *
   * @param now milliseconds since 1970
   * @returns when the next one may be made, where there is none left; `null` where it was taken
   */
  readonly spend: (lane: string, perDay: number, now: number) => Promise<number | null>;
}

const DAY_MS = 86_400_000;

/** A budget that lives as long as the process; the store keeps one that outlives it. */
export function createMemoryBudget(): Budget {
  const spent = new Map<string, number[]>();
  return {
    spend: (lane, perDay, now) => {
      const times = (spent.get(lane) ?? []).filter((time) => time > now - DAY_MS);
      const oldest = times[0];
      if (oldest !== undefined && times.length >= perDay) return Promise.resolve(oldest + DAY_MS);
      spent.set(lane, [...times, now]);
      return Promise.resolve(null);
    },
  };
}
