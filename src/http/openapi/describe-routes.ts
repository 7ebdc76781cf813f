import type { RouteConfig } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Access } from '../../domain/account.js';
import type { Direction, JsonSchema, SchemaWriter } from './schema-writer.js';

/** An operation of an OpenAPI document. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly 'x-access': Access;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly DescribedParameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly description?: string;
    readonly content: DescribedContent;
  };
  readonly responses: Readonly<Record<string, DescribedResponse>>;
}

export interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export interface DescribedResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  readonly content?: DescribedContent;
}

/** By media type. */
export type DescribedContent = Readonly<Record<string, { readonly schema: JsonSchema }>>;

/** The operations of an address by method. */
export type DescribedPath = Readonly<Record<string, DescribedOperation>>;

/** Routes as the paths of a document, in their order. */
export function describeRoutes(
  routes: readonly RouteConfig[],
  writer: SchemaWriter,
): Readonly<Record<string, DescribedPath>> {
  const paths: Record<string, Record<string, DescribedOperation>> = {};
  for (const route of routes) {
    (paths[route.path] ??= {})[route.method] = describeRoute(route, writer);
  }
  return paths;
}

function describeRoute(route: RouteConfig, writer: SchemaWriter): DescribedOperation {
  const { operationId = '', tags = [], summary = '', description, request = {} } = route;
  const access = (route as unknown as { readonly 'x-access': Access })['x-access'];
  const parameters = [
    ...describeParameters('path', request.params, writer),
    ...describeParameters('query', request.query, writer),
    ...describeParameters('header', firstOf(request.headers), writer),
  ];
  return {
    operationId,
    tags,
    summary,
    ...(description === undefined ? {} : { description }),
    'x-access': access,
    ...(access === 'public' ? {} : { security: [{ session: [] }] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(request.body === undefined ? {} : { requestBody: describeBody(request.body, writer) }),
    responses: Object.fromEntries(
      Object.entries(route.responses).map(([status, response]) => [
        status,
        describeResponse(response as Response, writer),
      ]),
    ),
  };
}

type Request = NonNullable<RouteConfig['request']>;
type Response = Exclude<RouteConfig['responses'][string], { readonly $ref: string }>;

function describeParameters(
  place: DescribedParameter['in'],
  parameters: unknown,
  writer: SchemaWriter,
): DescribedParameter[] {
  if (!(parameters instanceof z.ZodObject)) return [];
  return Object.entries(parameters.shape as Readonly<Record<string, z.ZodType>>).map(
    ([name, schema]) => ({
      name,
      in: place,
      required: place === 'path' || !schema.safeParse(undefined).success,
      schema: writer.write(schema, 'output'),
    }),
  );
}

function describeBody(body: NonNullable<Request['body']>, writer: SchemaWriter) {
  const { description } = body;
  return {
    // Where several types are read, none of them is checked as the only one; one must be there.
    required: true,
    ...(description === undefined ? {} : { description }),
    content: describeContent(body.content, 'input', writer),
  };
}

function describeResponse(response: Response, writer: SchemaWriter): DescribedResponse {
  const { description = '', content, headers } = response;
  const named = describeParameters('header', headers, writer);
  return {
    description,
    ...(named.length === 0
      ? {}
      : { headers: Object.fromEntries(named.map(({ name, schema }) => [name, { schema }])) }),
    ...(content === undefined ? {} : { content: describeContent(content, 'output', writer) }),
  };
}

function describeContent(
  content: object,
  direction: Direction,
  writer: SchemaWriter,
): DescribedContent {
  return Object.fromEntries(
    Object.entries(content as Readonly<Record<string, { readonly schema?: unknown }>>).map(
      ([type, { schema = {} }]) => [
        type,
        { schema: schema instanceof z.ZodType ? writer.write(schema, direction) : schema },
      ],
    ),
  ) as DescribedContent;
}

function firstOf<Value>(value: Value | readonly Value[] | undefined): Value | undefined {
  return Array.isArray(value) ? (value as readonly Value[])[0] : (value as Value | undefined);
}
