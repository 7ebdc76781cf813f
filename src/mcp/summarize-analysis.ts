import { z } from 'zod';
import type { Analysis } from '../domain/analysis.js';
import { roleIds, roleLabels } from '../domain/roles.js';
import { names, percent, quote, some } from './bounds.js';

/** Most evidence of a role, pay ranges and skills that are said. */
const MOST_EVIDENCE = 3;
const MOST_PAY = 5;
const MOST_SKILLS = 40;
/** Smaller shares are noise to a reader. */
const LEAST_SHARE = 0.05;

/** An analysis in short. */
export const analysisSummary = z.object({
  language: z.string(),
  abstained: z.string().nullable().describe('Why no role is claimed; null where one is'),
  roles: z
    .array(
      z.object({
        role: z.enum(roleIds),
        share: z.number().describe('Part of the work, 0 to 1'),
        evidence: z.array(z.object({ quote: z.string(), reason: z.string() })),
      }),
    )
    .describe('Largest share first'),
  confidence: z.number().describe('Probability that the first role is the right one'),
  titleRole: z.enum(roleIds).nullable().describe('The role that the title alone claims'),
  mismatch: z.boolean().describe('The title names another role than the text describes'),
  seniority: z.string(),
  minYears: z.number().nullable(),
  education: z.string(),
  workplace: z.string(),
  employment: z.string(),
  location: z.string().nullable().describe('A quote'),
  pay: z.array(
    z.object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable(),
      period: z.string().nullable(),
      quote: z.string(),
    }),
  ),
  required: z.array(z.string()),
  preferred: z.array(z.string()),
  findings: z.number().int().describe('How many things the linter would say; ask lint_posting'),
});

export type AnalysisSummary = z.infer<typeof analysisSummary>;

/** Says an analysis in short. */
export function summarizeAnalysis(analysis: Analysis): AnalysisSummary {
  const { roles, skills, pay, title, location } = analysis;
  const labelsOf = (level: string): string[] => [
    ...some(
      skills.filter((skill) => skill.level === level).map(({ label }) => label),
      MOST_SKILLS,
    ).shown,
  ];
  return {
    language: analysis.language,
    abstained: analysis.abstained,
    roles: roles
      .filter(({ share }) => share >= LEAST_SHARE)
      .map(({ role, share, evidence }) => ({
        role,
        share,
        evidence: some(evidence, MOST_EVIDENCE).shown.map(({ text, reason }) => ({
          quote: quote(text),
          reason: reason.includes(text) ? 'these words' : reason,
        })),
      })),
    confidence: analysis.confidence,
    titleRole: title.role,
    mismatch: analysis.mismatch,
    seniority: analysis.seniority.value,
    minYears: analysis.experience.minYears,
    education: analysis.education.minimum,
    workplace: analysis.workplace.value,
    employment: analysis.employment.value,
    location: location.value === null ? null : quote(location.value),
    pay: some(pay, MOST_PAY).shown.map(({ min, max, currency, period, text }) => ({
      ...{ min, max, currency, period, quote: quote(text) },
    })),
    required: labelsOf('required'),
    preferred: labelsOf('preferred'),
    findings: analysis.diagnostics.length,
  };
}

/** The same in a few lines. */
export function describeAnalysis(summary: AnalysisSummary): string {
  const { roles, abstained, mismatch, titleRole } = summary;
  const first =
    abstained === null
      ? roles.map(({ role, share }) => `${roleLabels[role]} ${percent(share)}`).join(', ')
      : `no role is claimed (${abstained})`;
  const evidence = roles[0]?.evidence.map((one) => one.quote) ?? [];
  return [
    `Roles: ${first}`,
    ...(evidence.length === 0 ? [] : [`Because of: ${evidence.join(' ')}`]),
    ...(mismatch && titleRole !== null
      ? [`The title names another role: ${roleLabels[titleRole]}`]
      : []),
    `Level: ${summary.seniority}; years: ${summary.minYears ?? 'not stated'}`,
    `Required: ${names(summary.required)}`,
    `Preferred: ${names(summary.preferred)}`,
    `Pay: ${summary.pay.length === 0 ? 'not stated' : summary.pay.map((one) => one.quote).join(' ')}`,
  ].join('\n');
}
