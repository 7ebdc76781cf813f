/** Bytes at the start of a body among which it may name its encoding. */
const HEAD = 1_024;

/**
 * The text of a body: by its byte order mark, the `charset` of its content type, what it says of
 * itself (`<meta charset>`, `<?xml encoding?>`), or as UTF-8. What cannot be decoded becomes U+FFFD.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const marked = encodingOfMark(bytes);
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const named = /charset=["']?([\w-]{1,40})/i.exec(contentType)?.[1] ?? encodingInside(head);
  return decoderOf(marked ?? named ?? 'utf-8').decode(bytes);
}

function encodingOfMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function encodingInside(head: string): string | undefined {
  if (!head.trimStart().startsWith('<')) return undefined;
  return (
    /<meta[^>]{0,200}?charset=["']?([\w-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding=["']([\w-]{1,40})/i.exec(head)?.[1]
  );
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
