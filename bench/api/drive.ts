import { Agent, request } from 'undici';

/** A request of a load run. */
export interface LoadRequest {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly json?: unknown;
}

/** What a load run came to; times in milliseconds. */
export interface LoadReport {
  readonly requests: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

/** How much load, for how long. */
export interface Load {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  /** The request of a number. */
  readonly make: (number: number) => LoadRequest;
}

/** Lets clients ask one after the other, each waiting for its answer, for some seconds. */
export async function drive({ url, clients, seconds, make }: Load): Promise<LoadReport> {
  const agent = new Agent({ connections: clients, pipelining: 1 });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  let next = 0;
  let failed = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const { path, method, json } = make(next++);
      const asked = performance.now();
      const { statusCode, body } = await request(`${url}${path}`, {
        dispatcher: agent,
        method,
        ...(json === undefined
          ? {}
          : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }),
      });
      await body.dump({ limit: 100_000_000 });
      times.push(performance.now() - asked);
      if (statusCode !== 200) failed++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - began) / 1_000;
  await agent.close();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    failed,
    perSecond: times.length / took,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: times.at(-1) ?? 0 },
  };
}
