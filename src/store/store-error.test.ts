import { describe, expect, it } from 'vitest';
import { openServer } from './postgres/open-server.js';
import { StoreError, toStoreError } from './store-error.js';

describe('an error of the store', () => {
  it.each([
    ['full', { code: '53100', message: 'could not extend file' }],
    ['full', { code: 'ENOSPC', message: 'write failed' }],
    ['full', { message: 'could not write to file: No space left on device' }],
    ['gone', { code: 'ECONNREFUSED', message: 'connect' }],
    ['gone', { code: '57P01', message: 'terminating connection due to administrator command' }],
    ['gone', { code: '08006', message: 'connection failure' }],
    ['gone', { message: 'Connection terminated unexpectedly' }],
    ['gone', { code: '28P01', message: 'password authentication failed' }],
  ])('is told in words: %s (%o)', (fault, error) => {
    const told = toStoreError(error, 'the store') as StoreError;
    expect(told).toBeInstanceOf(StoreError);
    expect(told).toMatchObject({ fault, cause: error });
    expect(told.message).toContain('the store');
  });

  it('is ours where it is none of these', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505' });
    expect(toStoreError(error, 'the store')).toBe(error);
  });

  it('names a server that is not there, without its password', async () => {
    const opening = openServer('postgres://me:secret@127.0.0.1:1/rolescope');
    await expect(opening).rejects.toThrow(/127\.0\.0\.1:1\/rolescope\) cannot be reached/);
    await expect(opening).rejects.not.toThrow('secret');
  });
});
