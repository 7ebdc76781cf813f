// The evaluation and the process that it kills.
import { runBundled } from '../../scripts/run-bundled.mjs';

await runBundled('kill', ['eval/kill/kill.ts', 'eval/kill/child.ts']);
