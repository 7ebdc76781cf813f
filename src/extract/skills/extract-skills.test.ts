import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse-document.js';
import { compileAsset } from '../../lexicon/asset.js';
import { gateFormat, type GateSource } from '../../lexicon/gate-source.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import type { ConceptSource } from '../../lexicon/source.js';
import { extractSkills, type SkillReading } from './extract-skills.js';

const concepts: ConceptSource[] = [
  { id: 'python', preferredLabel: 'Python', kind: 'language' },
  { id: 'statistics', preferredLabel: 'statistics', kind: 'field' },
  { id: 'teamwork', preferredLabel: 'teamwork', kind: 'soft' },
];

const gate: GateSource = {
  format: gateFormat,
  about: null,
  threshold: 0,
  softThreshold: 1,
  weights: { bias: { '': 0.5 }, degree: { field: -1 }, listed: { '2': 1 } },
};

function read(text: string, withGate?: GateSource): SkillReading {
  const family = { file: 'x', family: 'x', title: 'X', concepts };
  const lexicon = loadLexicon(compileAsset([family], () => 'x', withGate));
  return extractSkills(parseDocument(text), lexicon);
}

function ids({ skills, soft }: SkillReading): string[] {
  return [...skills, ...soft].map(({ skill }) => skill);
}

describe('extractSkills', () => {
  const text = 'We use Python and teamwork.\nA degree in statistics.\nMore Python.';

  it('gives each concept once, with its places and their words', () => {
    const { skills } = read(text);
    expect(skills.map(({ skill, mentions }) => [skill, mentions.length])).toEqual([
      ['python', 2],
      ['statistics', 1],
    ]);
    for (const { start, end, text: words } of skills.flatMap(({ mentions }) => mentions)) {
      expect(text.slice(start, end)).toBe(words);
    }
  });

  it('keeps soft skills apart', () => {
    expect(read(text).soft.map(({ skill }) => skill)).toEqual(['teamwork']);
  });

  it('leaves out of the findings, not of the mentions, what the gate refuses', () => {
    const reading = read(text, gate);
    expect(ids(reading)).toEqual(['python']);
    expect(reading.mentions).toHaveLength(4);
  });

  it('refuses a gate of another format', () => {
    expect(() => read(text, { ...gate, format: 0 })).toThrow('format 0; this version reads 1');
  });
});
