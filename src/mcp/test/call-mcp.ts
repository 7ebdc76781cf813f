/* eslint-disable typescript/no-explicit-any, no-underscore-dangle -- what tests read of answers is held against its schema */
/** Messages of both eras of the protocol, and how they are sent over HTTP in tests. */
import type { McpEndpoint } from '../http-handler.js';

export interface RpcAnswer {
  readonly id?: number | string | null;
  readonly result?: Readonly<Record<string, any>>;
  readonly error?: { readonly code: number; readonly message: string };
}

const MODERN = '2026-07-28';
const CAPABILITIES = { 'io.modelcontextprotocol/clientCapabilities': {} };

/** A request of the era in which each stands for itself. */
export function modern(id: number, method: string, params: object = {}): object {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': MODERN,
    'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
    ...CAPABILITIES,
  };
  return { jsonrpc: '2.0', id, method, params: { ...params, _meta } };
}

/** A request of the era of sessions. */
export function legacy(id: number, method: string, params: object = {}): object {
  return { jsonrpc: '2.0', id, method, params };
}

/** Begins a connection of the era of sessions. */
export const initialize = legacy(0, 'initialize', {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
});

/** Sends a message over HTTP with the headers that its era asks for. */
export async function post(
  endpoint: Pick<McpEndpoint, 'fetch'>,
  message: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly answer: RpcAnswer }> {
  const { method, params } = message as { method: string; params?: Record<string, unknown> };
  const isModern = params?.['_meta'] !== undefined;
  const name = params?.['name'];
  const response = await endpoint.fetch(
    new Request('http://127.0.0.1/mcp', {
      method: 'POST',
      headers: {
        host: '127.0.0.1',
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(isModern ? { 'mcp-protocol-version': MODERN, 'mcp-method': method } : {}),
        ...(isModern && typeof name === 'string' ? { 'mcp-name': name } : {}),
        ...headers,
      },
      body: JSON.stringify(message),
    }),
  );
  return { status: response.status, answer: parse(await response.text()) };
}

/** The message of a body that is JSON, or a stream of events with one. */
function parse(body: string): RpcAnswer {
  const data = /^data: (.+)$/m.exec(body)?.[1] ?? body;
  try {
    return JSON.parse(data) as RpcAnswer;
  } catch {
    return {};
  }
}
