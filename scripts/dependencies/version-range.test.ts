import { expect, it } from 'vitest';
import { inRange, isExact } from './version-range.js';

it.each([
  ['>=18', '20.19.0', true],
  ['>=20.19.0', '20.18.9', false],
  ['>=20.19 <21 || >=22.12', '20.19.0', true],
  ['>=20.19 <21 || >=22.12', '21.0.0', false],
  ['>=20.19 <21 || >=22.12', '24.0.0', true],
  ['^20.19.0 || >=22.12.0', '22.11.0', false],
  ['^20.19.0 || ^22.13.0 || >=24', '24.0.0', true],
  ['^0.28.1', '0.28.9', true],
  ['^0.28.1', '0.29.0', false],
  ['^0.0.3', '0.0.4', false],
  ['~1.2.3', '1.2.9', true],
  ['~1.2.3', '1.3.0', false],
  ['~1', '1.9.0', true],
  ['1.x', '1.9.0', true],
  ['1.x', '2.0.0', false],
  ['18 || 20', '20.3.1', true],
  ['>20', '20.9.0', false],
  ['<=20', '20.9.0', true],
  ['>= 20', '20.0.0', true],
  ['5.6.83 - 6.2.107', '6.2.107', true],
  ['5.6.83 - 6.2.107', '6.2.108', false],
  ['*', '3.0.0', true],
  ['', '3.0.0', true],
])('range "%s" and version %s: %s', (range, version, expected) => {
  expect(inRange(version, range)).toBe(expected);
});

it('says what it cannot read', () => {
  expect(() => inRange('1.0.0', 'latest')).toThrow('"latest" is not a range of versions.');
  expect(() => inRange('new', '*')).toThrow('"new" is not a version.');
});

it.each([
  ['1.2.3', true],
  ['18.4.0-beta.17', true],
  ['^1.2.3', false],
  ['1.2', false],
  ['*', false],
  ['latest', false],
  ['file:../x', false],
])('"%s" pins one version: %s', (range, expected) => {
  expect(isExact(range)).toBe(expected);
});
