// The benchmark and its threads.
import { runBundled } from '../../scripts/run-bundled.mjs';

await runBundled('bench-store', ['bench/store/store.ts', 'src/app/import/judge-worker.ts']);
