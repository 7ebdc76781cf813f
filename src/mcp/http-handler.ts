import {
  createMcpHandler,
  hostHeaderValidationResponse,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { makeMcpServer } from './make-server.js';
import type { ToolContext } from './tool.js';

/** Largest message, in bytes: two of the longest documents, quoted. */
const MOST_BYTES = 2_000_000;
/** Names that a machine has for itself. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Serves MCP over HTTP. */
export interface McpEndpoint {
  readonly fetch: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

/**
 * Makes the endpoint; each request stands for itself, for both eras of the protocol. Requests under
 * foreign names, and from pages of foreign origins, are refused: a page must not reach into the
 * machine of whoever looks at it.
 *
 * @param hostnames under which the server is reached, beside those of the machine itself
 */
export function makeMcpEndpoint(
  context: ToolContext,
  hostnames: readonly string[] = [],
): McpEndpoint {
  const allowed = [...OWN_NAMES, ...hostnames];
  const handler = createMcpHandler(() => makeMcpServer(context), {
    maxRequestBodySize: MOST_BYTES,
    maxSubscriptions: 16,
  });
  return {
    fetch: async (request) =>
      hostHeaderValidationResponse(request, allowed) ??
      originValidationResponse(request, allowed) ??
      (await handler.fetch(request)),
    close: () => handler.close(),
  };
}
