import { backupTo, restoreFrom } from '../app/store/backup-file.js';
import { ExitCode } from './exit-code.js';

/** Runs `rolescope backup` and gives its exit code. */
export async function runBackup(file: string, flags: { readonly store?: string }): Promise<number> {
  const bytes = await backupTo(file, flags, process.env);
  process.stdout.write(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB\n`);
  return ExitCode.ok;
}

/** Runs `rolescope restore` and gives its exit code. */
export async function runRestore(
  file: string,
  flags: { readonly store?: string },
): Promise<number> {
  const result = await restoreFrom(file, flags, process.env);
  if ('message' in result) {
    process.stderr.write(`${file}: ${result.message}\n`);
    return ExitCode.unreadable;
  }
  process.stdout.write(`${result.rows} rows restored\n`);
  return ExitCode.ok;
}
