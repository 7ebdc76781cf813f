/** More work was asked for at once than will be queued; try again in a moment. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** Runs work, a bounded number of pieces at a time. */
export type RunInSlot = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Slots for work that costs memory: `atOnce` pieces run, `waiting` wait in line, and the next one
 * is refused, so that a crowd can neither fill the memory nor make everybody wait for ever.
 *
 * @throws {BusyError} from the function returned, when the line is full
 */
export function makeSlots(atOnce: number, waiting: number): RunInSlot {
  const line: (() => void)[] = [];
  let running = 0;
  const enter = async (): Promise<void> => {
    if (running < atOnce) {
      running++;
      return;
    }
    if (line.length >= waiting) throw new BusyError('Too many ask at once. Try again in a moment.');
    // Whoever leaves hands over the slot, so `running` stays as it is.
    await new Promise<void>((resolve) => line.push(resolve));
  };
  const leave = (): void => {
    const next = line.shift();
    if (next === undefined) running--;
    else next();
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
