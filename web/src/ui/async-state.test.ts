import { describe, expect, it } from 'vitest';
import { errorText, fromQuery } from './async-state.js';

const query = { data: undefined, error: null, isPending: false, refetch: () => {} };

describe('a query as a state', () => {
  it.each([
    ['loading while it waits', { ...query, isPending: true }, 'loading'],
    ['failed with an error', { ...query, error: new Error('no') }, 'error'],
    ['empty with an empty list', { ...query, data: [] }, 'empty'],
    ['ready with data', { ...query, data: ['a'] }, 'ready'],
    ['ready with nought, which is data', { ...query, data: 0 }, 'ready'],
    [
      'ready with old data after a failure',
      { ...query, data: ['a'], error: new Error('no') },
      'ready',
    ],
  ])('is %s', (_, given, status) => {
    expect(fromQuery<unknown>(given).status).toBe(status);
  });

  it('is empty where the caller says so', () => {
    expect(
      fromQuery({ ...query, data: { items: [] } }, ({ items }) => items.length === 0).status,
    ).toBe('empty');
  });
});

it('tells an error by its message and never by a stack', () => {
  expect(errorText(new Error('The file is too large.'))).toBe('The file is too large.');
  expect(errorText('boom')).not.toContain('boom');
});
