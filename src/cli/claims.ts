import { Option, type Command } from 'commander';
import { verdicts, type Verdict } from '../domain/claim.js';

const HELP = `
Every factual statement of the four career guides, in our own words, with what real postings and
public tables say of it. The rules are in docs/claims.md; a figure of fewer than 20 decides nothing.

Examples:
  $ rolescope claims
  $ rolescope claims --guide 3 --verdict contradicted
  $ rolescope claims --role "data scientist" --json | jq .counts
  $ rolescope claims --faq

Exit codes:
  0   printed
  1   no such role; the nearest names are told on standard error
  2   the command was called wrongly
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface ClaimsFlags {
  readonly guide?: string;
  readonly role?: string;
  readonly verdict?: Verdict;
  readonly faq?: true;
  readonly json?: true;
  readonly color?: boolean;
}

/** Declares `rolescope claims`; what does the work is loaded when it is called. */
export function defineClaims(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('claims')
    .summary('check what the career guides claim')
    .description('Check every claim of the career guides against postings and public tables.')
    .option('--guide <NUMBER>', 'only the claims of this guide, 0 to 3')
    .option('--role <ROLE>', 'only claims on this role')
    .addOption(new Option('--verdict <VERDICT>', 'only claims with this verdict').choices(verdicts))
    .option('--faq', 'answer the questions of the guides instead')
    .option('--json', 'print one JSON document')
    .option('--color', 'colour the page even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the page (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (flags: ClaimsFlags) => {
      const { runClaims } = await import('./run-claims.js');
      onDone(await runClaims(flags));
    });
}
