import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Service } from '../app/service/service.js';
import { createApp, type HttpOptions } from './app.js';

/** Where the server is to listen. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Take the next free port where this one is taken. */
  readonly orNext: boolean;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, answers those it has, and ends; at last by force. */
  stop(): Promise<void>;
}

/** The port is taken, or the address is not one of this machine. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Time for a request's head, and for all of it, in milliseconds: slow ones hold no worker. */
const HEAD_TIME = 10_000;
const REQUEST_TIME = 30_000;
/** How often slow requests are looked for. */
const CHECK_TIME = 2_000;
/** Time that requests have to end when the server stops. */
const END_TIME = 8_000;
/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 20;
const MOST_CONNECTIONS = 2_000;

/**
 * Starts to listen.
 *
 * @throws {ListenError} saying why it cannot and what to do
 */
export async function startServer(
  service: Service,
  listen: ListenOptions,
  options: Omit<HttpOptions, 'isEnding'>,
): Promise<RunningServer> {
  let ending = false;
  const app = createApp(service, { ...options, isEnding: () => ending });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: HEAD_TIME,
      requestTimeout: REQUEST_TIME,
      connectionsCheckingInterval: CHECK_TIME,
    },
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  const { port } = await listenOn(server, listen);
  return {
    url: `http://${listen.host.includes(':') ? `[${listen.host}]` : listen.host}:${port}`,
    port,
    stop: () => {
      ending = true;
      return close(server);
    },
  };
}

async function listenOn(
  server: Server,
  { host, port, orNext }: ListenOptions,
): Promise<AddressInfo> {
  for (let at = port; ; at++) {
    try {
      return await tryPort(server, host, at);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && orNext && at < port + PORTS_TRIED) continue;
      throw new ListenError(
        code === 'EADDRINUSE'
          ? `Port ${at} of ${host} is taken. Name another one with --port.`
          : `Cannot listen on ${host}:${at} (${code ?? message}).`,
      );
    }
  }
}

function tryPort(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), END_TIME);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
