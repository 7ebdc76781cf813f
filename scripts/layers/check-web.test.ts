import { describe, expect, it } from 'vitest';
import { checkWeb } from './check-web.js';

const rules = {
  webRoot: { folder: '', sees: ['app'], src: [], packages: ['react-dom'] },
  webLayers: [
    { folder: 'ui', sees: [], src: ['domain'], data: ['assets/'], packages: ['react'] },
    {
      folder: 'features/*',
      sees: ['ui'],
      src: ['domain', 'judge/score'],
      srcTypes: ['http', 'judge/*'],
      packages: ['react'],
    },
    { folder: 'app', sees: ['ui', 'features/*'], src: [], packages: [] },
  ],
  webTestPackages: ['vitest'],
  typesOnlyFiles: { 'domain/heavy.ts': 'it is slow to load' },
};

function check(path: string, source: string): string[] {
  return checkWeb([{ path, source }], rules).map(({ line, rule }) => `${line} ${rule}`);
}

describe('the web check lets pass', () => {
  it.each([
    ['a package on the list', 'ui/a.tsx', `import { useState } from 'react';`],
    ['a layer of src by alias', 'ui/a.ts', `import { b } from '@rolescope/domain/b.js';`],
    ['a layer of src by path', 'ui/a.ts', `import { b } from '../../../src/domain/b.js';`],
    ['types of the server', 'features/x/a.ts', `import type { B } from '@rolescope/http/app.js';`],
    ['types of a heavy file', 'ui/a.ts', `import type { B } from '@rolescope/domain/heavy.js';`],
    ['its own feature', 'features/x/a.ts', `import { b } from './parts/b.js';`],
    ['a lazy feature from app', 'app/a.ts', `const b = () => import('../features/x/b.js');`],
    ['a file as data', 'ui/a.ts', `import a from '../../../assets/a.bin?url';`],
    ['a style sheet', 'main.tsx', `import './app/a.css';`],
    ['words in JSX', 'ui/a.tsx', `export const a = <p>don't import 'x' from 'y'</p>;`],
  ])('%s', (_, path, source) => {
    expect(check(path, source)).toEqual([]);
  });
});

describe('the web check finds', () => {
  it.each([
    [
      'a feature that imports another',
      'features/x/a.ts',
      `import { b } from '../y/b.js';`,
      'sibling',
    ],
    [
      'a feature that imports app',
      'features/x/a.ts',
      `import { b } from '../../app/b.js';`,
      'upward',
    ],
    ['ui that imports a feature', 'ui/a.ts', `import { b } from '../features/x/b.js';`, 'upward'],
    ['the server', 'features/x/a.ts', `import { b } from '@rolescope/store/b.js';`, 'upward'],
    [
      'more than types',
      'features/x/a.ts',
      `import { b } from '@rolescope/http/b.js';`,
      'types-only',
    ],
    [
      'more than types of a heavy file',
      'ui/a.ts',
      `export { b } from '@rolescope/domain/heavy.js';`,
      'types-only',
    ],
    [
      'a lazy import of what is forbidden',
      'ui/a.ts',
      `void import('@rolescope/store/b.js');`,
      'upward',
    ],
    ['a package', 'ui/a.ts', `import x from 'left-pad';`, 'package'],
    ['Node', 'ui/a.ts', `import { join } from 'node:path';`, 'package'],
    ['a file outside', 'ui/a.ts', `import { b } from '../../../scripts/b.js';`, 'outside'],
    ['a folder of no layer', 'lib/a.ts', ``, 'no-layer'],
  ])('%s', (_, path, source, rule) => {
    expect(check(path, source)).toEqual([`1 ${rule}`]);
  });
});
