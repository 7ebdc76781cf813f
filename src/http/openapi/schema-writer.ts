/* eslint-disable no-underscore-dangle -- these are the names of zod and of its companion */
import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from '@hono/zod-openapi';

/** A schema of an OpenAPI 3.1 document, which is JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Whether a value is sent to us or by us: what has a default may be left out of the one only. */
export type Direction = 'input' | 'output';

/** Turns the schemas of routes into those of a document. */
export interface SchemaWriter {
  /** Gives the place of a schema, which is filled in the end. */
  write(schema: z.ZodType, direction: Direction): JsonSchema;
  /** Fills all places, and gives the schemas that have names. */
  finish(): Readonly<Record<string, JsonSchema>>;
}

/** How schemas are to be written. */
export interface SchemaOptions {
  /** Refuse fields that are not described, for tests; clients should pass over them. */
  readonly closed?: boolean;
}

const PREFIX = '#/components/schemas/';
/** Begins the names of schemas that have none of their own. */
const UNNAMED = 'unnamed ';

/**
 * Makes a writer. It is zod's own, told of the names that `.openapi()` gave: the generator that
 * comes with those takes a name's schema for nullable where its first use is, and `exactOptional`
 * for required.
 */
export function makeSchemaWriter({ closed = false }: SchemaOptions = {}): SchemaWriter {
  const sides = { input: new Side('input', closed), output: new Side('output', closed) };
  return {
    write: (schema, direction) => sides[direction].write(schema),
    finish() {
      const [input, output] = [sides.input.finish(), sides.output.finish()];
      for (const [name, schema] of Object.entries(input)) {
        const other = output[name];
        if (other === undefined || JSON.stringify(other) === JSON.stringify(schema)) continue;
        throw new Error(`"${name}" differs as it is sent and as it is answered: use two names.`);
      }
      const all = { ...input, ...output };
      return Object.fromEntries(
        Object.keys(all)
          .sort()
          .map((name) => [name, all[name]!]),
      );
    },
  };
}

/** The schemas of one direction. */
class Side {
  readonly #direction: Direction;
  readonly #closed: boolean;
  /** By name, named or not; those found inside others are added while they are worked on. */
  readonly _idmap = new Map<string, z.core.$ZodType>();
  readonly #places = new Map<string, Record<string, unknown>[]>();

  constructor(direction: Direction, closed: boolean) {
    this.#direction = direction;
    this.#closed = closed;
  }

  write(schema: z.ZodType): JsonSchema {
    const name = nameOf(schema);
    const key = name ?? `${UNNAMED}${this._idmap.size}`;
    // A copy, since a schema without a name may also be a part of another one.
    this._idmap.set(key, name === null ? schema.clone() : schema);
    if (name !== null) return { $ref: `${PREFIX}${name}` };
    const place: Record<string, unknown> = {};
    this.#places.set(key, [place]);
    return place;
  }

  /** What zod asks of each schema that it meets: its name, and what is said of it. */
  get(schema: z.core.$ZodType): Record<string, unknown> {
    const name = nameOf(schema) ?? [...this.#keysOf(schema)][0];
    if (name !== undefined && !name.startsWith(UNNAMED) && !this._idmap.has(name)) {
      this._idmap.set(name, schema);
    }
    return { ...(name === undefined ? {} : { id: name }), ...saidOf(schema) };
  }

  *#keysOf(schema: z.core.$ZodType): Generator<string> {
    for (const [key, own] of this._idmap) if (own === schema) yield key;
  }

  finish(): Record<string, JsonSchema> {
    const { schemas } = z.toJSONSchema(this as never, {
      metadata: this as never,
      io: this.#direction,
      unrepresentable: 'any',
      uri: (id: string) => `${PREFIX}${id}`,
      override: ({ zodSchema, jsonSchema }) => {
        const { def } = zodSchema._zod;
        // An object that is neither strict nor loose says nothing of other fields.
        const isPlain = def.type === 'object' && !('catchall' in def && def.catchall !== undefined);
        if (isPlain && !this.#closed) delete jsonSchema.additionalProperties;
        if (isPlain && this.#closed) jsonSchema.additionalProperties = false;
        // For zod it tells of types; for OpenAPI, of fields that may not be sent.
        delete jsonSchema.readOnly;
      },
    }) as unknown as { readonly schemas: Readonly<Record<string, Record<string, unknown>>> };
    const named: Record<string, JsonSchema> = {};
    for (const [key, { $schema: _, $id: __, id: ___, ...schema }] of Object.entries(schemas)) {
      if (!key.startsWith(UNNAMED)) named[key] = schema;
      else for (const place of this.#places.get(key) ?? []) Object.assign(place, schema);
    }
    return named;
  }
}

/** What `.openapi()` said of a schema. */
interface OpenApiWords {
  readonly _internal?: { readonly refId?: string };
  readonly example?: unknown;
  readonly [word: string]: unknown;
}

function wordsOf(schema: z.core.$ZodType): OpenApiWords {
  return (zodToOpenAPIRegistry.get(schema as never) ?? {}) as OpenApiWords;
}

/** The name of a schema itself, by `.meta({ id })` or `.openapi()`: what was made of it (`.nullable()`, `.describe()`) has taken it over. */
function nameOf(schema: z.core.$ZodType): string | null {
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined) return id;
  const name = wordsOf(schema)._internal?.refId;
  if (name === undefined) return null;
  const { def, parent } = schema._zod;
  const inner = (def as { readonly innerType?: z.core.$ZodType }).innerType;
  const before = [parent, inner].filter((one) => one !== undefined);
  return before.some((one) => wordsOf(one)._internal?.refId === name) ? null : name;
}

/** Description, examples and the like; OpenAPI's one `example` is a list in JSON Schema. */
function saidOf(schema: z.core.$ZodType): Record<string, unknown> {
  const { _internal, param: _, example, ...words } = wordsOf(schema);
  const { innerType } = schema._zod.def as { readonly innerType?: z.core.$ZodType };
  // Of a named schema `.nullable()` takes over all words, which stand there already.
  if (_internal?.refId !== undefined && innerType !== undefined) {
    return { ...z.globalRegistry.get(schema) };
  }
  return {
    ...words,
    ...z.globalRegistry.get(schema),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}
