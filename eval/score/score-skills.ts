import { prf, round4, type Prf } from './figures.js';
import type { GoldLabels } from './gold.js';
import type { FieldError, Pair } from './scored.js';
import { foldSkill, pairSkills } from './skill-hits.js';

/** How well skills are found. */
export interface SkillFigures {
  /** Equal texts only. */
  readonly skills_strict: Prf;
  /** Overlapping texts too. */
  readonly skills_overlap: Prf;
  /** Share of equal texts whose level is right. */
  readonly skill_level: number;
}

/** A text and how many postings it was missed in, or found in without a label. */
export type TextCount = readonly [text: string, count: number];

/** What became of skills: figures, and the texts to look at. */
export interface SkillScore {
  readonly figures: SkillFigures;
  readonly missed: readonly TextCount[];
  readonly extra: readonly TextCount[];
  readonly levelErrors: readonly FieldError[];
}

/** Scores the texts of skill mentions against the labelled ones, and their levels. */
export function scoreSkills(pairs: readonly Pair<GoldLabels>[]): SkillScore {
  const count = { labelled: 0, found: 0, exact: 0, overlapping: 0, level: 0 };
  const missed = new Map<string, number>();
  const extra = new Map<string, number>();
  const levelErrors: FieldError[] = [];
  for (const { id, title, labels, analysis } of pairs) {
    const ours = answersOf(analysis?.skills ?? []);
    const hits = pairSkills(labels.skills?.map(({ text }) => text) ?? [], [...ours.keys()]);
    count.exact += hits.exact.length;
    count.overlapping += hits.overlapping.length;
    const paired = hits.exact.length + hits.overlapping.length;
    count.labelled += paired + hits.missed.length;
    count.found += paired + hits.extra.length;
    for (const text of hits.missed) missed.set(text, (missed.get(text) ?? 0) + 1);
    for (const text of hits.extra) extra.set(text, (extra.get(text) ?? 0) + 1);
    const levels = folded(labels.skills?.map(({ text, level }) => [text, level]) ?? []);
    const ourLevels = folded(ours);
    for (const text of hits.exact) {
      const wanted = `${text}: ${levels.get(text)}`;
      const got = `${text}: ${ourLevels.get(text)}`;
      if (wanted === got) count.level++;
      else levelErrors.push({ id, title, wanted, got, evidence: [] });
    }
  }
  const figures = {
    skills_strict: prf(count.exact, count.labelled, count.found),
    skills_overlap: prf(count.exact + count.overlapping, count.labelled, count.found),
    skill_level: round4(count.level / Math.max(1, count.exact)),
  };
  return { figures, missed: mostFirst(missed), extra: mostFirst(extra), levelErrors };
}

/** Texts of all mentions with the level of their skill; the last of equal texts decides. */
function answersOf(
  skills: readonly {
    readonly level: string;
    readonly mentions: readonly { readonly text: string }[];
  }[],
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { level, mentions } of skills) {
    for (const { text } of mentions) answers.set(text, level);
  }
  return answers;
}

function folded(levels: Iterable<readonly [string, string]>): Map<string, string> {
  return new Map([...levels].map(([text, level]) => [foldSkill(text), level]));
}

function mostFirst(counts: ReadonlyMap<string, number>): TextCount[] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}
