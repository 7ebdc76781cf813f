import type { ApiDescription } from './describe-api.js';

const PREFIX = '/v1';

/** The methods that an address of the API takes, or none where there is no such address. */
export function allowedMethods({ paths }: ApiDescription, path: string): string[] {
  if (!path.startsWith(`${PREFIX}/`)) return [];
  const parts = path.slice(PREFIX.length).split('/');
  const methods = Object.entries(paths)
    .filter(([pattern]) => fits(pattern.split('/'), parts))
    .flatMap(([, item]) => Object.keys(item ?? {}));
  return [...new Set(methods)].map((method) => method.toUpperCase()).sort();
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, at) => part === parts[at] || (part.startsWith('{') && parts[at] !== ''))
  );
}
