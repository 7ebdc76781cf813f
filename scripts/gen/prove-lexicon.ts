import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/document/parse-document.js';
import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import { compileAsset, type LexiconAsset } from '../../src/lexicon/asset.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { proveData, proveSamples, type LexiconProblem } from '../../src/lexicon/prove.js';
import type { GateSource } from '../../src/lexicon/gate-source.js';
import type { FamilySource } from '../../src/lexicon/source.js';

/** The first 12 hex digits of a SHA-256: the versions of lexicon and model. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

const gatePath = join(import.meta.dirname, '..', '..', 'data', 'model', 'skill-gate.json');

/** Compiles the sources as they are, proved or not, with the gate where one was trained. */
export function makeAsset(sources: readonly FamilySource[]): LexiconAsset {
  const gate = existsSync(gatePath)
    ? (JSON.parse(readFileSync(gatePath, 'utf8')) as GateSource)
    : undefined;
  return compileAsset(sources, contentHash, gate);
}

/** Proves data and samples; an empty list means that all holds. */
export function proveLexicon(sources: readonly FamilySource[]): LexiconProblem[] {
  const lexicon = loadLexicon(makeAsset(sources));
  const findConcepts = (sample: string): Set<string> => {
    const reading = extractSkills(parseDocument(sample), lexicon);
    return new Set(reading.mentions.map((mention) => lexicon.concepts[mention.concept]!.id));
  };
  return [...proveData(sources), ...proveSamples(sources, findConcepts)];
}
