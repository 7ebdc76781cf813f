import type { PostingInput } from '@rolescope/domain/posting.js';
import type { EngineApi } from '../../engine/engine-api.js';

/**
 * Reads a dropped file as postings: one a line where it is NDJSON, else one.
 *
 * @throws {Error} with words for the person, where it cannot be read
 */
export async function readPostings(
  engine: EngineApi,
  file: File,
): Promise<readonly PostingInput[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(?:jsonl|ndjson)$/i.test(file.name)) return parseLines(new TextDecoder().decode(bytes));
  const reading = await engine.readDocument({ name: file.name, bytes });
  if ('unreadable' in reading) throw new Error(reading.unreadable.message);
  return [{ title: titleOf(file.name), text: reading.read.text }];
}

/** Postings of NDJSON; lines that are none are passed over. @throws {Error} where none is one */
export function parseLines(text: string): readonly PostingInput[] {
  const postings = text.split('\n').flatMap((line): PostingInput[] => {
    try {
      const { title, text: body, location } = JSON.parse(line) as Record<string, unknown>;
      if (typeof body !== 'string') return [];
      return [
        {
          text: body,
          ...(typeof title === 'string' ? { title } : {}),
          ...(typeof location === 'string' ? { location } : {}),
        },
      ];
    } catch {
      return [];
    }
  });
  if (postings.length > 0) return postings;
  throw new Error('No line of this file is a posting: a JSON object with a field "text".');
}

/** A file's name as a title: "data-engineer_berlin.pdf" is "data engineer berlin". */
function titleOf(name: string): string {
  return name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
}
