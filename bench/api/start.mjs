// The server, its threads and the load, each a process of its own.
import { runBundled } from '../../scripts/run-bundled.mjs';

await runBundled('bench-api', [
  'bench/api/load.ts',
  'bench/api/server.ts',
  'src/app/service/engine-worker.ts',
  'src/app/import/judge-worker.ts',
  'src/app/documents/document-worker.ts',
]);
