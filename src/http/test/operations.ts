import type { Access } from '../../domain/account.js';
import { createApi } from '../api.js';
import { describeApi } from '../describe-api.js';
import type { Example } from './fixture.js';
import { fixtures } from './fixtures.js';
import type { UserKind, World } from './world.js';

/** An operation of the API's description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With `{names}`, without `/v1`. */
  readonly path: string;
  /** `undefined` where the route states none, which a test finds. */
  readonly access: Access | undefined;
  /** Fields that its JSON body may have; empty where it has none. */
  readonly fields: ReadonlySet<string>;
}

/** What is read of an operation in the description. */
interface DescribedOperation {
  readonly operationId?: string;
  readonly 'x-access'?: Access;
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: DescribedSchema }>>;
  };
}

interface DescribedSchema {
  readonly $ref?: string;
  readonly properties?: object;
  readonly allOf?: readonly DescribedSchema[];
  readonly anyOf?: readonly DescribedSchema[];
  readonly oneOf?: readonly DescribedSchema[];
}

/** It is the same for every server, so that it needs neither store nor threads. */
const description = describeApi(createApi({} as never));

/** Every operation of the API, in the order of its description. */
export const operations: readonly Operation[] = listOperations(description.paths ?? {});

/** Those that can be called; that none is left out has a test of its own. */
export const callable = operations.filter(({ id }) => Object.hasOwn(fixtures, id));

function listOperations(paths: object): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as object).map(([method, described]) => {
      const { operationId, 'x-access': access, requestBody } = described as DescribedOperation;
      return {
        id: operationId ?? `${method} ${path}`,
        method: method.toUpperCase(),
        path,
        access,
        fields: new Set(fieldsOf(requestBody?.content?.['application/json']?.schema)),
      };
    }),
  );
}

/** Names of the fields of a schema and of those that it is made of. */
function fieldsOf(schema: DescribedSchema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const { $ref, properties = {}, allOf = [], anyOf = [], oneOf = [] } = schema;
  const name = $ref?.split('/').at(-1) ?? '';
  const named = (description.components?.schemas ?? {})[name] as DescribedSchema | undefined;
  const parts = [...allOf, ...anyOf, ...oneOf].flatMap(fieldsOf);
  return [...Object.keys(properties), ...parts, ...fieldsOf(named)];
}

/** A call of an operation, with the organisation of the world where its path names one. */
export async function exampleOf(
  { id, path }: Operation,
  world: World,
  user: UserKind,
): Promise<Example & { readonly params: Readonly<Record<string, string>> }> {
  const fixture = fixtures[id];
  if (fixture === undefined) throw new Error(`${id} has no fixture.`);
  const example = await fixture.example(world, user);
  const { organisation } = world;
  const usual = path.includes('{organisation}') ? { organisation } : {};
  return { ...example, params: { ...usual, ...example.params } };
}

/** Address of a call. */
export function addressOf({ path }: Operation, { params = {}, query }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The fixture gives no "${name}" for ${whole}.`);
    return encodeURIComponent(value);
  });
  const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  return `/v1${filled}${search}`;
}
