import { Option, type Command } from 'commander';
import { STORE_EXIT_CODES, STORE_HELP, withStoreOption } from './store-options.js';

const HELP = `
NDJSON has a posting a line with its whole analysis; CSV and Parquet have a table. In CSV, text that
a spreadsheet would run as a formula gets a single quote before it. Some feeds ask that their name
and a link stand beside their postings (column "attribution"), or that parts of them are not
published again: those are left empty (column "heldBack") unless you say --own-use. See docs/feeds.md
before you pass an export on.

Examples:
  $ rolescope export > postings.jsonl
  $ rolescope export --format csv --role ai-engineer --place DE --out ai-engineers.csv
  $ rolescope export --format parquet --all --out postings.parquet
${STORE_HELP}
${STORE_EXIT_CODES}`;

/** The options as commander gives them. */
export interface ExportFlags {
  readonly store?: string;
  readonly format?: 'ndjson' | 'csv' | 'parquet';
  readonly out?: string;
  readonly all?: true;
  readonly ownUse?: true;
  readonly role?: readonly string[];
  readonly place?: readonly string[];
  readonly board?: readonly string[];
  readonly text?: string;
}

const gather = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Declares `rolescope export`; what does the work is loaded when it is called. */
export function defineExport(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('export'))
    .summary('write stored postings as NDJSON, CSV or Parquet')
    .description('Write the open postings of the store as NDJSON, CSV or Parquet.')
    .addOption(
      new Option('--format <format>', 'the kind of file')
        .choices(['ndjson', 'csv', 'parquet'])
        .default('ndjson'),
    )
    .option('--out <file>', 'the file to write (default: standard output)')
    .option('--all', 'closed postings too')
    .option('--own-use', 'with what the terms of feeds hold back from others')
    .option('--role <role>', 'only this role; may be said again', gather)
    .option('--place <place>', 'only this country code, or "remote"; may be said again', gather)
    .option('--board <board>', 'only this board; may be said again', gather)
    .option('--text <words>', 'only postings with these words')
    .addHelpText('after', HELP)
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./run-export.js');
      onDone(await runExport(flags));
    });
}
