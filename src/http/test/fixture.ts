import type { UserKind, World } from './world.js';

/** A call of an operation. */
export interface Example {
  /** Parameters of the path; the `organisation` of the world where the path names one. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** A body that is not JSON, with its headers. */
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the tests of who may do what need to know of an operation. */
export interface Fixture {
  /**
   * A call that succeeds for whoever may make it. It is asked for before each call, so that what is
   * deleted by one is there for the next: make here what it needs, in the name of `user` where it
   * has to be theirs (`anonymous`: nobody's in particular).
   */
  readonly example: (world: World, user: UserKind) => Example | Promise<Example>;
  /** Statuses that count as success where 2xx cannot be had in a test. */
  readonly succeedsWith?: readonly number[];
  /** The ids in it name things that everybody may see; give `hidden` where some of the kind may not. */
  readonly open?: true;
  /** Calls that name things of the world's organisation which others may not see, such as drafts. */
  readonly hidden?: (world: World) => Promise<readonly Example[]>;
}

/** Fixtures of an area, by `operationId`. */
export type Fixtures = Readonly<Record<string, Fixture>>;
