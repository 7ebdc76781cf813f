import { Option, type Command } from 'commander';

const HELP = `
FILE is a résumé as PDF, DOCX, text, Markdown, HTML, Europass XML or JSON Resume. It is read here,
on this machine, and nothing leaves it.

"Present" counts up to today; say --today 2026-03-31 for the same result on any day. With --json,
the result is a document of JSON Resume 1.0, with what was found under meta["x-rolescope"].

Examples:
  $ rolescope resume cv.pdf
  $ rolescope resume --json --today 2026-03-31 cv.docx > resume.json
  $ rolescope resume one.pdf two.docx

Exit codes:
  0   all is well
  1   some files had problems (told on standard error)
  2   the command was called wrongly
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface ResumeFlags {
  readonly json?: true;
  readonly text?: true;
  readonly today?: string;
  readonly color?: boolean;
}

/** Declares `rolescope resume`; what does the work is loaded when it is called. */
export function defineResume(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('resume')
    .summary('read résumés and say whom they show')
    .description('Read résumés: roles with the words that prove them, career in dates, skills.')
    .argument('<FILE...>', 'résumés to read')
    .option('--json', 'print JSON Resume with the findings: one document, or an array of several')
    .option('--text', 'carry the canonical text in the JSON, so that spans can be looked up')
    .addOption(new Option('--today <date>', 'day up to which "present" counts (default: today)'))
    .option('--color', 'colour the report even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the report (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: ResumeFlags) => {
      const { runResume } = await import('./run-resume.js');
      onDone(await runResume(files, flags));
    });
}
