/**
 * `held`: another process has it. `gone`: it cannot be reached, or went away in the middle.
 * `full`: the disk is. `newer`: a newer program made it. `broken`: anything else that is wrong
 * with it. `not-empty`: a restore was asked for into one that holds postings.
 */
export type StoreFault = 'held' | 'gone' | 'full' | 'newer' | 'broken' | 'not-empty';

/** The store cannot do what was asked; the message says why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * What went wrong in words, by the code of the error: SQLSTATE classes 08 (connection), 53 (no
 * space, no memory) and 57P (shutting down), and the codes of the network. Any other error is ours
 * and comes back as it is.
 */
export function toStoreError(error: unknown, where: string): unknown {
  if (error instanceof StoreError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const cause = error;
  if (code === '53100' || code === 'ENOSPC' || /no space left on device/i.test(message)) {
    return new StoreError(
      'full',
      `The disk of the store (${where}) is full. Make room and run the command again; what was stored before is safe.`,
      { cause },
    );
  }
  if (
    NETWORK.has(code) ||
    /^(?:08|57P)/.test(code) ||
    /connection terminated|connection ended|not queryable|timeout exceeded when trying to connect/i.test(
      message,
    )
  ) {
    return new StoreError(
      'gone',
      `The store (${where}) cannot be reached (${message}). When it is back, run the command again: what was stored before is safe, and nothing is half-stored.`,
      { cause },
    );
  }
  if (/^(?:28|3D)/.test(code)) {
    return new StoreError('gone', `The store (${where}) lets us not in: ${message}.`, { cause });
  }
  return error;
}
