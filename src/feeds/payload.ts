import type { Payload } from './contract.js';

/** A payload from its text; JSON is parsed once here, so that nothing parses it again. */
export function toPayload(text: string, url: string | null): Payload {
  return { text, url, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  if (!/^[\s\uFEFF]*[[{]/.test(text.slice(0, 1_000))) return undefined;
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a text looks like, in words, for a message about what was expected instead. */
export function nameOfText(text: string): string {
  const start = text.slice(0, 1_000).trimStart().toLowerCase();
  if (start === '') return 'nothing';
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'an HTML page';
  if (start.startsWith('<')) return 'XML';
  return /^[[{]/.test(start) ? 'broken JSON' : 'plain text';
}
