import { readXml } from './xml-part.js';
import type { ZipParts } from './zip-parts.js';

/** Reads `numbering.xml`: ids of lists whose items have no mark. */
export async function readMarklessLists(zip: ZipParts, part: string): Promise<ReadonlySet<string>> {
  const markless = new Set<string>();
  const found = new Set<string>();
  let abstract = '';
  let level = '';
  let list = '';
  await readXml(zip, part, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') abstract = attributes['w:abstractNumId'] ?? '';
      else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '';
      else if (name === 'w:numFmt' && level === '0' && value === 'none') markless.add(abstract);
      else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId' && markless.has(value)) found.add(list);
    },
  });
  return found;
}
