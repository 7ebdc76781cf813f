import { EngineError } from '../rpc/messages.js';

/**
 * Loads one of our own files.
 *
 * @param onBytes told how many bytes came, as they come
 * @throws {EngineError} that tells a person what to do
 */
export async function fetchBytes(
  url: string,
  onBytes: (count: number) => void = () => undefined,
): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const chunks: Uint8Array[] = [];
    const reader = response.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(chunks);
      chunks.push(value);
      onBytes(value.length);
    }
  } catch (cause) {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError(
      `A file of the engine could not be loaded (${name}: ${why}). Look whether you are online and whether the server still runs, and try again.`,
      { cause },
    );
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
