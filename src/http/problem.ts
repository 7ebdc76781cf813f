import type { Refusal } from '../app/outcome.js';

/** A fault of one field, by RFC 9457's usual extension. */
export interface ProblemField {
  /** JSON pointer into the body, or the name of a parameter. */
  readonly pointer: string;
  readonly detail: string;
}

/** A problem document (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** What programs can tell it by. */
  readonly code: string;
  readonly requestId?: string;
  readonly errors?: readonly ProblemField[];
}

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 408
  | 409
  | 410
  | 413
  | 415
  | 422
  | 429
  | 500
  | 503;

/** Names of statuses, and the code where nothing more exact is known. */
const STATUSES: Readonly<Record<ProblemStatus, readonly [title: string, code: string]>> = {
  400: ['Bad request', 'bad-request'],
  401: ['Sign in first', 'signed-out'],
  403: ['Not allowed', 'forbidden'],
  404: ['Not found', 'not-found'],
  405: ['Method not allowed', 'method-not-allowed'],
  406: ['Not acceptable', 'not-acceptable'],
  408: ['Took too long', 'timeout'],
  409: ['Conflict', 'conflict'],
  410: ['Gone', 'gone'],
  413: ['Too large', 'too-large'],
  415: ['Unsupported media type', 'unsupported-media-type'],
  422: ['Cannot be processed', 'invalid'],
  429: ['Too many requests', 'too-many-requests'],
  500: ['Internal error', 'internal'],
  503: ['Not available', 'unavailable'],
};

/** What beside the status stands in a problem. */
export interface ProblemOptions {
  readonly code?: string;
  readonly errors?: readonly ProblemField[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of its own, as RFC 9457 allows: what a conflict is about. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Ends a request with a problem document; the one place where it is written is `app.ts`. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: ProblemStatus;
  readonly code: string;
  readonly errors: readonly ProblemField[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, unknown>>;

  /** @param detail what is wrong and what to do, for whoever reads it */
  constructor(status: ProblemStatus, detail: string, options: ProblemOptions = {}) {
    super(detail);
    this.status = status;
    this.code = options.code ?? STATUSES[status][1];
    this.errors = options.errors;
    this.headers = options.headers ?? {};
    this.members = options.members ?? {};
  }
}

/** A problem as it is sent. */
export function toResponse(problem: HttpProblem, requestId: string | undefined): Response {
  const { status, code, errors, message: detail } = problem;
  const document: ProblemDocument = {
    ...problem.members,
    type: 'about:blank',
    title: STATUSES[status][0],
    status,
    detail,
    code,
    ...(requestId === undefined ? {} : { requestId }),
    ...(errors === undefined ? {} : { errors }),
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'content-type': 'application/problem+json', ...problem.headers },
  });
}

/** A refusal of a use case as a problem: the only place that maps one to a status. */
export function toProblem(refusal: Refusal): HttpProblem {
  switch (refusal.kind) {
    case 'not-found':
      return new HttpProblem(404, refusal.message);
    case 'forbidden':
      return new HttpProblem(403, refusal.message);
    case 'conflict':
      return new HttpProblem(409, refusal.message, { code: refusal.code });
    case 'invalid':
      return new HttpProblem(422, refusal.message, { errors: refusal.errors });
    case 'too-many':
      return new HttpProblem(429, refusal.message, {
        headers: { 'retry-after': String(refusal.retryAfterSeconds) },
      });
  }
}
