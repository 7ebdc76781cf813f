import type { RouteConfig } from '@hono/zod-openapi';
import { engineVersion } from '../app/service/version.js';
import type { Api } from './api.js';
import { describeRoutes, type DescribedPath } from './openapi/describe-routes.js';
import { makeSchemaWriter, type JsonSchema, type SchemaOptions } from './openapi/schema-writer.js';

/** The API's description, OpenAPI 3.1. */
export interface ApiDescription {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  /** Without `/v1`. */
  readonly paths: Readonly<Record<string, DescribedPath>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

/** Describes the API from its routes. */
export function describeApi(api: Api, options: SchemaOptions = {}): ApiDescription {
  const writer = makeSchemaWriter(options);
  const routes = api.openAPIRegistry.definitions.flatMap((one): RouteConfig[] =>
    one.type === 'route' ? [one.route] : [],
  );
  const paths = describeRoutes(routes, writer);
  const tags = new Set(routes.flatMap((route) => route.tags ?? []));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rolescope',
      version: engineVersion,
      description:
        'See what an AI job really is, and who fits it. Every answer is computed on the server that you ask; no language model takes part. ' +
        'What is wrong comes back as a problem document (RFC 9457).',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/v1' }],
    tags: [...tags].map((name) => ({ name })),
    paths,
    components: {
      schemas: writer.finish(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'Set by signing in; over HTTPS its name is `__Host-session`.',
        },
      },
    },
  };
}
