import { describe, expect, it } from 'vitest';
import { readSignInSearch } from './account-search.js';

describe('Where signing in leads to', () => {
  it.each([
    ['/projects', '/projects'],
    ['/jobs?q=rag', '/jobs?q=rag'],
    ['//elsewhere.example', undefined],
    ['/\\elsewhere.example', undefined],
    ['https://elsewhere.example', undefined],
    ['javascript:alert(1)', undefined],
    [7, undefined],
  ])('%s is %s', (next, expected) => {
    expect(readSignInSearch({ next }).next).toBe(expected);
  });
});
