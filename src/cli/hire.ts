import type { Command } from 'commander';

const HELP = `
BRIEF is a text file (or - for standard input) that says what a company needs: what should change,
for whom, with which data, until when, who is there already. No job titles are needed.

Printed are: which role or roles and why, one hire or several, full-time or freelance, who hands what
to whom, the level, what to require and what to leave out, what each requirement costs, what to
offer (each figure with the number of postings it rests on), and a draft posting. A brief that says
too little is answered with questions.

With --posting, an existing posting is held against comparable ones: which requirements hardly any of
them has, which few people have, and how years, degree and pay compare.

Examples:
  $ rolescope hire brief.txt
  $ rolescope hire --place "Denver, CO" --company "Larkspire" brief.md
  $ rolescope hire --posting posting.txt
  $ rolescope hire --draft posting.md brief.txt && rolescope lint posting.md

Exit codes:
  0   all is well
  1   the brief says too little (the questions are printed), or some postings had problems
  2   the command was called wrongly
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface HireFlags {
  readonly posting?: string;
  readonly place?: string;
  readonly company?: string;
  readonly draft?: string;
  readonly json?: true;
  readonly color?: boolean;
}

/** Declares `rolescope hire`; what does the work is loaded when it is called. */
export function defineHire(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('hire')
    .summary('turn what a company needs into whom to hire, what to offer and a posting')
    .description(
      'Read a brief and say whom to hire, what to ask for, what to offer, and how to say it.',
    )
    .argument('[BRIEF]', 'a text file, or - for standard input')
    .option(
      '--posting <file>',
      'look at an existing posting instead: what is unusual, and what it costs',
    )
    .option('--place <place>', 'where the work is, such as "Berlin" or "Denver, CO"')
    .option('--company <name>', 'the company, for the draft')
    .option('--draft <file>', 'write the draft posting to a file')
    .option('--json', 'print one JSON document')
    .option('--color', 'colour the report even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the report (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (brief: string | undefined, flags: HireFlags) => {
      const { runHire } = await import('./run-hire.js');
      onDone(await runHire(brief, flags));
    });
}
