import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One request that was answered. */
export interface ObservedRequest {
  readonly method: string;
  /** The pattern of the route, so that there are few of them. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Figures about the server, for Prometheus. */
export interface HttpMetrics {
  observe(request: ObservedRequest): void;
  /** All of them in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** @param engineLoad tasks that are worked on or wait */
export function makeMetrics(engineLoad: () => number): HttpMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'rolescope_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'rolescope_http_request_duration_seconds',
    help: 'Time until an answer began',
    labelNames,
    buckets: BUCKETS,
    registers: [registry],
  });
  const load = new Gauge({
    name: 'rolescope_engine_tasks',
    help: 'Tasks of the engine that are worked on or wait',
    registers: [],
    collect() {
      this.set(engineLoad());
    },
  });
  registry.registerMetric(load);
  return {
    observe: ({ method, route, status, seconds }) => {
      const labels = { method, route, status: String(status) };
      requests.inc(labels);
      durations.observe(labels, seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
