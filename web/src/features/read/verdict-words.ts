import type { Analysis, RoleId, RoleShare } from '@rolescope/domain/analysis.js';
import { roleLabels } from '@rolescope/domain/roles.js';
import { abstentionReasons } from '@rolescope/format/names.js';

/** Shares from which a second role belongs into the headline, and a first one stands alone. */
const LARGE_SHARE = 0.3;
const MOST_SHARE = 0.65;

/** What the work is, in a few words: "Mostly AI engineer", "AI engineer and data engineer in one". */
export function headline(roles: readonly RoleShare[]): string {
  const [first, second] = roles;
  if (first === undefined) return 'No role is claimed';
  const name = capital(roleLabels[first.role]);
  if (second !== undefined && second.share >= LARGE_SHARE) {
    return `${name} and ${roleLabels[second.role]} in one`;
  }
  if (first.share >= 0.9) return name;
  if (first.share >= MOST_SHARE) return `Mostly ${roleLabels[first.role]}`;
  return `${name}, with parts of ${roles.length - 1} other roles`;
}

/** How sure the reading is, in words that say what the number means. */
export function confidenceSentence(confidence: number): string {
  const hundred = Math.round(confidence * 100);
  const many = `of 100 readings as sure as this, about ${hundred} name the right first role`;
  if (confidence >= 0.8) return `Quite sure: ${many}.`;
  return confidence >= 0.6 ? `Fairly sure: ${many}.` : `Not sure: ${many}.`;
}

/** That the title names another role than the text describes, or `null` where it does not. */
export function mismatchSentence({
  mismatch,
  title,
  roles,
}: Pick<Analysis, 'mismatch' | 'title' | 'roles'>): string | null {
  const body = roles[0]?.role;
  if (!mismatch || title.role === null || body === undefined) return null;
  if (body === title.role) {
    return `The title says ${roleLabels[title.role]}; the text alone describes other work.`;
  }
  return `The title says ${roleLabels[title.role]}; the text describes ${article(body)}.`;
}

/** Why no role is claimed, as a sentence, or `null` where one is. */
export function abstentionSentence(abstained: Analysis['abstained']): string | null {
  return abstained === null ? null : `${capital(abstentionReasons[abstained])}.`;
}

/** A role with its article: "a data scientist", "an AI engineer", "other work". */
function article(role: RoleId): string {
  const name = roleLabels[role];
  if (role === 'other') return name;
  return /^(?:AI|ML|MLOps)/.test(name) ? `an ${name}` : `a ${name}`;
}

/** The first letter in upper case. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
