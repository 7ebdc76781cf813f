import type { Corpus } from './corpus.js';

/** One thing whose time is taken, over many items. */
export interface HotPath {
  readonly name: string;
  /** Makes what is measured; its time does not count. */
  setUp(corpus: Corpus): Job;
}

/** Work over items; what it returns is summed, so that it cannot be optimised away. */
export interface Job {
  readonly items: number;
  /** UTF-16 units of text, of all items together. */
  readonly units: number;
  run(item: number): number;
}

/** What was measured. */
export interface Timing {
  readonly name: string;
  readonly items: number;
  /** Median over the rounds, microseconds an item. */
  readonly median: number;
  /**
   * Microseconds an item as on a quiet machine: the mean of every item's fastest round. Garbage
   * collection is mostly left out.
   */
  readonly quiet: number;
  /** Millions of UTF-16 units a second, by `quiet`. */
  readonly rate: number;
}

const WARM_UP_ROUNDS = 2;
const ROUNDS = 7;

/** Makes a job that runs a function over all items. */
export function overAll<Item>(
  items: readonly Item[],
  unitsOf: (item: Item) => number,
  run: (item: Item) => number,
): Job {
  return {
    items: items.length,
    units: items.reduce((sum, item) => sum + unitsOf(item), 0),
    run: (item) => run(items[item]!),
  };
}

/** Takes the time of a hot path: warms up, then takes several rounds. */
export function time({ name, setUp }: HotPath, corpus: Corpus): Timing {
  const job = setUp(corpus);
  const { items } = job;
  if (items === 0) return { name, items, median: 0, quiet: 0, rate: 0 };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) timeRound(job);
  const rounds = Array.from({ length: ROUNDS }, () => timeRound(job));
  const quiet = rounds[0]!.map((_, at) => Math.min(...rounds.map((times) => times[at]!)));
  const micros = (milliseconds: number): number => (milliseconds * 1000) / items;
  return {
    name,
    items,
    median: micros(median(rounds.map(sum))),
    quiet: micros(sum(quiet)),
    rate: job.units / sum(quiet) / 1000,
  };
}

/** One round; milliseconds of each item. */
function timeRound(job: Job): Float64Array {
  const times = new Float64Array(job.items);
  let sink = 0;
  for (let item = 0; item < job.items; item++) {
    const started = performance.now();
    sink += job.run(item);
    times[item] = performance.now() - started;
  }
  if (Number.isNaN(sink)) throw new Error('A hot path gave a sum that is no number.');
  return times;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value at a share of sorted values: 0.5 is the median. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The middle value. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
