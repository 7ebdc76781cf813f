import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDeletions } from '../eval/faithfulness/compare-deletions.js';
import { loadAssets } from '../src/app/load-assets.js';
import { roleIds } from '../src/domain/roles.js';
import { createEngine } from '../src/engine/engine.js';
import {
  decodeRoleModel,
  readRoleModel,
  writeRoleModel,
} from '../src/judge/classify/role-model-file.js';
import { loadRoleModel, type RoleModelAsset } from '../src/judge/classify/role-model.js';
import { loadLexicon } from '../src/lexicon/lexicon.js';

interface Sample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly primary: string;
}

const assets = loadAssets();
const engine = createEngine(assets);
const samples = readFileSync('data/samples/postings.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);

describe('the roles of the sample postings', () => {
  const judged = samples.map((sample) => ({
    sample,
    analysis: engine.analyze(sample, { keepText: true }),
  }));

  it.each(judged)(
    '$sample.id: shares sum to 1, largest first, and evidence is what it says',
    (one) => {
      const { roles, title, text = '' } = one.analysis;
      if (one.analysis.abstained === null) {
        expect(roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 4);
      }
      for (const [i, { role, share, evidence }] of roles.entries()) {
        expect(roleIds).toContain(role);
        expect(share).toBeLessThanOrEqual(roles[i - 1]?.share ?? 1);
        for (const { field, start, end, text: words, reason } of evidence) {
          expect((field === 'title' ? title.text! : text).slice(start, end)).toBe(words);
          expect(reason).not.toBe('');
        }
      }
    },
  );

  it('cites the words that did it: without them the share falls more than without random ones', () => {
    const falls = samples.flatMap((sample, seed) => compareDeletions(engine, sample, seed) ?? []);
    const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    expect(falls.length).toBeGreaterThan(30);
    expect(mean(falls.map(({ cited }) => cited))).toBeGreaterThan(
      mean(falls.map(({ random }) => random)) + 0.05,
    );
  });
});

describe('a model file that is damaged or of another version', () => {
  const lexicon = loadLexicon(assets.lexicon);
  const model = JSON.parse(readFileSync('data/model/roles.json', 'utf8')) as RoleModelAsset;
  it.each([
    ['another format', { ...model, format: 99 }, 'The role model has format 99'],
    ['no base64', { ...model, words: { ...model.words, keys: '§' } }, 'is damaged (not base64)'],
    ['weights cut off', { ...model, body: { ...model.body, views: [] } }, 'view 0 of body has 0'],
    ['a class too few', { ...model, full: { ...model.full, bias: [0] } }, 'full has 1 classes'],
  ])('%s is a clear error', (_, asset, message) => {
    expect(() => loadRoleModel(decodeRoleModel(asset as RoleModelAsset), lexicon)).toThrow(message);
  });

  it('the compiled file holds the same model, and says when it is cut short', () => {
    const parts = decodeRoleModel(model);
    const bytes = writeRoleModel(parts);
    expect(readRoleModel(bytes)).toEqual(parts);
    expect(() => readRoleModel(bytes.slice(0, 5000))).toThrow('cut short');
  });
});
