import type { Command } from 'commander';
import { withStoreOption } from './store-options.js';

const HELP = `
For programs that speak the Model Context Protocol: messages come on standard input and go out on
standard output. The tools read postings and résumés, compare roles, check claims, tell pay and plan
hiring; those that search postings need a store. "rolescope serve" serves the same at /mcp.

Example, as such a program is told:
  { "command": "npx", "args": ["rolescope", "mcp"] }

Exit codes:
  0   the input has ended
  2   the command was called wrongly
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface McpFlags {
  readonly store?: string;
}

/** Declares `rolescope mcp`; what does the work is loaded when it is called. */
export function defineMcp(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('mcp'))
    .summary('serve the tools over MCP on standard input and output')
    .description('Serve the same use cases as MCP tools.')
    .addHelpText('after', HELP)
    .action(async (flags: McpFlags) => {
      const { runMcp } = await import('./run-mcp.js');
      onDone(await runMcp(flags));
    });
}
