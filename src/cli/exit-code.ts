/** What the command's exit codes mean; published in the help. */
export const ExitCode = {
  ok: 0,
  /** Some records had problems; the others were analysed. */
  problems: 1,
  usage: 2,
  /** Nothing could be read at all. */
  unreadable: 3,
  /** The store is held by another process, or cannot be reached. */
  store: 5,
  /** A fault of ours (EX_SOFTWARE of sysexits). */
  internal: 70,
  interrupted: 130,
} as const;

/** The command was called wrongly: a message, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
