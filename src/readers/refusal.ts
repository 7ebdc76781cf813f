import type { Problem } from '../base/problem.js';

/** Why a document is not read; caught by the reader that gives it back as a problem. */
export class Refusal extends Error {
  readonly code: string;

  /**
   * @param code permanent code
   * @param message what is wrong and what to do, in words for the person who gave the file
   */
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }

  get problem(): Problem {
    return { code: this.code, message: this.message };
  }
}
