import {
  exportCsv,
  exportLines,
  exportParquet,
  type PostingQuery,
} from '../app/store/export-postings.js';
import { gather, writeLines, writeWhole } from '../app/store/files.js';
import { withStore } from '../app/store/open-app-store.js';
import { roleIds } from '../domain/roles.js';
import { ExitCode, UsageError } from './exit-code.js';
import type { ExportFlags } from './export.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope export` and gives its exit code. */
export async function runExport(flags: ExportFlags): Promise<number> {
  const { format = 'ndjson', out } = flags;
  const query = toQuery(flags);
  const use = { own: flags.ownUse === true };
  if (format === 'parquet' && out === undefined) {
    throw new UsageError('Parquet is written to a file; name it with --out.');
  }
  await withStore(flags, process.env, async (database) => {
    if (format === 'parquet') {
      await writeWhole(out!, (draft) => exportParquet(database, query, draft, use));
      return;
    }
    const lines = (format === 'csv' ? exportCsv : exportLines)(database, query, use);
    if (out !== undefined) {
      await writeWhole(out, (draft) => writeLines(draft, lines, out.endsWith('.gz')));
      return;
    }
    for await (const piece of gather(lines)) await writeOutput(process.stdout, piece);
  });
  return ExitCode.ok;
}

function toQuery({ all, role, place, board, text }: ExportFlags): PostingQuery {
  return {
    state: all === true ? 'all' : 'open',
    ...(role === undefined ? {} : { roles: role.map(readRole) }),
    ...(place === undefined ? {} : { places: place }),
    ...(board === undefined ? {} : { boards: board }),
    ...(text === undefined ? {} : { text }),
  };
}

function readRole(given: string): (typeof roleIds)[number] {
  const role = roleIds.find((id) => id === given);
  if (role !== undefined) return role;
  throw new UsageError(`--role takes one of ${roleIds.join(', ')}; not "${given}".`);
}
