import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileQuality } from './compile-quality.js';

const quality = compileQuality(join(import.meta.dirname, '..', '..'));

it('has every figure that the page names', () => {
  for (const { figures } of [quality.real, quality.samples]) {
    for (const name of [
      'n',
      'seniority',
      'years_min',
      'pay',
      'skills_strict',
      'skill_level',
      'mismatch',
    ]) {
      expect(figures[name], name).toBeDefined();
    }
  }
  expect(Object.keys(quality.roles.figures.gold.f1)).toHaveLength(9);
  expect(quality.lint.found).toBeLessThanOrEqual(quality.lint.n);
});

it('has the reports with their tables', () => {
  expect(quality.reports.length).toBeGreaterThan(5);
  expect(
    quality.reports.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table').length,
  ).toBeGreaterThan(5);
});

it('holds no list of what was trained on', () => {
  expect(JSON.stringify(quality)).not.toContain('0013d271d2f1');
});
