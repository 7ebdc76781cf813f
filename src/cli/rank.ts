import { Option, type Command } from 'commander';

const HELP = `
Orders people by the fit that "rolescope fit" prints; ties are printed as ties. It helps a person to
read résumés in a sensible order. It rejects nobody.

--blind leaves out names, files, contact, photo, sex, age, schools and dates: people are called by
the place in which their résumé was given.

Examples:
  $ rolescope rank posting.txt a.pdf b.docx c.json
  $ rolescope rank --blind posting.txt applications/*.pdf

Exit codes:
  0   all is well
  1   some files had problems (told on standard error)
  2   the command was called wrongly
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface RankFlags {
  readonly json?: true;
  readonly blind?: true;
  readonly today?: string;
  readonly color?: boolean;
}

/** Declares `rolescope rank`; what does the work is loaded when it is called. */
export function defineRank(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('rank')
    .summary('compare people for one posting')
    .description('Order résumés by how they fit one posting, by the same formula as fit.')
    .argument('<POSTING>', 'the posting')
    .argument('<RESUME...>', 'the résumés')
    .option('--json', 'print one JSON document')
    .option('--blind', 'leave out all that could tell who the people are')
    .addOption(new Option('--today <date>', 'day up to which "present" counts (default: today)'))
    .option('--color', 'colour the list even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the list (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (posting: string, resumes: string[], flags: RankFlags) => {
      const { runRank } = await import('./run-rank.js');
      onDone(await runRank(posting, resumes, flags));
    });
}
