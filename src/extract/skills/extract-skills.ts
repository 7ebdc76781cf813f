import type {
  AlternativeSkills,
  RequirementLevel,
  SkillFinding,
  SkillMention,
} from '../../domain/analysis.js';
import type { Document } from '../../document/document.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { findHits } from '../../patterns/find-hits.js';
import { foldCode } from '../../text/fold.js';
import { admitHits } from './admit.js';
import { findAlternatives } from './alternatives.js';
import { makeGate } from './gate.js';
import { levelOf, strongerLevel } from './level-of.js';
import { readContexts } from './read-contexts.js';
import type { SkillHit } from './skill-hit.js';

/** The skills a document names: the findings for print, and the bare mentions for judging. */
export interface SkillReading {
  readonly skills: readonly SkillFinding[];
  readonly soft: readonly SkillFinding[];
  readonly alternatives: readonly AlternativeSkills[];
  /** Every admitted mention of the whole document, in text order. */
  readonly mentions: readonly SkillHit[];
}

interface Draft {
  readonly concept: number;
  level: RequirementLevel;
  readonly mentions: SkillMention[];
}

/** Finds every skill and soft skill, each with its level and all places that name it. */
export function extractSkills(document: Document, lexicon: Lexicon): SkillReading {
  const hits = findHits(lexicon.patterns, document.tokens, foldCode);
  const mentions = admitHits(hits, document, lexicon);
  const passes = makeGate(lexicon);
  const counted: SkillHit[] = [];
  const drafts = new Map<number, Draft>();
  for (const context of readContexts(document, mentions, lexicon)) {
    if (!passes(context)) continue;
    const { section, mention, cues } = context;
    counted.push(mention);
    const level = levelOf(section, context.wording, cues.asks);
    let draft = drafts.get(mention.concept);
    if (draft === undefined) {
      draft = { concept: mention.concept, level, mentions: [] };
      drafts.set(mention.concept, draft);
    }
    draft.level = strongerLevel(draft.level, level);
    const { start, end } = mention;
    draft.mentions.push({ start, end, text: document.text.slice(start, end), section });
  }
  const findings = [...drafts.values()].map((draft) => toFinding(draft, lexicon));
  return {
    skills: findings.filter((finding) => finding.kind !== 'soft'),
    soft: findings.filter((finding) => finding.kind === 'soft'),
    alternatives: findAlternatives(document, counted, lexicon),
    mentions,
  };
}

function toFinding(draft: Draft, lexicon: Lexicon): SkillFinding {
  const concept = lexicon.concepts[draft.concept]!;
  return {
    skill: concept.id,
    label: concept.label,
    kind: concept.kind,
    level: draft.level,
    mentions: draft.mentions,
  };
}
