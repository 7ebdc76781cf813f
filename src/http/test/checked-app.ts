import { expect } from 'vitest';
import { createApi } from '../api.js';
import { describeApi } from '../describe-api.js';
import { makeAnswerCheck } from './check-answer.js';
import { startTestApp, type TestApp } from './test-app.js';

/** Starts a server of which every answer is held against the description of the API. */
export async function startCheckedApp(
  options: Parameters<typeof startTestApp>[0] = {},
): Promise<TestApp> {
  const app = await startTestApp(options);
  // Closed, so that a field that is not described is found, too.
  const check = makeAnswerCheck(describeApi(createApi({} as never), { closed: true }));
  return {
    ...app,
    async send(path, init = {}) {
      const response = await app.send(path, init);
      const method = init.method ?? (init.json === undefined ? 'GET' : 'POST');
      const fault = await check(method, path, response.clone());
      expect(fault, `${method} ${path} gave ${response.status}`).toBeNull();
      return response;
    },
  };
}
