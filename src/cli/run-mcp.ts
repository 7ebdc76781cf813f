import { startEngineThreads } from '../app/service/engine-threads.js';
import { makeLazyStore } from '../app/store/lazy-store.js';
import { serveMcpOnStdio } from '../mcp/serve-stdio.js';
import { ExitCode } from './exit-code.js';
import type { McpFlags } from './mcp.js';

/** Runs `rolescope mcp` until its input ends, and gives its exit code. */
export async function runMcp(flags: McpFlags): Promise<number> {
  const engine = startEngineThreads(1);
  const store = makeLazyStore(flags, process.env);
  try {
    await serveMcpOnStdio(
      {
        run: engine.run,
        store: store.open,
        today: () => new Date().toISOString().slice(0, 10),
      },
      (message) => process.stderr.write(`rolescope: ${message}\n`),
    );
    return ExitCode.ok;
  } finally {
    await engine.close();
    await store.close();
  }
}
