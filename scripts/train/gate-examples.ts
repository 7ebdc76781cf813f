import { readFileSync } from 'node:fs';
import { foldSkill, pairSkills } from '../../eval/score/skill-hits.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { eachFeature } from '../../src/extract/skills/gate-features.js';
import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import { readContexts } from '../../src/extract/skills/read-contexts.js';
import { contextValues } from '../../src/lexicon/gate-source.js';
import { labelKey } from '../../src/lexicon/label-forms.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { toCanonicalText } from '../../src/text/to-canonical-text.js';

/** One mention with its features and whether readers marked it. */
export interface GateExample {
  /** Number of its posting. */
  readonly posting: number;
  readonly surface: string;
  /** Id of the concept. */
  readonly concept: string;
  readonly soft: boolean;
  /** Names of its features, as `group:value`. */
  readonly features: readonly string[];
  /** How far the mention is right: 1 marked as it stands, less for one that only overlaps. */
  readonly right: number;
  /** Weight: the mentions of one surface form in one posting share one vote. */
  readonly weight: number;
}

/** A gold posting as far as the gate needs it. */
export interface GatePosting {
  readonly id: string;
  readonly company: string;
  readonly text: string;
  readonly skills: readonly string[];
  readonly soft: readonly string[];
}

/** What readers half agree with is worth this much: it counts for overlap, not for the strict score. */
const OVERLAP_WORTH = 0.5;

/** Reads the gold postings. */
export function readGatePostings(path: string): GatePosting[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, company, text, skills, soft } = JSON.parse(line) as GoldLine;
      return { id, company: company ?? '', text, skills: skills.map((skill) => skill.text), soft };
    });
}

interface GoldLine {
  readonly id: string;
  readonly company: string | null;
  readonly text: string;
  readonly skills: readonly { readonly text: string }[];
  readonly soft: readonly string[];
}

/** Makes the examples of all postings, in order. */
export function makeExamples(postings: readonly GatePosting[], lexicon: Lexicon): GateExample[] {
  return postings.flatMap((posting, number) => {
    const document = parseDocument(toCanonicalText(posting.text).text);
    const { mentions } = extractSkills(document, lexicon);
    const drafts = readContexts(document, mentions, lexicon).map((context) => {
      const { mention } = context;
      const { id, kind, family } = lexicon.concepts[mention.concept]!;
      const surface = foldSkill(document.text.slice(mention.start, mention.end));
      const label = `label:${labelKey(surface)}`;
      const features = ['bias:', `kind:${kind}`, `family:${family}`, `concept:${id}`, label];
      eachFeature(context, (group, value) => {
        features.push(`${group}:${contextValues[group][value]!}`);
      });
      return { posting: number, surface, concept: id, soft: kind === 'soft', features };
    });
    return [false, true].flatMap((soft) => {
      const ours = drafts.filter((draft) => draft.soft === soft);
      const worth = worths(soft ? posting.soft : posting.skills, ours);
      const counts = new Map<string, number>();
      for (const { surface } of ours) counts.set(surface, (counts.get(surface) ?? 0) + 1);
      return ours.map((draft) => ({
        ...draft,
        right: worth.get(draft.surface) ?? 0,
        weight: 1 / counts.get(draft.surface)!,
      }));
    });
  });
}

function worths(
  gold: readonly string[],
  drafts: readonly { readonly surface: string }[],
): Map<string, number> {
  const { exact, overlapping } = pairSkills(
    gold,
    drafts.map(({ surface }) => surface),
  );
  return new Map([
    ...exact.map((surface): [string, number] => [surface, 1]),
    ...overlapping.map(([, ours]): [string, number] => [ours, OVERLAP_WORTH]),
  ]);
}
