import { formatProblem, type Problem } from '../base/problem.js';
import { printable } from '../format/printable.js';

/** Tells a problem on standard error, in a line of its own. */
export function tellProblem(problem: Problem): void {
  process.stderr.write(`${printable(formatProblem(problem))}\n`);
}

/** Tells problems on standard error, one a line. */
export function tellProblems(problems: readonly Problem[]): void {
  problems.forEach(tellProblem);
}
