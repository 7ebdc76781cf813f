import { Hono } from 'hono';
import type { Service } from '../../app/service/service.js';
import type { AddressReader } from '../client-address.js';
import type { HttpEnv } from '../env.js';
import type { HttpMetrics } from '../metrics.js';
import { HttpProblem } from '../problem.js';

/** What the routes about the server itself need. */
export interface HealthParts {
  readonly service: Service;
  readonly metrics: HttpMetrics;
  readonly addressOf: AddressReader;
  /** Whether the server is about to stop. */
  readonly isEnding: () => boolean;
}

/** For whoever runs the server: is it alive, can it work, how does it do. */
export function healthRoutes({ service, metrics, addressOf, isEnding }: HealthParts) {
  return new Hono<HttpEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      if (isEnding()) throw new HttpProblem(503, 'The server is about to stop.');
      try {
        await service.database.raw('select 1');
      } catch {
        throw new HttpProblem(503, 'The store does not answer.');
      }
      return c.json({ status: 'ready' });
    })
    .get('/metrics', async (c) => {
      // Figures about a server are for those who run it.
      const viewer = c.get('viewer');
      const isOperator = viewer.kind === 'person' && viewer.operator;
      if (!addressOf(c).isLocal && !isOperator)
        throw new HttpProblem(404, 'There is no such page.');
      return c.text(await metrics.text(), 200, { 'content-type': metrics.contentType });
    });
}
