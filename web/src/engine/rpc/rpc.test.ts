import { describe, expect, it } from 'vitest';
import { connect, type WorkerPort } from './connect.js';
import { EngineError, type FromWorker, type ToWorker, type WorkerCall } from './messages.js';
import { serve } from './serve.js';

const begun: string[] = [];

const methods = {
  twice: (value: number) => value * 2,
  slow: async (name: string) => {
    begun.push(name);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return name;
  },
  fail: (message: string) => {
    throw new Error(message);
  },
  count: (to: number, { report }: WorkerCall) => {
    for (let at = 1; at <= to; at++) report(at);
    return 'done';
  },
};

/** A worker in this thread: the two sides hand messages to each other as workers do, later. */
function startHere(onStart: (port: { crash(): void; ended: boolean }) => void): WorkerPort {
  const state = { ended: false, crash: () => onError({ message: 'out of memory' }) };
  let onMessage: (event: { data: FromWorker }) => void = () => undefined;
  let onError: (event: { message?: string }) => void = () => undefined;
  let toWorker: (event: { data: ToWorker }) => void = () => undefined;
  serve(
    {
      addEventListener: (_, listener) => (toWorker = listener),
      postMessage: (data) =>
        setTimeout(() => !state.ended && onMessage({ data: structuredClone(data) })),
    },
    methods,
  );
  onStart(state);
  return {
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') onMessage = listener;
      else onError = listener;
    },
    postMessage: (data) =>
      setTimeout(() => !state.ended && toWorker({ data: structuredClone(data) })),
    terminate: () => {
      state.ended = true;
    },
  };
}

function connected() {
  const workers: { crash(): void; ended: boolean }[] = [];
  const worker = connect<typeof methods>(() => startHere((state) => workers.push(state)));
  return { worker, workers };
}

describe('A worker that is called', () => {
  it('starts with the first call and answers each with its own result', async () => {
    const { worker, workers } = connected();
    expect(workers).toHaveLength(0);
    const answers = [1, 2, 3].map((value) => worker.call('twice', value));
    expect(await Promise.all(answers)).toEqual([2, 4, 6]);
    expect(workers).toHaveLength(1);
  });

  it('tells what went wrong and goes on', async () => {
    const { worker } = connected();
    await expect(worker.call('fail', 'no figures')).rejects.toThrow(new EngineError('no figures'));
    expect(await worker.call('twice', 4)).toBe(8);
  });

  it('reports on the way', async () => {
    const { worker } = connected();
    const reports: unknown[] = [];
    const onReport = (value: unknown): unknown => reports.push(value);
    expect(await worker.call('count', 3, { onReport })).toBe('done');
    expect(reports).toEqual([1, 2, 3]);
  });

  it('never begins what was called off while it waited', async () => {
    const { worker } = connected();
    const ending = new AbortController();
    begun.length = 0;
    const first = worker.call('slow', 'first', { signal: ending.signal });
    const second = worker.call('slow', 'second');
    ending.abort(new Error('superseded'));
    await expect(first).rejects.toThrow('superseded');
    expect(await second).toBe('second');
    expect(begun).toEqual(['second']);
  });

  it('is not even started for a call that was called off before', async () => {
    const { worker, workers } = connected();
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(worker.call('twice', 1, { signal })).rejects.toThrow('too late');
    expect(workers).toHaveLength(0);
  });

  it('rejects what is under way when it ends, and starts again', async () => {
    const { worker, workers } = connected();
    const under = [worker.call('slow', 'a'), worker.call('slow', 'b')];
    worker.end(new EngineError('too slow'));
    for (const call of under) await expect(call).rejects.toThrow('too slow');
    expect(workers[0]!.ended).toBe(true);
    expect(await worker.call('twice', 5)).toBe(10);
    expect(worker.generation).toBe(1);
  });

  it('says so when it breaks', async () => {
    const { worker, workers } = connected();
    const call = worker.call('slow', 'a');
    workers[0]!.crash();
    await expect(call).rejects.toThrow('The engine stopped');
    expect(await worker.call('twice', 6)).toBe(12);
  });
});
