import type { Abstention, EducationLevel, RoleId, SkillKind } from '../domain/analysis.js';

/** How a role is written for people. */
export const roleNames: Readonly<Record<RoleId, string>> = {
  'ai-engineer': 'AI engineer',
  'ml-engineer': 'ML engineer',
  'ai-researcher': 'AI researcher',
  'data-scientist': 'Data scientist',
  'data-engineer': 'Data engineer',
  'data-analyst': 'Data analyst',
  'mlops-engineer': 'MLOps engineer',
  'software-engineer': 'Software engineer',
  other: 'Another kind of job',
};

/** Skill kinds in the plural, as headings of lists. */
export const kindNames: Readonly<Record<SkillKind, string>> = {
  language: 'languages',
  library: 'libraries',
  tool: 'tools',
  platform: 'platforms',
  method: 'methods',
  field: 'fields',
  practice: 'practices',
  certificate: 'certificates',
  soft: 'soft skills',
};

/** The least degree asked for. */
export const educationNames: Readonly<Record<EducationLevel, string>> = {
  none: 'none needed',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  phd: 'doctorate',
  unspecified: 'not stated',
};

/** Why no role is claimed. */
export const abstentionReasons: Readonly<Record<Abstention, string>> = {
  empty: 'the text is empty',
  'too-short': 'the text is too short to tell',
  language: 'the text is in a language that is not read yet',
  'not-a-posting': 'this does not read like a job posting',
  'too-little-evidence': 'too little of the text says what the work is',
};

/** A variant id such as `prompt-engineer` as words. */
export function variantName(variant: string): string {
  const words = variant
    .replaceAll('-', ' ')
    .replace(/\b(ai|ml|nlp|llm)\b/g, (name) => name.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A confidence in a word. The steps are for reading only; the number stands beside it. */
export function confidenceWord(confidence: number): string {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.6 ? 'fair' : 'low';
}
