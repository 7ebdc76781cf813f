import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExitCode } from './exit-code.js';
import { runPay } from './run-pay.js';

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

describe('rolescope pay', () => {
  it('prints percentiles with their number, the model, other tables and what none can tell', async () => {
    expect(await runPay('data scientist', { place: 'US', color: false })).toBe(ExitCode.ok);
    expect(out).toMatch(/^Data scientist {2}pay · all levels, United States\n/);
    expect(out).toMatch(/10 % +25 % +median +75 % +90 %\n {2}\$\d+,\d{3}/);
    expect(out).toMatch(/\d+ postings, 20\d\d-\d\d to 20\d\d-\d\d/);
    expect(out).toContain('What the model expects');
    expect(out).toContain('BLS, May 2024, Data Scientists (15-2051)');
    expect(out).toContain('What they cannot tell');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('says so where a figure rests on few', async () => {
    expect(await runPay('mlops engineer', { level: 'junior', color: false })).toBe(ExitCode.ok);
    expect(out).toMatch(/rests on few|no group of five|None of the/);
  });

  it('prints one JSON document', async () => {
    expect(await runPay('ai engineer', { json: true })).toBe(ExitCode.ok);
    const answer = JSON.parse(out) as { kind: string; exact: { n: number } };
    expect(answer.kind).toBe('pay');
    expect(answer.exact.n).toBeGreaterThan(100);
  });

  it('names what is nearest to an unknown place', async () => {
    expect(await runPay('ai engineer', { place: 'Germny' })).toBe(ExitCode.problems);
    expect(errors).toBe('rolescope: There is no place "Germny". The nearest: Germany.\n');
    expect(out).toBe('');
  });

  it('says where to look when nothing is near', async () => {
    expect(await runPay('xqzzy\u001b[31m', {})).toBe(ExitCode.problems);
    expect(errors).toContain('The roles are listed in docs/roles/.');
    expect(errors).not.toContain('\u001b');
  });
});
