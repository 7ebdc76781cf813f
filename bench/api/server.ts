/** The server of the load run, in a process of its own; says its address to whoever started it. */
import { availableParallelism } from 'node:os';
import { pino } from 'pino';
import { startService } from '../../src/app/service/service.js';
import { startServer } from '../../src/http/serve.js';

const [store = ''] = process.argv.slice(2);
const service = await startService({
  store,
  environment: {},
  threads: availableParallelism(),
});
const server = await startServer(
  service,
  { host: '127.0.0.1', port: 0, orNext: false },
  { log: pino({ level: 'silent' }) },
);
process.send?.({ url: server.url });
process.on('message', (asked) => {
  if (asked === 'usage') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1_000 });
    return;
  }
  void server
    .stop()
    .then(() => service.close())
    .then(() => process.exit(0));
});
