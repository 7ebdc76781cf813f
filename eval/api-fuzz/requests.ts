import type { ApiDescription } from '../../src/http/describe-api.js';
import type { DescribedOperation } from '../../src/http/openapi/describe-routes.js';
import type { Example } from '../../src/http/test/fixture.js';
import { toCursor } from '../../src/http/cursor.js';
import { anyText, anyValue, damaged, validValue, type ValueTools } from './values.js';

/** A request to be tried. */
export interface FuzzRequest {
  readonly operationId: string;
  readonly method: string;
  /** With `/v1` and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | FormData | undefined;
}

/** An operation and where it is. */
export interface FuzzOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

/** A text as a part of a path; halves of characters have no form there. */
function inPath(text: string): string {
  return encodeURIComponent(text.slice(0, 300).replace(/\p{Surrogate}/gu, '')) || 'x';
}

/** Every operation of a description. */
export function operationsOf({ paths }: ApiDescription): readonly FuzzOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...{ method: method.toUpperCase(), path, operation },
    })),
  );
}

/** Makes a request of an operation: a valid one, one that nearly is, or one that is far from it. */
export function makeRequest(
  { method, path, operation }: FuzzOperation,
  tools: ValueTools,
  ids: Readonly<Record<string, string>>,
): FuzzRequest {
  const { random } = tools;
  const aim = random.next();
  const isWild = aim > 0.75;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const known = ids[name];
    if (known !== undefined && !isWild) return encodeURIComponent(known);
    return inPath(anyText(tools));
  });
  const query = makeQuery(operation, tools, isWild);
  const { body, type } = makeBody(operation, tools, aim);
  return {
    operationId: operation.operationId,
    method: isWild && random.chance(0.05) ? 'PATCH' : method,
    path: `/v1${filled}${query}`,
    headers: makeHeaders(operation, tools, { type, isWild }),
    body: method === 'GET' ? undefined : body,
  };
}

/** A call that is known to succeed, as it is or with one fault. */
export function requestOf(
  { method, path, operation }: FuzzOperation,
  example: Example,
  tools: ValueTools,
  ids: Readonly<Record<string, string>>,
): FuzzRequest {
  const { random } = tools;
  const isWhole = random.chance(0.5);
  const params: Readonly<Record<string, string>> = { ...ids, ...example.params };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = isWhole || random.chance(0.8) ? (params[name] ?? 'x') : anyText(tools);
    return inPath(value);
  });
  const query = new URLSearchParams(example.query);
  if (!isWhole && random.chance(0.3)) query.append(anyText(tools), anyText(tools));
  const hasJson = example.json !== undefined;
  const json = isWhole ? example.json : damaged(example.json, tools);
  return {
    operationId: operation.operationId,
    method,
    path: `/v1${filled}${query.size === 0 ? '' : `?${query.toString()}`}`,
    headers: { ...(hasJson ? { 'content-type': 'application/json' } : {}), ...example.headers },
    body: hasJson ? (JSON.stringify(json) ?? 'null') : example.body,
  };
}

function makeQuery(operation: DescribedOperation, tools: ValueTools, isWild: boolean): string {
  const { random } = tools;
  const query = new URLSearchParams();
  for (const { name, in: place, required, schema } of operation.parameters ?? []) {
    if (place !== 'query' || (!required && random.chance(0.6))) continue;
    const value = isWild && random.chance(0.5) ? anyValue(tools) : validValue(schema, tools);
    query.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    if (name === 'cursor') query.set(name, toCursor(anyValue(tools)));
    if (isWild && random.chance(0.2)) query.append(name, anyText(tools));
  }
  if (isWild && random.chance(0.3)) query.append(anyText(tools), anyText(tools));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** @param aim below 0.5 valid, below 0.75 nearly valid, else anything */
function makeBody(
  { requestBody }: DescribedOperation,
  tools: ValueTools,
  aim: number,
): { readonly body: FuzzRequest['body']; readonly type: string | null } {
  const { random } = tools;
  if (requestBody === undefined) return { body: undefined, type: null };
  const [type, { schema }] = random.pick(Object.entries(requestBody.content));
  if (aim > 0.75 && random.chance(0.7)) return { body: brokenBody(tools), type };
  if (type.startsWith('multipart/')) return { body: makeForm(tools), type: null };
  if (!type.endsWith('json')) return { body: anyText(tools), type };
  const valid = validValue(schema, tools);
  const value = aim < 0.5 ? valid : damaged(valid, tools);
  return { body: JSON.stringify(value) ?? 'null', type };
}

function brokenBody(tools: ValueTools): FuzzRequest['body'] {
  const { random } = tools;
  switch (random.below(6)) {
    case 0:
      return '';
    case 1:
      return JSON.stringify(anyValue(tools));
    case 2:
      return '{"a":'.repeat(20_000);
    case 3:
      return `{"text":"${'a'.repeat(3_000_000)}"}`;
    case 4:
      return new Uint8Array(Array.from({ length: 60 }, () => random.below(256)));
    default:
      return '{"text": "a", "text": 1, }';
  }
}

function makeForm(tools: ValueTools): FormData {
  const { random } = tools;
  const form = new FormData();
  const name = random.pick(['cv.txt', 'cv.pdf', 'cv.docx', 'cv.json', '../cv', '']);
  const content = random.pick(['%PDF-1.7', 'PK\u0003\u0004', '{"work":[]}', anyText(tools)]);
  if (random.chance(0.9)) form.set('file', new File([content], name));
  if (random.chance(0.5)) form.set('today', anyText(tools));
  return form;
}

function makeHeaders(
  operation: DescribedOperation,
  tools: ValueTools,
  { type, isWild }: { readonly type: string | null; readonly isWild: boolean },
): Record<string, string> {
  const { random } = tools;
  const headers: Record<string, string> = {};
  const visible = (text: string): string => text.replace(/[^\x21-\x7e]/g, '').slice(0, 200);
  if (type !== null) headers['content-type'] = type;
  for (const { name, in: place, schema } of operation.parameters ?? []) {
    if (place === 'header' && random.chance(0.5)) {
      headers[name] = visible(String(validValue(schema, tools))) || 'x';
    }
  }
  if (!isWild) return headers;
  if (random.chance(0.2)) headers['content-type'] = visible(anyText(tools)) || 'text/html';
  if (random.chance(0.2)) headers['accept'] = visible(anyText(tools)) || '*/*';
  if (random.chance(0.2)) headers['if-none-match'] = visible(anyText(tools)) || '*';
  if (random.chance(0.1)) headers['origin'] = random.pick(['null', 'https://evil.example', 'x']);
  if (random.chance(0.1)) headers['cookie'] = `session=${visible(anyText(tools))}`;
  if (random.chance(0.1)) headers['x-forwarded-for'] = visible(anyText(tools));
  return headers;
}
