import type { JsonSchema } from '../../src/http/openapi/schema-writer.js';
import type { Random } from './random.js';

/** What values are made from. */
export interface ValueTools {
  readonly random: Random;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

const DEEPEST = 6;

/** Texts that somebody may send: real ones, and ones that have broken programs before. */
const TEXTS: readonly string[] = [
  'Data Scientist\n\nWe look for a data scientist who builds forecasting models in Python and SQL. Three years of experience. $120,000 to $140,000 a year.',
  'Ada Example\n\nExperience\n\nML Engineer, Acme, 2019 - present\n- Trained models in PyTorch\n\nSkills\nPython, SQL',
  'ai-engineer',
  'data scientist',
  'ai-engineer,data-scientist',
  'guide-1',
  'US',
  'Germany',
  'senior',
  'python',
  'USD',
  '',
  ' ',
  '0',
  '-1',
  'null',
  '2026-11-21',
  '2024-02-31',
  '9999999999999999999999',
  '1e309',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "'; drop table postings; --",
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '\u0000',
  '\ud800',
  '\u202eabc\u200b',
  'ﬁnal İstanbul ẞ',
  '🧑‍💻'.repeat(20),
  '%00%2e%2e',
  'a'.repeat(5_000),
  '(a+)+$'.repeat(50),
  '<p>'.repeat(2_000),
];

/** A text: one of those above, or random ones. */
export function anyText({ random }: Pick<ValueTools, 'random'>): string {
  if (random.chance(0.8)) return random.pick(TEXTS);
  return Array.from({ length: random.below(40) }, () =>
    String.fromCharCode(random.below(random.chance(0.9) ? 0x250 : 0xffff)),
  ).join('');
}

/** Any JSON value, none of them deep. */
export function anyValue(tools: ValueTools, depth = 0): unknown {
  const { random } = tools;
  const kind = random.below(depth > 2 ? 6 : 8);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return random.pick([0, -1, 1, 0.5, 1e21, -1e308, 2 ** 53]);
    case 6:
      return Array.from({ length: random.below(4) }, () => anyValue(tools, depth + 1));
    case 7:
      return { [anyText(tools)]: anyValue(tools, depth + 1) };
    default:
      return anyText(tools);
  }
}

/** A value that a schema admits, as nearly as can be told from it. */
export function validValue(schema: JsonSchema, tools: ValueTools, depth = 0): unknown {
  const { random, schemas } = tools;
  const { $ref, examples, enum: choices, const: only, anyOf, oneOf } = schema;
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return random.pick(choices as unknown[]);
  if (Array.isArray(examples) && random.chance(0.5)) return random.pick(examples as unknown[]);
  if (typeof $ref === 'string') {
    const named = schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {};
    return validValue(named, tools, depth + 1);
  }
  const ways = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (ways !== undefined) return validValue(random.pick(ways), tools, depth + 1);
  const { type } = schema;
  const one = Array.isArray(type) ? random.pick(type as string[]) : (type as string | undefined);
  return ofType(one, schema, tools, depth);
}

function ofType(
  type: string | undefined,
  schema: JsonSchema,
  tools: ValueTools,
  depth: number,
): unknown {
  const { random } = tools;
  switch (type) {
    case 'object':
      return ofObject(schema, tools, depth);
    case 'array': {
      const least = Number(schema['minItems'] ?? 0);
      const items = (schema['items'] ?? {}) as JsonSchema;
      const length = depth > DEEPEST ? least : least + random.below(3);
      return Array.from({ length }, () => validValue(items, tools, depth + 1));
    }
    case 'integer':
    case 'number': {
      const min = Number(schema['minimum'] ?? -10);
      const max = Math.min(Number(schema['maximum'] ?? min + 100), min + 1_000);
      const value = min + random.next() * (max - min);
      return type === 'integer' ? Math.round(value) : value;
    }
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    case 'string':
      return ofString(schema, tools);
    default:
      return anyValue(tools);
  }
}

function ofObject(schema: JsonSchema, tools: ValueTools, depth: number): unknown {
  const { random } = tools;
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const entries = Object.entries(properties)
    .filter(([name]) => required.has(name) || (depth <= DEEPEST && random.chance(0.5)))
    .map(([name, property]) => [name, validValue(property, tools, depth + 1)] as const);
  const more = schema['additionalProperties'];
  const extra =
    typeof more === 'object' && more !== null && random.chance(0.5)
      ? [[anyText(tools), validValue(more as JsonSchema, tools, depth + 1)] as const]
      : [];
  return Object.fromEntries([...entries, ...extra]);
}

function ofString(schema: JsonSchema, tools: ValueTools): string {
  const { random } = tools;
  const { format, maxLength, minLength } = schema;
  if (format === 'date') return '2026-11-21';
  if (format === 'date-time') return '2026-11-21T10:00:00.000Z';
  if (format === 'email') return `a${random.below(1e6)}@test.example`;
  if (format === 'uuid') return '6f1f4f3e-0c57-4d4b-9b6a-2f6f3c1d9a10';
  if (format === 'uri') return 'https://test.example/a';
  const text = anyText(tools).slice(0, Number(maxLength ?? 20_000));
  return text.padEnd(Number(minLength ?? 0), 'x');
}

/** A value with one fault: a field too many or too few, of another type, or beyond its bounds. */
export function damaged(value: unknown, tools: ValueTools): unknown {
  const { random } = tools;
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return anyValue(tools);
  if (Array.isArray(value)) {
    if (random.chance(0.3)) return Array.from({ length: 500 }, () => value[0] ?? null);
    return value.length === 0
      ? [anyValue(tools)]
      : value.with(random.below(value.length), damaged(random.pick(value as unknown[]), tools));
  }
  const names = Object.keys(value);
  const name = names.length === 0 ? 'x' : random.pick(names);
  const { [name]: own, ...rest } = value as Record<string, unknown>;
  switch (random.below(4)) {
    case 0:
      return rest;
    case 1:
      return { ...value, [anyText(tools)]: anyValue(tools) };
    case 2:
      return { ...rest, [name]: anyValue(tools) };
    default:
      return { ...rest, [name]: damaged(own, tools) };
  }
}
