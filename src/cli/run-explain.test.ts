import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExitCode } from './exit-code.js';
import { runExplain } from './run-explain.js';

let out = '';
let errors = '';

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

describe('rolescope explain', () => {
  it('prints a role with what tells it apart, its ladder and its sources', async () => {
    expect(await runExplain('data scientist', { color: false })).toBe(ExitCode.ok);
    expect(out).toContain('Data scientist  role · data-scientist');
    expect(out).toContain('Not to be confused with');
    expect(out).toContain('Senior data scientist (3–7 years)');
    expect(out).toContain('guide-3: ');
    expect(out).not.toContain('\u001b');
  });

  it('prints a skill with its other labels and the context that admits it', async () => {
    expect(await runExplain('rag', { color: false })).toBe(ExitCode.ok);
    expect(out).toContain('skill · retrieval-augmented-generation');
    expect(out).toContain('Not found in');
  });

  it('tells the nearest names of an unknown one, with exit code 1', async () => {
    expect(await runExplain('data scientst', {})).toBe(ExitCode.problems);
    expect(out).toBe('');
    expect(errors).toMatch(
      /There is no role or skill "data scientst"\. The nearest: Data scientist/,
    );
  });

  it('never prints what could move the cursor', async () => {
    await runExplain('\u001b[2Jzzqqxx', {});
    expect(errors).not.toContain('\u001b');
  });

  it.each([
    ['ai engineer', 'role'],
    ['python', 'skill'],
    ['zzqqxx', 'unknown'],
  ])('prints %j as one JSON document', async (name, kind) => {
    await runExplain(name, { json: true });
    expect(JSON.parse(out)).toMatchObject({ kind });
  });
});
