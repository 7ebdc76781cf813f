import { FEW } from '../domain/market.js';
import type { TrendFigure } from '../domain/market-relations.js';
import { roleIds } from '../domain/roles.js';
import type { PostingFacts } from './posting-facts.js';
import { adjustForMany, trendTest } from './trend.js';

/** Fewest months that make a trend. */
const LEAST_MONTHS = 6;
/** Skills in fewer of a source's postings are not tried. */
const LEAST_SHARE = 0.03;

/**
 * How roles and skills move by month within one source: shares of all postings for roles, of those
 * that describe one of the eight roles for skills. Only within one source, since others were
 * collected at other times and in other ways.
 *
 * @param postings those of one source
 */
export function sourceTrends(source: string, postings: readonly PostingFacts[]): TrendFigure[] {
  const own = postings.filter((one) => one.source === source && one.role !== null);
  const skilled = own.filter(({ role }) => role !== 'other');
  const tried = [
    ...trendsOf(source, 'role', own, ({ role }) => [role!], [...roleIds]),
    ...trendsOf(source, 'skill', skilled, skillIds, frequentSkills(skilled)),
  ];
  const q = adjustForMany(tried.map(({ p }) => p));
  return tried.map((trend, at) => ({ ...trend, p: toMillionth(trend.p), q: toMillionth(q[at]!) }));
}

type Untold = Omit<TrendFigure, 'q'>;

function trendsOf(
  source: string,
  kind: TrendFigure['kind'],
  postings: readonly PostingFacts[],
  idsOf: (posting: PostingFacts) => readonly string[],
  ids: readonly string[],
): Untold[] {
  const byMonth = groupByMonth(postings);
  const months = longestRun(
    [...byMonth].flatMap(([month, list]) => (list.length < FEW ? [] : month)),
  );
  if (months.length < LEAST_MONTHS) return [];
  const counts = months.map((month) => countIds(byMonth.get(month)!, idsOf));
  return ids.flatMap((id): Untold[] => {
    const steps = months.map((month, at) => ({
      month,
      count: counts[at]!.get(id) ?? 0,
      n: byMonth.get(month)!.length,
    }));
    const test = trendTest(steps);
    if (test === null) return [];
    return [{ source, kind, id, months: steps, z: Math.round(test.z * 100) / 100, p: test.p }];
  });
}

function groupByMonth(postings: readonly PostingFacts[]): Map<string, PostingFacts[]> {
  const groups = new Map<string, PostingFacts[]>();
  for (const posting of postings) {
    if (posting.month === null) continue;
    const list = groups.get(posting.month) ?? [];
    groups.set(posting.month, list);
    list.push(posting);
  }
  return groups;
}

/** The longest run of consecutive months, the latest of equal ones. */
function longestRun(months: readonly string[]): string[] {
  let best: string[] = [];
  let run: string[] = [];
  for (const month of [...months].sort()) {
    const follows = run.length > 0 && numberOf(month) === numberOf(run.at(-1)!) + 1;
    run = follows ? [...run, month] : [month];
    if (run.length >= best.length) best = run;
  }
  return best;
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

function countIds(
  postings: readonly PostingFacts[],
  idsOf: (posting: PostingFacts) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const posting of postings) {
    for (const id of idsOf(posting)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function skillIds({ skills }: PostingFacts): string[] {
  return skills.map(({ skill }) => skill);
}

function frequentSkills(postings: readonly PostingFacts[]): string[] {
  const least = Math.max(FEW, postings.length * LEAST_SHARE);
  const counts = [...countIds(postings, skillIds)];
  return counts.flatMap(([skill, count]) => (count >= least ? [skill] : [])).sort();
}

function toMillionth(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
