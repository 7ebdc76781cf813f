import { Command, CommanderError } from 'commander';
import { defineAnalyze } from './analyze.js';
import { defineAdvise } from './advise.js';
import { defineRank } from './rank.js';
import { defineClaims } from './claims.js';
import { defineCompare } from './compare.js';
import { defineDemo } from './demo.js';
import { defineFit } from './fit.js';
import { defineExplain } from './explain.js';
import { defineHire } from './hire.js';
import { defineBackup, defineRestore } from './backup.js';
import { defineBoards } from './boards.js';
import { defineExport } from './export.js';
import { defineImport } from './import.js';
import { defineReanalyze } from './reanalyze.js';
import { defineRefresh } from './refresh.js';
import { defineLint } from './lint.js';
import { definePay } from './pay.js';
import { defineResume } from './resume.js';
import { defineMcp } from './mcp.js';
import { defineServe } from './serve.js';
import { defineScore } from './score.js';
import { ExitCode, UsageError } from './exit-code.js';
import { engineVersion } from '../engine/version.js';
import { endOnBrokenPipe } from './write-output.js';

/**
 * Runs the command line.
 *
 * @param args the arguments without `node` and the program's own name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  endOnBrokenPipe(process.stdout);
  endOnBrokenPipe(process.stderr);
  process.once('SIGINT', () => {
    if (process.stderr.isTTY) process.stderr.write('\u001b[?25h\n');
    process.exit(ExitCode.interrupted);
  });
  let exitCode: number = ExitCode.ok;
  const program = makeProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error);
  }
}

function makeProgram(onDone: (exitCode: number) => void): Command {
  const program = new Command('rolescope')
    .description(
      'See what an AI job really is: which roles a posting describes, and the words that prove it.',
    )
    .version(engineVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('Say --help for what there is.')
    .configureHelp({ helpWidth: 100 })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  $ rolescope demo
  $ rolescope analyze posting.txt
  $ rolescope analyze --ndjson postings.jsonl > analyses.jsonl
  $ rolescope lint posting.md
  $ rolescope advise cv.pdf
  $ rolescope compare ai-engineer data-scientist
  $ rolescope help analyze`,
    );
  program.commandsGroup('In a browser:');
  defineServe(program, onDone);
  defineMcp(program, onDone);
  program.commandsGroup('Read a job:');
  defineAnalyze(program, onDone);
  defineScore(program, onDone);
  defineExplain(program, onDone);
  defineDemo(program, onDone);
  program.commandsGroup('For a person:');
  defineResume(program, onDone);
  defineFit(program, onDone);
  defineAdvise(program, onDone);
  program.commandsGroup('For those who hire:');
  defineLint(program, onDone);
  defineHire(program, onDone);
  defineRank(program, onDone);
  program.commandsGroup('The market:');
  defineCompare(program, onDone);
  defineClaims(program, onDone);
  definePay(program, onDone);
  program.commandsGroup('Real postings:');
  defineImport(program, onDone);
  defineBoards(program, onDone);
  defineRefresh(program, onDone);
  defineReanalyze(program, onDone);
  defineExport(program, onDone);
  defineBackup(program, onDone);
  defineRestore(program, onDone);
  return program;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has printed its message already; help and version end with code 0.
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`rolescope: ${message}\n`);
  if (error instanceof UsageError) return ExitCode.usage;
  // By name: to load the store for this would slow every command.
  if (error instanceof Error && error.name === 'StoreError') return ExitCode.store;
  if (process.env['ROLESCOPE_DEBUG'] && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  }
  return ExitCode.internal;
}
