import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { genMarket } from './gen-market.js';

const root = mkdtempSync(join(tmpdir(), 'gen-market-'));
afterAll(() => rmSync(root, { recursive: true }));
cpSync(join(import.meta.dirname, '..', '..', 'data', 'market'), join(root, 'data', 'market'), {
  recursive: true,
});
mkdirSync(join(root, 'assets'));

const file = (name: string): string => join(root, 'data', 'market', name);
const problemsWith = (name: string, change: (text: string) => string): string[] => {
  const text = readFileSync(file(name), 'utf8');
  writeFileSync(file(name), change(text));
  const problems = genMarket(root);
  writeFileSync(file(name), text);
  return problems.map(({ message }) => message);
};

describe('the figures of data/market/', () => {
  it('hold, and become assets as they are', () => {
    expect(genMarket(root)).toEqual([]);
    const asset = readFileSync(join(root, 'assets', 'market.json'), 'utf8');
    expect(asset).toBe(readFileSync(file('snapshot.json'), 'utf8'));
  });

  it('must count what their sources count', () => {
    const messages = problemsWith('snapshot.json', (text) =>
      text.replace(/"n":\d+,"sources"/, '"n":1,"sources"'),
    );
    expect(messages.join()).toMatch(/its sources have \d+ postings, it has 1/);
  });

  it('must have sources that are described', () => {
    const messages = problemsWith('snapshot.json', (text) =>
      text.replace('"id":"ashby"', '"id":"asby"'),
    );
    expect(messages).toContain('"ashby" is not described');
  });

  it('must be in the format of the code', () => {
    const messages = problemsWith('salaries.json', (text) =>
      text.replace('"format":1', '"format":9'),
    );
    expect(messages).toEqual(['format 9; this version reads 1']);
  });

  it('must have been trained on the features of the code', () => {
    const messages = problemsWith('pay-model.json', (text) => text.replace('"rank"', '"age"'));
    expect(messages.join()).toContain('run "npm run train:pay"');
  });
});
