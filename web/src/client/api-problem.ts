import type { ProblemDocument } from '@rolescope/http/problem.js';

/** A problem that the API answered with; its message is written for the person who reads it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  /** Faults of single fields, by JSON pointer into what was sent. */
  readonly errors: NonNullable<ProblemDocument['errors']>;

  constructor(status: number, document: Partial<ProblemDocument>) {
    super(document.detail ?? `The server answered with status ${status}.`);
    this.status = status;
    this.code = document.code ?? 'unknown';
    this.errors = document.errors ?? [];
  }
}

/** The fault of one field of a form, or `null`: `faultOf(error, '/email')`. */
export function faultOf(error: unknown, pointer: string): string | null {
  if (!(error instanceof ApiProblem)) return null;
  return error.errors.find((field) => field.pointer === pointer)?.detail ?? null;
}
