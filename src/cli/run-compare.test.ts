import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CompareFlags } from './compare.js';
import { ExitCode, UsageError } from './exit-code.js';
import { runClaims } from './run-claims.js';
import { runCompare } from './run-compare.js';

let out = '';
let errors = '';
const flags: CompareFlags = { format: 'terminal', claims: true };
const roles = ['ai-engineer', 'data-scientist'];

beforeEach(() => {
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ['terminal', /^AI engineer · Data scientist\n─/],
  ['markdown', /^# AI engineer, Data scientist\n/],
  ['json', /^\{\n {2}"query": \{\}/],
  ['html', /^<!doctype html>\n/],
] as const)('prints %s', async (format, expected) => {
  expect(await runCompare(roles, { ...flags, format })).toBe(ExitCode.ok);
  expect(out).toMatch(expected);
  expect(errors).toBe('');
});

it('leaves claims out where asked', async () => {
  await runCompare(roles, { ...flags, claims: false, json: true });
  const { rows } = JSON.parse(out) as { rows: readonly { readonly claims: readonly object[] }[] };
  expect(rows.flatMap(({ claims }) => claims)).toEqual([]);
});

it('answers the questions on the roles', async () => {
  expect(await runCompare(roles, { ...flags, faq: true })).toBe(ExitCode.ok);
  expect(out).toContain('Can a data scientist become an AI engineer?');
});

it('tells the nearest name of a role that is none', async () => {
  expect(await runCompare(['ai enginer', 'data-scientist'], flags)).toBe(ExitCode.problems);
  expect(errors).toContain('There is no role "ai enginer". The nearest: AI engineer');
  expect(out).toBe('');
});

it('tells all roles where none is near', async () => {
  expect(await runCompare(['nurse', 'data-scientist'], flags)).toBe(ExitCode.problems);
  expect(errors).toMatch(/no role "nurse"\. There are ai-engineer, /);
});

it('refuses one role, and a guide that is none', async () => {
  await expect(runCompare(['ai-engineer'], flags)).rejects.toThrow(UsageError);
  await expect(runClaims({ guide: '9' })).rejects.toThrow(/there are guide-0, guide-1/);
});

it('prints claims for programs', async () => {
  expect(await runClaims({ guide: '3', verdict: 'outdated', json: true })).toBe(ExitCode.ok);
  const { claims, counts } = JSON.parse(out) as {
    claims: readonly { readonly verdict: string }[];
    counts: Readonly<Record<string, number>>;
  };
  expect(counts['outdated']).toBe(claims.length);
});
