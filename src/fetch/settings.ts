import type { Budget } from './budget.js';
import type { FetchCache } from './cache.js';

/** An address that a name resolves to. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Time and chance, handed in so that tests need neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

/** How the client behaves; all but `userAgent` have defaults. */
export interface FetchSettings {
  /** Names the program and where its owner can be reached. */
  readonly userAgent: string;
  readonly connectMs: number;
  /** For one attempt from its start to the last byte. */
  readonly totalMs: number;
  /** Of a body, both as sent and unpacked. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Longest wait that a server may ask for before another attempt. */
  readonly longestWaitMs: number;
  /** Whether private, loopback and other inner addresses, and all ports, may be asked. */
  readonly allowPrivate: boolean;
  readonly clock: Clock;
  readonly resolve: (hostname: string) => Promise<readonly ResolvedAddress[]>;
  /** The value of a secret by the name of its environment variable. */
  readonly secret: (name: string) => string | undefined;
  readonly cache: FetchCache;
  readonly budget: Budget;
}
