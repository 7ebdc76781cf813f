import { escapeHtml as text } from '../../format/escape-html.js';
import type { ApiDescription } from '../describe-api.js';
import type { DescribedOperation, DescribedParameter } from '../openapi/describe-routes.js';
import type { JsonSchema } from '../openapi/schema-writer.js';
import { sampleOf } from './sample-of.js';

/** An operation and where it is. */
interface Entry {
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

/** The description of the API as one page for people; all of it can be read without scripts. */
export function renderApiPage(description: ApiDescription): string {
  const { info, tags, components } = description;
  const entries = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const groups = tags.map(({ name }) => ({
    name,
    entries: entries.filter(({ operation }) => operation.tags.includes(name)),
  }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rolescope API</title>
<link rel="stylesheet" href="/docs/api.css">
<script src="/docs/api.js" defer></script>
</head>
<body>
<a class="skip" href="#operations">Skip to the operations</a>
<header>
<p><a href="/">Rolescope</a></p>
<h1>The HTTP API</h1>
<p>${text(String(info['description']))}</p>
<p>All addresses begin with <code>/v1</code>. The same as a document for programs:
<a href="/v1/openapi.json">OpenAPI 3.1</a>. Version ${text(String(info['version']))}.</p>
<nav aria-label="Operations">${groups.map(renderIndex).join('')}</nav>
</header>
<main id="operations">
${groups.map(({ name, entries: own }) => `<h2>${text(name)}</h2>${own.map((entry) => renderEntry(entry, components.schemas)).join('')}`).join('\n')}
<h2 id="schemas">Schemas</h2>
${Object.entries(components.schemas).map(renderSchema).join('\n')}
</main>
</body>
</html>
`;
}

function renderIndex({
  name,
  entries,
}: {
  readonly name: string;
  readonly entries: readonly Entry[];
}): string {
  const links = entries.map(
    ({ method, path, operation: { operationId } }) =>
      `<li><a href="#${text(operationId)}"><span class="method">${method.toUpperCase()}</span> ${text(path)}</a></li>`,
  );
  return `<section><h2>${text(name)}</h2><ul>${links.join('')}</ul></section>`;
}

function renderEntry(
  { method, path, operation }: Entry,
  schemas: ApiDescription['components']['schemas'],
): string {
  const { operationId, summary, description, parameters = [] } = operation;
  const who =
    operation['x-access'] === 'public' ? '' : `<p class="quiet">For: ${operation['x-access']}</p>`;
  return `<article id="${text(operationId)}" aria-labelledby="${text(operationId)}-name">
<h3 id="${text(operationId)}-name"><span class="method">${method.toUpperCase()}</span> <code>${text(path)}</code></h3>
<p><strong>${text(summary)}.</strong> ${text(description ?? '')}</p>${who}
${parameters.length === 0 ? '' : renderParameters(parameters)}
${renderBody(operation)}
${renderResponses(operation)}
${renderTry({ method, path, operation }, schemas)}
</article>`;
}

function renderParameters(parameters: readonly DescribedParameter[]): string {
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><th scope="row"><code>${text(name)}</code></th><td>${place}${required ? ', required' : ''}</td><td>${renderType(schema)}</td><td>${text(wordsOf(schema))}</td></tr>`,
  );
  return `<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function renderBody({ requestBody }: DescribedOperation): string {
  if (requestBody === undefined) return '';
  const types = Object.entries(requestBody.content).map(
    ([type, { schema }]) => `<li><code>${text(type)}</code>: ${renderType(schema)}</li>`,
  );
  return `<h4>Body</h4><ul>${types.join('')}</ul>`;
}

function renderResponses({ responses }: DescribedOperation): string {
  const rows = Object.entries(responses).map(([status, { description, content = {} }]) => {
    const types = Object.entries(content).map(
      ([type, { schema }]) => `<code>${text(type)}</code> ${renderType(schema)}`,
    );
    return `<tr><th scope="row">${status}</th><td>${text(description)}</td><td>${types.join('<br>')}</td></tr>`;
  });
  return `<details><summary>Answers</summary><table><thead><tr><th scope="col">Status</th><th scope="col">When</th><th scope="col">What</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

/** Shown by the script, since nothing can be tried without it. */
function renderTry(
  { method, path, operation }: Entry,
  schemas: ApiDescription['components']['schemas'],
): string {
  const { operationId, parameters = [], requestBody } = operation;
  const fields = parameters.map(({ name, in: place, required, schema }) => {
    const id = text(`${operationId}-${place}-${name}`);
    const sample = required ? sampleOf(schema, schemas) : '';
    return `<p><label for="${id}">${text(name)}${required ? ' (required)' : ''}</label><input id="${id}" name="${text(name)}" data-in="${place}" value="${text(typeof sample === 'string' ? sample : JSON.stringify(sample))}"></p>`;
  });
  const [type, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const area = `${operationId}-body`;
  const sample = body === undefined ? null : sampleOf(body.schema, schemas);
  const written = typeof sample === 'string' ? sample : JSON.stringify(sample, null, 2);
  const bodyField =
    body === undefined
      ? ''
      : `<p><label for="${text(area)}">Body, as ${text(type!)}</label><textarea id="${text(area)}" data-type="${text(type!)}" rows="8" spellcheck="false">${text(written)}</textarea></p>`;
  return `<details class="try" hidden><summary>Try it</summary><form data-method="${method.toUpperCase()}" data-path="/v1${text(path)}">${fields.join('')}${bodyField}<p><button type="submit">Send</button></p></form><div role="status"></div></details>`;
}

function renderSchema([name, schema]: readonly [string, JsonSchema]): string {
  return `<details id="schema-${text(name)}"><summary><code>${text(name)}</code> ${text(wordsOf(schema))}</summary><pre tabindex="0">${text(JSON.stringify(schema, null, 2))}</pre></details>`;
}

function renderType(schema: JsonSchema): string {
  const { $ref, type, enum: choices, anyOf } = schema;
  if (typeof $ref === 'string') {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return `<a href="#schema-${text(name)}">${text(name)}</a>`;
  }
  if (Array.isArray(choices)) return `one of ${text(choices.map(String).join(', '))}`;
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).map(renderType).join(' or ');
  return text(Array.isArray(type) ? type.join(' or ') : typeof type === 'string' ? type : 'any');
}

function wordsOf({ description }: JsonSchema): string {
  return typeof description === 'string' ? description : '';
}
