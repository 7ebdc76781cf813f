/** Imports a file as boards of these names, and says on standard output how far it is. */
import { importBoard } from '../../src/app/import/import-board.js';
import { openFileSource } from '../../src/app/import/file-sources.js';
import { startJudge } from '../../src/app/import/judge.js';
import { openStore } from '../../src/store/open-store.js';
import { foldRollups } from '../../src/store/rollups.js';
import { checkStore } from './check-store.js';

const [place = '', file = '', ...boards] = process.argv.slice(2);
const judge = startJudge(1);
const database = await openStore(
  place.startsWith('postgres:') ? { server: place } : { folder: place },
);
const faults = await checkStore(database);
console.log(`open ${JSON.stringify(faults)}`);
for (const board of boards) {
  const opened = await openFileSource(file, null, { columns: {}, board });
  if ('problem' in opened) throw new Error(opened.problem.message);
  await importBoard(opened.source, {
    database,
    judge,
    now: new Date().toISOString(),
    onPostings: (count) => console.log(`stored ${count}`),
  });
}
await foldRollups(database);
await database.close();
console.log('done');
