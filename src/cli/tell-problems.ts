import { formatProblem, type Problem } from '../base/problem.js';
import { printable } from '../format/printable.js';

/** Tells problems on standard error, one a line. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${printable(formatProblem(problem))}\n`);
}
