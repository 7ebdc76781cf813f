/**
 * Does work on items as they come, several at a time, and gives the results in the order of the
 * items. Takes no further item while `most` are in flight, so memory is bounded whichever of
 * input, work and output is slow; gives a result as soon as it is the next one.
 */
export async function* runInOrder<Item, Result>(
  items: AsyncIterator<Item>,
  work: (item: Item) => Promise<Result> | Result,
  most: number,
): AsyncGenerator<Result> {
  const queue: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = items.next();
  while (coming !== null || queue.length > 0) {
    const ready = await pickReady(queue.length < most ? coming : null, queue[0]);
    if (ready === 'result') {
      yield await queue.shift()!;
      continue;
    }
    if (ready.done === true) {
      coming = null;
      continue;
    }
    const result = Promise.resolve(work(ready.value));
    // A failure is reported where the result is due; until then it must not count as unhandled.
    result.catch(() => undefined);
    queue.push(result);
    coming = items.next();
    coming.catch(() => undefined);
  }
}

async function pickReady<Item>(
  coming: Promise<IteratorResult<Item>> | null,
  result: Promise<unknown> | undefined,
): Promise<IteratorResult<Item> | 'result'> {
  const done = result?.then(() => 'result' as const);
  if (coming === null) return (await done)!;
  return done === undefined ? coming : Promise.race([done, coming]);
}
