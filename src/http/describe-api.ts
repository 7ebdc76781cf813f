import { engineVersion } from '../app/service/version.js';
import type { Api } from './app.js';

/** The API's description, OpenAPI 3.1. */
export function describeApi(api: Api) {
  return api.getOpenAPI31Document({
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
  });
}

export type ApiDescription = ReturnType<typeof describeApi>;
