import { describe, expect, it } from 'vitest';
import { checkLayers, type LayerRules } from './check-layers.js';

const rules: LayerRules = {
  layers: [
    { folder: 'base', sees: [], pure: true },
    { folder: 'text', sees: ['base'], packages: ['htmlparser2', '@scope/pure'], pure: true },
    { folder: 'domain', sees: ['base'], packages: ['zod'], pure: true },
    { folder: 'patterns', sees: ['base'], testsSee: ['text'], pure: true },
    { folder: 'extract/*', sees: ['base', 'text', 'domain'], pure: true },
    { folder: 'format', sees: ['base'], seesTypes: ['extract/*'], pure: true },
    { folder: 'app', sees: ['base', 'text', 'domain', 'extract/*', 'format'], pure: false },
    { folder: 'cli', sees: ['app'], packages: ['commander'], pure: false },
  ],
  typesOnlyFiles: { 'domain/heavy.ts': 'it is slow to load' },
  exceptions: [],
  testPackages: ['vitest'],
};

/** Checks a tree of one file and gives what was found as `line rule`. */
function check(path: string, source: string, more: Partial<LayerRules> = {}): string[] {
  return checkLayers([{ path, source }], { ...rules, ...more }).map(
    ({ line, rule }) => `${line} ${rule}`,
  );
}

describe('the layer check lets pass', () => {
  it.each([
    ['an import downwards', 'text/a.ts', `import { b } from '../base/b.js';`],
    ['an import from its own folder', 'extract/pay/a.ts', `import { b } from './b.js';`],
    ['what `parent/*` names', 'app/a.ts', `import { b } from '../extract/pay/b.js';`],
    ['a package on its list', 'text/a.ts', `import { Parser } from 'htmlparser2';`],
    ['a path into a scoped package', 'text/a.ts', `import { b } from '@scope/pure/deep/b.js';`],
    ['node: where the layer is not pure', 'app/a.ts', `import { join } from 'node:path';`],
    ['the clock where the layer is not pure', 'app/a.ts', `const now = Date.now();`],
    [
      'types where types are allowed',
      'format/a.ts',
      `import type { B } from '../extract/pay/b.js';`,
    ],
    ['types of a heavy file', 'domain/a.ts', `import type { B } from './heavy.js';`],
    ['vitest in a test', 'text/a.test.ts', `import { it } from 'vitest';`],
    ['the clock in a test', 'text/a.test.ts', `const now = performance.now();`],
    ['what only its tests see', 'patterns/a.test.ts', `import { b } from '../text/b.js';`],
    [
      'imports in comments and strings',
      'base/a.ts',
      `// import '../cli/x.js'\n/* import('../cli/x.js') */ const a = "import '../cli/x.js'";`,
    ],
    [
      'imports in templates and expressions',
      'base/a.ts',
      "const a = `import '../cli/x.js' ${b} Date.now()`; const c = /import '..\\/cli' \"/;",
    ],
    ['a key that is named like a global', 'base/a.ts', `const kinds = { process: 1, fetch: 2 };`],
    ['a date of fixed zone', 'base/a.ts', `const day = Date.UTC(2026, 0, 1);`],
    ['an export that is not from elsewhere', 'base/a.ts', `export type A = 'from'; export { b };`],
  ])('%s', (_, path, source) => {
    expect(check(path, source)).toEqual([]);
  });
});

describe('the layer check finds', () => {
  it.each([
    ['an import upwards', 'base/a.ts', `\nimport { b } from '../text/b.js';`, '2 upward'],
    ['a type import upwards', 'base/a.ts', `import type { B } from '../app/b.js';`, '1 upward'],
    ['a re-export upwards', 'base/a.ts', `export * from '../text/b.js';`, '1 upward'],
    ['a named re-export', 'base/a.ts', `export { a, b as c } from '../text/b.js';`, '1 upward'],
    ['an import for its effects', 'base/a.ts', `import '../text/b.js';`, '1 upward'],
    ['an import when called', 'base/a.ts', `const b = await import('../text/b.js');`, '1 upward'],
    [
      'an import over several lines',
      'base/a.ts',
      `import {\n  b,\n} from '../text/b.js';`,
      '1 upward',
    ],
    [
      'an import inside a template',
      'base/a.ts',
      "const a = `x ${await import('../text/b.js')} y`;",
      '1 upward',
    ],
    ['an import of the same line', 'text/a.ts', `import { b } from '../domain/b.js';`, '1 upward'],
    ['a sibling', 'extract/pay/a.ts', `import { b } from '../skills/b.js';`, '1 sibling'],
    [
      'a value where types are allowed',
      'format/a.ts',
      `import { b } from '../extract/pay/b.js';`,
      '1 types-only',
    ],
    [
      'inline types, which still load the file',
      'format/a.ts',
      `import { type B } from '../extract/pay/b.js';`,
      '1 types-only',
    ],
    ['a value of a heavy file', 'domain/a.ts', `import { b } from './heavy.js';`, '1 types-only'],
    ['a package that is not on its list', 'text/a.ts', `import { z } from 'zod';`, '1 package'],
    ['a test package outside tests', 'text/a.ts', `import { it } from 'vitest';`, '1 package'],
    ['node: in a pure layer', 'text/a.ts', `import { readFileSync } from 'node:fs';`, '1 node'],
    ['what lies outside src/', 'app/a.ts', `import data from '../../package.json';`, '1 outside'],
    ['a folder that has no line', 'news/a.ts', `export {};`, '1 no-layer'],
    ['a file beside the folders of `parent/*`', 'extract/a.ts', `export {};`, '1 no-layer'],
    ['the clock', 'text/a.ts', `const now = Date.now();`, '1 impure'],
    ['a date of now', 'text/a.ts', `\n\nconst now = new Date();`, '3 impure'],
    ['randomness', 'text/a.ts', `const dice = Math.random();`, '1 impure'],
    ['performance', 'text/a.ts', `const now = performance.now();`, '1 impure'],
    ['the locale by name', 'text/a.ts', `const n = new Intl.NumberFormat();`, '1 impure'],
    ['the locale by method', 'text/a.ts', `const n = (5).toLocaleString();`, '1 impure'],
    [
      'a comparison by locale',
      'text/a.ts',
      `names.sort((a, b) => a.localeCompare(b));`,
      '1 impure',
    ],
    ['Node by its globals', 'text/a.ts', `const { env } = process;`, '1 impure'],
  ])('%s', (_, path, source, finding) => {
    expect(check(path, source)).toEqual([finding]);
  });

  it('an exception that nothing uses', () => {
    const exceptions = [{ from: 'cli/a.ts', to: 'text/b.ts', why: 'a reason' }];
    expect(check('cli/a.ts', `import { b } from '../text/b.js';`, { exceptions })).toEqual([]);
    expect(check('cli/a.ts', `export {};`, { exceptions })).toEqual(['1 unused-exception']);
  });
});

it('says which file breaks which rule', () => {
  const files = [
    { path: 'text/a.ts', source: `import { z } from 'zod';` },
    { path: 'extract/pay/b.ts', source: `import { c } from '../skills/c.js';` },
  ];
  expect(checkLayers(files, rules).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'text/a.ts: imports zod, which text may not',
    'extract/pay/b.ts: extract/pay may not import extract/skills',
  ]);
});
