import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApiDescription } from '../describe-api.js';

/** Checks that an answer is one that the API's description tells of. */
export interface AnswerCheck {
  /**
   * What is wrong with an answer, or `null`.
   *
   * @param path with `/v1`, with or without its query
   */
  (method: string, path: string, response: Response): Promise<string | null>;
}

/** Makes a check from the description itself, so that the description is checked, too. */
export function makeAnswerCheck(description: ApiDescription): AnswerCheck {
  // Keywords of OpenAPI that are none of JSON Schema are passed over.
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema(description, 'api');
  const compiled = new Map<string, ValidateFunction>();
  const { paths } = description;

  const validatorOf = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };

  return async (method, path, response) => {
    const pattern = findPattern(Object.keys(paths), path);
    const operation = pattern === null ? undefined : paths[pattern]?.[method.toLowerCase()];
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (operation === undefined) return checkProblem(validatorOf, response, type);
    const described = operation.responses[String(response.status)];
    if (described === undefined) return `the description has no status ${response.status}`;
    if (described.content === undefined) {
      return (await response.text()) === '' ? null : 'there is a body where none is described';
    }
    if (described.content[type] === undefined) return `the description has no type "${type}"`;
    const place = ['paths', pattern!, method.toLowerCase(), 'responses', String(response.status)];
    const pointer = [...place, 'content', type, 'schema'].map(escapePointer).join('/');
    const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(type);
    const validate = validatorOf(`/${pointer}`);
    const body: unknown = isJson ? await response.json() : await response.text();
    if (validate(body)) return null;
    return ajv.errorsText(validate.errors);
  };
}

/** What is at no address of the API is refused as everything else is. */
async function checkProblem(
  validatorOf: (pointer: string) => ValidateFunction,
  response: Response,
  type: string,
): Promise<string | null> {
  if (type !== 'application/problem+json') return `status ${response.status} as "${type}"`;
  const isProblem = validatorOf('/components/schemas/Problem')(await response.json());
  return isProblem ? null : 'no problem document';
}

function findPattern(patterns: readonly string[], path: string): string | null {
  const parts = new URL(path, 'http://localhost').pathname.replace(/^\/v1/, '').split('/');
  const fitting = patterns.filter((pattern) => {
    const own = pattern.split('/');
    return (
      own.length === parts.length &&
      own.every((part, at) => part === parts[at] || (part.startsWith('{') && parts[at] !== ''))
    );
  });
  // `/hire/review` goes before `/hire/{id}`.
  return fitting.sort((a, b) => a.split('{').length - b.split('{').length)[0] ?? null;
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
