import type { Prf } from '../score/figures.js';
import type { LinkingFigures, LinkingScore } from './esco-linking.js';
import type { SkillSpanFigures } from './skillspan.js';

/** All figures on public sets, with what made them. */
export interface BenchmarkFigures {
  readonly lexicon: string;
  readonly concepts: number;
  /** Concepts with a crosswalk to ESCO. */
  readonly mappedConcepts: number;
  /** By source, and `all`. */
  readonly skillspan: Readonly<Record<string, SkillSpanFigures>>;
  readonly linking: Readonly<Record<string, LinkingScore>>;
}

/** The figures as a page of Markdown, with what they mean. */
export function reportBenchmarks(figures: BenchmarkFigures): string {
  const { lexicon, concepts, mappedConcepts, skillspan, linking } = figures;
  return `# Public benchmarks

Made by \`npm run eval:benchmarks -- --data FOLDER --write\`. Lexicon ${lexicon}: ${concepts} concepts, ${mappedConcepts} with a crosswalk to ESCO. Nothing here was trained or tuned on these sets; the figures are there to know, not to pass.

## SkillSpan, development set: knowledge spans

${table(
  ['source', 'sentences', 'spans', 'strict F1', 'P', 'R', 'partial F1', 'P', 'R'],
  Object.entries(skillspan).map(([source, { sentences, spans, strict, partial }]) => [
    source,
    String(sentences),
    String(spans),
    ...prfCells(strict),
    ...prfCells(partial),
  ]),
)}

Strict: same first and last token. Partial: they share a token (precision counts answers, recall labels).

What a lexicon cannot do here: SkillSpan marks knowledge of every trade ("powders", "property law", "dairy industry"), human languages, degrees and industries ("English", "PhD", "banking"), which are no skills by our guideline, and open phrases in the writer's own words ("business and technology landscape"). A lexicon finds only names that it holds. On the other side, SkillSpan leaves unmarked many names in job titles, in the company's description and in phrases that it counts as skills and not as knowledge ("testing", "project management", "coding"); each is a wrong answer here. The other layer of SkillSpan, skills proper ("work closely with stakeholders"), is phrases throughout and is not scored.

## Linking sentences to ESCO

${table(
  ['set', 'labels', 'sentences', 'labels', 'MRR', 'RP@1', 'RP@5', 'RP@10'],
  Object.entries(linking).flatMap(([set, { all, withinCrosswalk }]) => [
    [set, 'all', ...linkingCells(all)],
    [set, 'in the crosswalk', ...linkingCells(withinCrosswalk)],
  ]),
)}

The TECH and HOUSE validation sets, by sentence; sentences without any label in ESCO are left out. An answer is the ESCO label of a concept that the sentence names, the longest mention first, then those of its broader concepts. "In the crosswalk" asks only for labels that some concept maps to.

What a lexicon cannot do here: most labels are competences ("think proactively", "liaise with colleagues", "use concurrent programming") that the sentence paraphrases and does not name, and the lexicon has no ranking of all 13,900 ESCO skills to fall back on: where it finds nothing it answers nothing, so RP@5 and RP@10 hardly grow. Systems that embed sentences and rank the whole taxonomy are the right tool for that task.`;
}

function prfCells({ p, r, f1 }: Prf): string[] {
  return [f1, p, r].map((value) => value.toFixed(3));
}

function linkingCells({ sentences, labels, mrr, rp1, rp5, rp10 }: LinkingFigures): string[] {
  return [String(sentences), String(labels), ...[mrr, rp1, rp5, rp10].map((x) => x.toFixed(3))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [
    line(head),
    `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}
