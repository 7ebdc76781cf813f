import { HttpProblem } from './problem.js';

/**
 * Refuses a request that its schema does not admit.
 *
 * @throws {HttpProblem} naming the fields and what is wrong with each
 */
export function refuseInvalid(result: {
  readonly success: boolean;
  readonly target?: string;
  readonly error?: unknown;
}): undefined {
  if (result.success) return undefined;
  const { issues } = result.error as {
    readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  };
  const isBody = result.target === 'json' || result.target === 'form';
  const errors = issues.slice(0, MOST_TOLD).map(({ path, message }) => ({
    pointer: `${isBody ? '/' : ''}${path.map(String).join('/')}`,
    detail: message,
  }));
  const where = isBody ? 'body' : (result.target ?? 'request');
  throw new HttpProblem(400, `The ${where} is not as it should be: see "errors".`, {
    code: 'invalid-request',
    errors,
  });
}

/** Faults told of one request. */
const MOST_TOLD = 20;
