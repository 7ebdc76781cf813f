import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { makeMcpServer } from './make-server.js';
import type { ToolContext } from './tool.js';

/** Largest message, in bytes. */
const MOST_BYTES = 2_000_000;

/** Serves MCP on standard input and output until the input ends; nothing else is written there. */
export function serveMcpOnStdio(
  context: ToolContext,
  tell: (message: string) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const transport = new StdioServerTransport(process.stdin, process.stdout, {
      maxBufferSize: MOST_BYTES,
    });
    const handle = serveStdio(() => makeMcpServer(context), {
      transport,
      maxSubscriptions: 16,
      onerror: ({ message }) => tell(message),
    });
    const end = (): void => {
      void handle.close().finally(resolve);
    };
    process.stdin.once('end', end);
    process.stdin.once('close', end);
  });
}
