import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { EvidenceField, Span } from '@rolescope/base/span.js';
import type { RoleShare, SkillFinding } from '@rolescope/domain/analysis.js';
import type { ResumeSkill } from '@rolescope/domain/resume.js';
import { roleNames } from '@rolescope/format/names.js';
import type { TextMark } from '../../ui/highlighted-text.js';
import { roleCodes } from '../../ui/tone.js';
import type { Fact } from './facts.js';

/** A mark and the string of the posting it lies in. */
export interface FieldMark extends TextMark {
  readonly field: EvidenceField;
}

/** Evidence of the roles, the weightiest first, so that it is the one drawn where two overlap. */
export function roleMarks(roles: readonly RoleShare[]): FieldMark[] {
  const all = roles.flatMap(({ role, evidence }) =>
    evidence.map((item, at) => ({ role, item, id: roleMarkId(role, at) })),
  );
  return all
    .sort((a, b) => b.item.weight - a.item.weight)
    .map(({ role, item: { field, start, end }, id }) => ({
      id,
      field,
      start,
      end,
      tone: role,
      label: roleNames[role],
      code: roleCodes[role],
    }));
}

/** The id of the mark of one piece of evidence of a role. */
export function roleMarkId(role: string, at: number): string {
  return `role-${role}-${at}`;
}

/** Every mention of every skill, in the tone of its level. */
export function skillMarks(skills: readonly SkillFinding[]): FieldMark[] {
  return skills
    .flatMap(({ skill, label, level, mentions }) =>
      mentions.map(({ start, end }, at): FieldMark => ({
        id: skillMarkId(skill, at),
        field: 'text',
        start,
        end,
        tone: level,
        label: `${label}, ${level}`,
      })),
    )
    .sort(byLength);
}

/** Every mention of every skill of a résumé. */
export function resumeSkillMarks(skills: readonly ResumeSkill[]): FieldMark[] {
  return skills
    .flatMap(({ skill, label, mentions }) =>
      mentions.map(({ start, end }, at): FieldMark => ({
        id: skillMarkId(skill, at),
        field: 'text',
        start,
        end,
        tone: 'accent',
        label,
      })),
    )
    .sort(byLength);
}

/** The id of the mark of one mention of a skill. */
export function skillMarkId(skill: string, at: number): string {
  return `skill-${skill}-${at}`;
}

/** The words that state pay and terms. */
export function factMarks(facts: readonly Fact[]): FieldMark[] {
  return facts
    .flatMap(({ id, label, value, evidence }) =>
      evidence.map(({ field, start, end }, at): FieldMark => ({
        id: `fact-${id}-${at}`,
        field,
        start,
        end,
        tone: id.startsWith('pay') ? 'good' : 'accent',
        label: `${label}: ${value}`,
      })),
    )
    .sort(byLength);
}

/** Where findings stand. One that is about the whole text has no mark. */
export function findingMarks(
  findings: readonly SourcedDiagnostic[],
  textLength: number,
): FieldMark[] {
  return findings
    .flatMap(({ span, severity, message }, at): FieldMark[] => {
      const whole = span.field === 'text' && span.end - span.start >= textLength;
      if (whole || span.start >= span.end) return [];
      return [{ ...span, id: findingId(at), tone: severity, label: message }];
    })
    .sort(byLength);
}

/** The id of a finding by its place in the list. */
export function findingId(at: number): string {
  return `finding-${at}`;
}

/** Shorter first: a long mark still shows on both sides of a short one. */
function byLength(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start);
}

/** The marks of one of the posting's strings. */
export function marksOf(marks: readonly FieldMark[], field: EvidenceField): FieldMark[] {
  return marks.filter((mark) => mark.field === field);
}

/** In the order of the text. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
