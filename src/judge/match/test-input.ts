import type { Analysis, RequirementLevel, SkillFinding } from '../../domain/analysis.js';
import type { Resume, ResumeJudgement, ResumeMention, ResumeSkill } from '../../domain/resume.js';
import { compileAsset } from '../../lexicon/asset.js';
import { loadLexicon } from '../../lexicon/lexicon.js';

/** A small lexicon: two frameworks under one field, and plain skills `s0` to `s99`. */
export const lexicon = loadLexicon(
  compileAsset(
    [
      {
        file: 'x',
        family: 'x',
        title: 'X',
        concepts: [
          { id: 'deep-learning', preferredLabel: 'deep learning', kind: 'field' },
          { id: 'pytorch', preferredLabel: 'PyTorch', kind: 'tool', broader: ['deep-learning'] },
          { id: 'jax', preferredLabel: 'JAX', kind: 'tool', broader: ['deep-learning'] },
          ...Array.from({ length: 100 }, (_, number) => ({
            id: `s${number}`,
            preferredLabel: `Skill${number}`,
            kind: 'tool' as const,
          })),
        ],
      },
    ],
    () => 'x',
  ),
);

/** A résumé whose lines are `section: skill skill …`; each skill is named by its id. */
export function resumeOf(lines: readonly string[]): Resume {
  const text = lines.join('\n');
  const skills = new Map<string, ResumeMention[]>();
  let at = 0;
  for (const line of lines) {
    const section = line.slice(0, line.indexOf(':')) as ResumeMention['section'];
    for (const { 0: word, index } of line.matchAll(/[a-z][a-z0-9-]*/g)) {
      if (!lexicon.byId.has(word)) continue;
      const start = at + index;
      const work = section === 'work' ? 0 : null;
      const mention = { start, end: start + word.length, text: word, section, work, project: null };
      skills.set(word, [...(skills.get(word) ?? []), mention]);
    }
    at += line.length + 1;
  }
  const basics = { name: null, label: null, email: null, phone: null, location: null };
  return {
    text,
    language: 'en',
    basics: { ...basics, urls: [], summary: null },
    work: [],
    education: [],
    projects: [],
    skills: [...skills].map(([skill, mentions]) => toSkill(skill, mentions)),
    certificates: [],
    languages: [],
    sections: [],
  };
}

function toSkill(skill: string, mentions: readonly ResumeMention[]): ResumeSkill {
  const { label, kind } = lexicon.byId.get(skill)!;
  return { skill, label, kind, soft: false, months: null, lastUsed: null, mentions };
}

/** Who the résumé shows; a data scientist with four years where nothing else is said. */
export function judgementOf(some: Partial<ResumeJudgement> = {}): ResumeJudgement {
  return {
    roles: [{ role: 'data-scientist', share: 1, evidence: [] }],
    abstained: null,
    confidence: 0.9,
    hybrid: null,
    level: { value: 'mid', evidence: [] },
    monthsOfWork: 48,
    monthsInField: 48,
    education: 'bachelor',
    until: null,
    gaps: [],
    overlaps: [],
    ...some,
  };
}

/** A posting that asks for skills by id. */
export function postingOf(
  skills: Readonly<Record<string, RequirementLevel>>,
  some: Partial<Analysis> = {},
): Analysis {
  const findings = Object.entries(skills).map(([skill, level], number): SkillFinding => ({
    skill,
    label: lexicon.byId.get(skill)!.label,
    kind: 'tool',
    level,
    mentions: [{ start: number * 10, end: number * 10 + 5, text: skill, section: 'requirements' }],
  }));
  return {
    schemaVersion: '1.1.0',
    id: 'p',
    language: 'en',
    versions: { engine: '0', lexicon: '0', model: '0' },
    roles: [{ role: 'data-scientist', share: 1, evidence: [] }],
    confidence: 1,
    variant: null,
    abstained: null,
    title: { text: null, role: null },
    mismatch: false,
    seniority: { value: 'mid', evidence: [] },
    experience: { minYears: null, evidence: [] },
    education: { minimum: 'unspecified', evidence: [] },
    workplace: { value: 'unspecified', evidence: [] },
    employment: { value: 'unspecified', evidence: [] },
    location: { value: null, evidence: [] },
    pay: [],
    skills: findings,
    soft: [],
    alternatives: [],
    diagnostics: [],
    ...some,
  };
}
