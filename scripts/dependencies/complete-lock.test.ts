import { expect, it } from 'vitest';
import { completeLock, missingBuilds, type Lock } from './complete-lock.js';

const lock: Lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/@tool/linux-x64-gnu': { version: '2.0.0', optional: true },
    'node_modules/tool': {
      version: '2.0.0',
      license: 'MIT',
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64-gnu': '2.0.0',
        '@tool/binding-linux-arm64-musl': '2.0.0',
        '@tool/win32-x64': '2.0.0',
      },
    },
  },
};

it('finds the builds that the lock file leaves out', () => {
  expect(missingBuilds(lock).map(({ owner, name }) => `${owner}: ${name}`)).toEqual([
    'tool: @tool/binding-linux-arm64-musl',
    'tool: @tool/win32-x64',
  ]);
});

it('gives each an entry for its system, in order, and then misses none', () => {
  const complete = completeLock(lock);
  expect(missingBuilds(complete)).toEqual([]);
  expect(Object.keys(complete.packages)).toEqual([
    '',
    'node_modules/@tool/binding-linux-arm64-musl',
    'node_modules/@tool/linux-x64-gnu',
    'node_modules/@tool/win32-x64',
    'node_modules/tool',
  ]);
  expect(complete.packages['node_modules/@tool/binding-linux-arm64-musl']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    dev: true,
    libc: ['musl'],
    license: 'MIT',
    optional: true,
    os: ['linux'],
  });
});

it('does not guess a system', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { '@tool/fast': '1.0.0' } } };
  expect(() => completeLock({ packages })).toThrow(
    'The name of @tool/fast does not tell its system',
  );
});
