import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const card = fileURLToPath(new URL('../data/model/roles.card.json', import.meta.url));

/**
 * How many of these postings the role model was trained on, by the list in its card; `null` where
 * there is no card or it has no list.
 */
export function countTrainedOn(ids: Iterable<string>, path: string = card): number | null {
  if (!existsSync(path)) return null;
  const { trainedOn } = JSON.parse(readFileSync(path, 'utf8')) as { trainedOn?: readonly string[] };
  if (trainedOn === undefined) return null;
  const known = new Set(trainedOn);
  let count = 0;
  for (const id of ids) if (known.has(hashId(id))) count++;
  return count;
}

/** What stands for an id in the card: the first 12 hexadecimal digits of its SHA-256. */
export function hashId(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}
