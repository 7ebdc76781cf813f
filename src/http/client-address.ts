import type { Context } from 'hono';
import type { HttpEnv } from './env.js';

/** Where a request comes from. */
export interface ClientAddress {
  readonly address: string;
  /** Whether it comes from this machine, and not through a proxy. */
  readonly isLocal: boolean;
}

export type AddressReader = (c: Context<HttpEnv>) => ClientAddress;

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * Reads where requests come from: the connection, or the last address that a trusted proxy added to
 * `X-Forwarded-For`. Without trust that header only tells that there is a proxy.
 */
export function makeAddressReader(trustProxy: boolean): AddressReader {
  return (c) => {
    const connection = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
    const forwarded = c.req.header('x-forwarded-for');
    if (forwarded === undefined) {
      return { address: connection, isLocal: LOOPBACK.test(connection) };
    }
    const last = forwarded.split(',').at(-1)?.trim() ?? '';
    return { address: trustProxy && last !== '' ? last : connection, isLocal: false };
  };
}
