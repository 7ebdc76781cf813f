import { expect, it } from 'vitest';
import { checkPackages, type DependencyFacts, type InstalledPackage } from './check-packages.js';

const sound: InstalledPackage = {
  name: 'sound',
  version: '1.2.3',
  license: 'MIT',
  engine: '>=18',
  hasInstallScript: false,
  runtime: true,
};

const advisories = [{ package: 'sound', range: '<1.2.3', advisory: 'CVE-1', why: 'It leaks' }];

function check(entry: Partial<InstalledPackage>, more: Partial<DependencyFacts> = {}): string[] {
  const packages = [{ ...sound, ...entry }];
  return checkPackages({ direct: {}, packages, advisories, page: '', ...more });
}

it.each<[string, Partial<InstalledPackage>]>([
  ['a sound package', {}],
  ['a choice with one licence of the list', { license: '(MIT OR GPL-3.0-only)' }],
  ['two licences of the list', { license: 'MIT AND Apache-2.0' }],
  ['a package for all Nodes', { engine: '' }],
  ['another licence for development alone', { license: 'GPL-3.0-only', runtime: false }],
  ['an install script for development alone', { hasInstallScript: true, runtime: false }],
  ['a package for development that only Node 20 runs', { engine: '^20', runtime: false }],
  ['the first version without the flaw', { version: '1.2.3' }],
])('lets pass %s', (_, entry) => {
  expect(check(entry)).toEqual([]);
});

it.each<[string, Partial<InstalledPackage>, string]>([
  ['another licence', { license: 'AGPL-3.0-only' }, 'licence "AGPL-3.0-only" is not on the list.'],
  ['no licence', { license: '' }, 'licence "" is not on the list.'],
  [
    'one of two licences',
    { license: 'MIT AND SSPL-1.0' },
    'licence "MIT AND SSPL-1.0" is not on the list.',
  ],
  [
    'a Node that is left out',
    { engine: '^20.19.0 || >=24' },
    'does not run on Node 22.12.0 (it asks for "^20.19.0 || >=24").',
  ],
  [
    'development without Node 20',
    { engine: '>=22', runtime: false },
    'does not run on Node 20.19.0 (it asks for ">=22").',
  ],
  ['an install script', { hasInstallScript: true }, 'runs a script when it is installed.'],
])('finds %s', (_, entry, finding) => {
  expect(check(entry)).toEqual([`sound 1.2.3: ${finding}`]);
});

it('finds a version of the advisory list', () => {
  expect(check({ version: '1.2.2' })).toEqual(['sound 1.2.2: It leaks (CVE-1).']);
  expect(check({ version: '1.2.2', runtime: false })).toHaveLength(1);
});

it('finds a direct dependency that is not pinned or not explained', () => {
  const page = '| `sound` | 1.2.3 | why |';
  expect(check({}, { direct: { sound: '1.2.3' }, page })).toEqual([]);
  expect(check({}, { direct: { sound: '1.2.4' }, page })).toEqual([
    'sound: docs/dependencies.md has no line for it at 1.2.4.',
  ]);
  expect(check({}, { direct: { sound: '^1.2.3' }, page: '| `sound` | ^1.2.3 |' })).toEqual([
    'sound: "^1.2.3" does not pin one version.',
  ]);
});
