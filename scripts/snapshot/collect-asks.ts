import type { Analysis } from '../../src/domain/analysis.js';
import { asksFormat, type AsksTable } from '../../src/domain/asks.js';
import { readOpening } from '../../src/judge/match/opening.js';

/** An analysed posting and its month, `YYYY-MM`, or `null`. */
export interface DatedAnalysis {
  readonly analysis: Analysis;
  readonly month: string | null;
}

/**
 * What each posting with a role requires, as numbers of skills, whole trades left out. What few postings
 * require is kept too: a posting is not open because its requirement is rare.
 */
export function collectAsks(postings: readonly DatedAnalysis[]): AsksTable {
  const claimed = postings.filter(
    ({ analysis }) =>
      analysis.abstained === null && (analysis.roles[0]?.role ?? 'other') !== 'other',
  );
  const read = claimed.map(({ analysis }) => ({
    role: analysis.roles[0]!.role,
    level: analysis.seniority.value,
    asks: readOpening(analysis)
      .asks.filter(({ level }) => level === 'required')
      .map(({ findings }) => findings.map(({ skill }) => skill)),
  }));
  const skills = [...new Set(read.flatMap(({ asks }) => asks.flat()))].sort();
  const number = new Map(skills.map((skill, at) => [skill, at]));
  const months = claimed.flatMap(({ month }) => (month === null ? [] : [month])).sort();
  return {
    format: asksFormat,
    from: months[0] ?? '',
    to: months.at(-1) ?? '',
    skills,
    postings: read.map(({ role, level, asks }) => ({
      role,
      level,
      asks: asks.map((ask) => ask.map((skill) => number.get(skill)!)),
    })),
  };
}
