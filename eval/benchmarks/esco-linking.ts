import { readFileSync } from 'node:fs';
import type { SkillEntry } from '../../src/domain/skill-entry.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import { keepLongest } from '../../src/patterns/keep-longest.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { readCsv } from '../../scripts/gen/read-csv.js';
import { round4 } from '../score/figures.js';

/** How well sentences are linked to ESCO skills. */
export interface LinkingFigures {
  readonly sentences: number;
  /** Different labels a sentence, summed. */
  readonly labels: number;
  /** Mean reciprocal rank of the first right label; 0 where none is given. */
  readonly mrr: number;
  /** R-precision at k: right labels among the first k, of as many as k and the sentence allow. */
  readonly rp1: number;
  readonly rp5: number;
  readonly rp10: number;
}

/** Figures over all labels, and over those that the lexicon maps to at all. */
export interface LinkingScore {
  readonly all: LinkingFigures;
  readonly withinCrosswalk: LinkingFigures;
}

/** Labels that say that ESCO has no skill for the span. */
const NO_SKILL: ReadonlySet<string> = new Set(['label not present', 'underspecified']);

/** Scores links of sentences to ESCO labels, as the sets' authors do: by sentence, all labels of it. */
export function scoreLinking(path: string, lexicon: Lexicon, crosswalk: Crosswalk): LinkingScore {
  const sentences = readSentences(path);
  const ranked = [...sentences].map(([sentence, wanted]) => ({
    wanted,
    answers: rankLabels(sentence, lexicon, crosswalk),
  }));
  const within = ranked.map(({ wanted, answers }) => ({
    wanted: new Set([...wanted].filter((label) => crosswalk.reachable.has(label))),
    answers,
  }));
  return { all: measure(ranked), withinCrosswalk: measure(within) };
}

/** ESCO labels of our concepts, folded. */
export interface Crosswalk {
  readonly labelsOf: ReadonlyMap<string, readonly string[]>;
  readonly broaderOf: ReadonlyMap<string, readonly string[]>;
  readonly reachable: ReadonlySet<string>;
}

/** The crosswalk to ESCO that the skills carry, by preferred label. */
export function makeCrosswalk(skills: readonly SkillEntry[]): Crosswalk {
  const labelsOf = new Map(skills.map(({ id, crosswalk }) => [id, crosswalk.esco.map(fold)]));
  const broaderOf = new Map(skills.map(({ id, broader }) => [id, broader]));
  return { labelsOf, broaderOf, reachable: new Set([...labelsOf.values()].flat()) };
}

function fold(label: string): string {
  return label.trim().toLowerCase();
}

function readSentences(path: string): Map<string, Set<string>> {
  const [header = [], ...rows] = readCsv(readFileSync(path, 'utf8'));
  const at = { sentence: header.indexOf('sentence'), label: header.indexOf('label') };
  const sentences = new Map<string, Set<string>>();
  for (const row of rows) {
    const label = fold(row[at.label] ?? '');
    if (label === '' || NO_SKILL.has(label)) continue;
    const sentence = row[at.sentence]!;
    sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(label));
  }
  return sentences;
}

/**
 * The labels of the skills that a sentence names, the longest mention first and equal ones in text
 * order; then those of the broader concepts. A lexicon has no other order to give.
 */
function rankLabels(sentence: string, lexicon: Lexicon, crosswalk: Crosswalk): string[] {
  const document = parseDocument(sentence);
  const { mentions } = extractSkills(document, lexicon);
  const longestFirst = keepLongest(mentions).sort(
    (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken),
  );
  const concepts = longestFirst.map(({ concept }) => lexicon.concepts[concept]!.id);
  const broader = concepts.flatMap((id) => crosswalk.broaderOf.get(id) ?? []);
  const labels = [...concepts, ...broader].flatMap((id) => crosswalk.labelsOf.get(id) ?? []);
  return [...new Set(labels)];
}

function measure(
  all: readonly { readonly wanted: ReadonlySet<string>; readonly answers: readonly string[] }[],
): LinkingFigures {
  const queries = all.filter(({ wanted }) => wanted.size > 0);
  const mean = (of: (query: (typeof queries)[number]) => number): number =>
    queries.length === 0
      ? 0
      : round4(queries.reduce((sum, query) => sum + of(query), 0) / queries.length);
  const precisionAt = (k: number): number =>
    mean(({ wanted, answers }) => {
      const right = answers.slice(0, k).filter((label) => wanted.has(label)).length;
      return right / Math.min(k, wanted.size);
    });
  return {
    sentences: queries.length,
    labels: queries.reduce((sum, { wanted }) => sum + wanted.size, 0),
    mrr: mean(({ wanted, answers }) => {
      const rank = answers.findIndex((label) => wanted.has(label));
      return rank === -1 ? 0 : 1 / (rank + 1);
    }),
    rp1: precisionAt(1),
    rp5: precisionAt(5),
    rp10: precisionAt(10),
  };
}
