import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExitCode, UsageError } from './exit-code.js';
import { runResume } from './run-resume.js';

const today = '2026-11-21';
const sample = 'data/samples/resumes/career-changer.txt';
let out = '';
let errors = '';
let folder = '';

beforeEach(() => {
  out = '';
  errors = '';
  folder = mkdtempSync(join(tmpdir(), 'rolescope-resume-'));
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
  rmSync(folder, { recursive: true });
});

describe('rolescope resume', () => {
  it('prints roles, career, entries and skills', async () => {
    expect(await runResume([sample], { today, color: false })).toBe(ExitCode.ok);
    expect(out).toMatch(/^Daniel Whitcombe +career-changer\.txt\n/);
    expect(out).toMatch(/Data analyst +\d+%/);
    expect(out).toContain('12 years 5 months in 2 positions, 4 years 5 months in the field');
    expect(out).toContain('2013 – 2021           Teacher of Mathematics');
    expect(out).toMatch(/Power BI +4 y 5 m +now/);
    expect(out).not.toContain('\u001b');
    expect(errors).toBe('');
  });

  it('prints the same bytes each time', async () => {
    await runResume([sample], { today, color: false });
    const first = out;
    out = '';
    await runResume([sample], { today, color: false });
    expect(out).toBe(first);
  });

  it('prints JSON Resume with findings: an object for one file, an array for several', async () => {
    await runResume([sample], { today, json: true });
    expect(JSON.parse(out)).toMatchObject({
      basics: { name: 'Daniel Whitcombe', location: { city: 'Leeds', region: 'United Kingdom' } },
      work: [{ position: 'Data Analyst', startDate: '2022' }, { endDate: '2021' }],
      meta: {
        'x-rolescope': { file: 'career-changer.txt', judgement: { level: { value: 'mid' } } },
      },
    });
    out = '';
    await runResume([sample, sample], { today, json: true });
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('keeps every field of a JSON Resume that it is given', async () => {
    const given = { basics: { name: 'Ada Example', 'x-own': 1 }, interests: [{ name: 'chess' }] };
    writeFileSync(join(folder, 'own.json'), JSON.stringify(given));
    await runResume([join(folder, 'own.json')], { today, json: true });
    expect(JSON.parse(out)).toMatchObject(given);
  });

  it('tells hidden text and never counts it', async () => {
    const text =
      'Ada Example\n\nSkills\nSQL and re\u200bport writing for many people in many places\n';
    writeFileSync(join(folder, 'hidden.txt'), text);
    await runResume([join(folder, 'hidden.txt')], { today, color: false });
    expect(out).toContain('Hidden text, which a person does not see');
  });

  it('goes on after a file that cannot be read, with exit code 1', async () => {
    expect(await runResume([join(folder, 'none.pdf'), sample], { today })).toBe(ExitCode.problems);
    expect(errors).toContain('none.pdf: there is no such file');
    expect(out).toContain('Daniel Whitcombe');
  });

  it('ends with exit code 3 where nothing could be read', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(await runResume([join(folder, 'empty.txt')], { today })).toBe(ExitCode.unreadable);
    expect(out).toBe('');
  });

  it('says how a day is written', async () => {
    await expect(runResume([sample], { today: '31.3.2026' })).rejects.toThrow(UsageError);
  });
});
