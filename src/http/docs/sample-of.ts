import type { JsonSchema } from '../openapi/schema-writer.js';

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Deeper than any body that is sent; ends schemas that lead back to themselves. */
const DEEPEST = 8;

/** A small value that a schema admits: its example or default, else the least that must be there. */
export function sampleOf(schema: JsonSchema, schemas: Schemas, depth = 0): unknown {
  const { $ref, examples, default: usual, enum: choices, const: only, anyOf, oneOf } = schema;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  if (usual !== undefined) return usual;
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return choices[0];
  if (depth > DEEPEST) return null;
  if (typeof $ref === 'string') {
    const named = schemas[$ref.slice($ref.lastIndexOf('/') + 1)];
    return named === undefined ? null : sampleOf(named, schemas, depth + 1);
  }
  const ways = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (ways?.[0] !== undefined) return sampleOf(ways[0], schemas, depth + 1);
  return sampleOfType(schema, schemas, depth);
}

function sampleOfType(schema: JsonSchema, schemas: Schemas, depth: number): unknown {
  const type = Array.isArray(schema['type']) ? (schema['type'][0] as unknown) : schema['type'];
  switch (type) {
    case 'object':
      return sampleOfObject(schema, schemas, depth);
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 0;
    case 'boolean':
      return false;
    case 'string':
      return '';
    default:
      return null;
  }
}

function sampleOfObject(schema: JsonSchema, schemas: Schemas, depth: number): unknown {
  const properties = (schema['properties'] ?? {}) as Schemas;
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const shown = Object.entries(properties).filter(
    ([name, property]) => required.has(name) || 'examples' in property,
  );
  return Object.fromEntries(
    shown.map(([name, property]) => [name, sampleOf(property, schemas, depth + 1)]),
  );
}
