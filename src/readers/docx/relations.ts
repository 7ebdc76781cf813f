import { readXml } from './xml-part.js';
import type { ZipParts } from './zip-parts.js';

/** What a part refers to: other parts, and addresses outside, which are never fetched. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `styles`, `header`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** Reads what a part refers to, by its name: `word/document.xml`. */
export async function readRelations(zip: ZipParts, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found: Relation[] = [];
  await readXml(zip, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      const isOutside = attributes['TargetMode'] === 'External';
      found.push({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1)!,
        target: isOutside ? target : target.startsWith('/') ? target.slice(1) : folder + target,
        isOutside,
      });
    },
  });
  return found;
}
