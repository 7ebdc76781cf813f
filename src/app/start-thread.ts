import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread that runs a module of ours. A thread cannot load TypeScript by itself, so from
 * source it is taught to.
 *
 * @param name the module's address without its ending, such as `./judge-worker`
 * @param from `import.meta.url` of whoever starts it
 */
export function startThread(name: string, from: string, options: WorkerOptions = {}): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(`${name}.js`, from), options);
  const entry = JSON.stringify(new URL(`${name}.ts`, from).href);
  const load = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import(${entry}); });`;
  return new Worker(load, { ...options, eval: true });
}
