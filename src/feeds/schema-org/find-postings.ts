import { isRecord, type JsonRecord } from '../fields.js';

/** Deepest nesting below which no posting is looked for: a list of items of a page has four levels. */
const DEEPEST = 12;

/**
 * The `JobPosting` nodes of a JSON-LD value, in order: the value itself, in a list, in `@graph`, in
 * a list of items. What a node only refers to by `@id` is put in its place.
 */
export function findPostings(value: unknown): JsonRecord[] {
  const nodes: JsonRecord[] = [];
  const ids = new Map<string, JsonRecord>();
  visit(value, 0, nodes, ids);
  return nodes.map((node) => withReferences(node, ids));
}

function visit(
  value: unknown,
  depth: number,
  nodes: JsonRecord[],
  ids: Map<string, JsonRecord>,
): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, depth + 1, nodes, ids);
    return;
  }
  if (!isRecord(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) ids.set(id, value);
  if (isPosting(value['@type'])) nodes.push(value);
  else for (const inner of Object.values(value)) visit(inner, depth + 1, nodes, ids);
}

/** The type with any prefix: `JobPosting`, `schema:JobPosting`, `http://schema.org/JobPosting`. */
function isPosting(type: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => typeof one === 'string' && isPosting(one));
  return typeof type === 'string' && /^(?:schema:|https?:\/\/schema\.org\/)?JobPosting$/.test(type);
}

/** One level only, so that nodes that refer to each other do not go round in a circle. */
function withReferences(node: JsonRecord, ids: ReadonlyMap<string, JsonRecord>): JsonRecord {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item: unknown) => resolve(item, ids)) : resolve(value, ids),
    ]),
  );
}

function resolve(value: unknown, ids: ReadonlyMap<string, JsonRecord>): unknown {
  if (!isRecord(value)) return value;
  if (Object.hasOwn(value, '@value')) return value['@value'];
  if (typeof value['@id'] !== 'string' || Object.keys(value).length > 1) return value;
  return ids.get(value['@id']) ?? value;
}
