/**
 * Something wrong with input we read (a file, a line of a stream, a feed). Problems are collected
 * and reported; the run goes on with the next record.
 */
export interface Problem {
  /** Permanent code, such as `not-json`. */
  readonly code: string;
  /** What is wrong, in words for the person who gave the input. */
  readonly message: string;
  /** File name, or `stdin`. */
  readonly file?: string;
  /** 1-based line of the file, where the input has lines. */
  readonly line?: number;
}

/** Prints a problem as `file:line: message`, the way compilers do. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line].filter((part) => part !== undefined).join(':');
  return place === '' ? problem.message : `${place}: ${problem.message}`;
}
