import type { Analysis, EducationLevel } from '../../domain/analysis.js';
import { postingsOf, type AsksTable } from '../../domain/asks.js';
import type { HiringSkill, PostingReview, ReviewedRequirement } from '../../domain/hiring.js';
import { FEW, type MarketCell, type MarketSnapshot } from '../../domain/market.js';
import { nearestCell } from '../../domain/market-cells.js';
import { placeKey, readPlace } from '../../extract/place/read-place.js';
import { TRADES } from '../../judge/match/trades.js';
import { shareFigure } from '../../market/share-figure.js';
import { costPool } from './cost-pool.js';

/** What a review is made from. */
export interface ReviewInput {
  readonly analysis: Analysis;
  readonly market: MarketSnapshot;
  readonly asks: AsksTable;
  labelOf(skill: string): string;
}

/** A requirement is unusual where less than this part of comparable postings has it. */
const UNUSUAL = 0.05;
const DEGREES: readonly EducationLevel[] = ['bachelor', 'master', 'phd'];

/** Holds an existing posting against comparable ones: what it asks for, what that costs, what it pays. */
export function reviewPosting(input: ReviewInput): PostingReview {
  const { analysis, market } = input;
  const first = analysis.roles[0];
  const role = first?.role ?? null;
  const level = analysis.seniority.value;
  const query = {
    ...(role === null ? {} : { role }),
    ...(level === 'unspecified' ? {} : { level }),
  };
  const found =
    role === null || role === 'other'
      ? undefined
      : nearestCell(market, query, ({ n, skills }) => n >= FEW && skills.length > 0);
  const peers = found?.reach === 'all' ? undefined : found?.cell;
  return {
    title: analysis.title.text,
    role,
    share: first?.share ?? 0,
    level,
    peers: peers === undefined ? null : { n: peers.n, level: peers.level },
    requirements: peers === undefined ? [] : reviewRequirements(input, peers),
    count: peers === undefined ? null : compareCount(analysis, peers),
    years: peers === undefined ? null : compareYears(analysis, peers),
    degree: peers === undefined ? null : compareDegree(analysis, peers),
    pay: peers === undefined ? null : comparePay(input, query),
  };
}

function requiredOf({ skills }: Analysis): Analysis['skills'] {
  return skills.filter(({ level, skill }) => level === 'required' && !TRADES.has(skill));
}

function reviewRequirements(
  { analysis, asks, labelOf }: ReviewInput,
  peers: MarketCell,
): ReviewedRequirement[] {
  const figures = new Map(peers.skills.map((figure) => [figure.skill, figure.required]));
  const none = shareFigure(0, peers.n);
  const required = requiredOf(analysis).map(({ skill }): HiringSkill => ({
    skill,
    label: labelOf(skill),
    why: 'brief',
    required: figures.get(skill) ?? null,
  }));
  const role = analysis.roles[0]!.role;
  return costPool(required, postingsOf(asks, role, 'all'), asks, peers).map((cost) => {
    const share = figures.get(cost.skill) ?? none;
    return { ...cost, required: share, unusual: share.count < UNUSUAL * share.n };
  });
}

function compareCount(analysis: Analysis, { requiredSkills }: MarketCell): PostingReview['count'] {
  if (requiredSkills === null || requiredSkills.n < FEW) return null;
  const asked = requiredOf(analysis).length;
  return { asked, median: requiredSkills.p50, n: requiredSkills.n };
}

function compareYears({ experience }: Analysis, { minYears }: MarketCell): PostingReview['years'] {
  if (experience.minYears === null || minYears === null || minYears.n < FEW) return null;
  return { asked: experience.minYears, median: minYears.p50, n: minYears.n };
}

/** How many comparable postings ask for that degree or a higher one. */
function compareDegree(
  { education }: Analysis,
  { education: peers, n }: MarketCell,
): PostingReview['degree'] {
  const from = DEGREES.indexOf(education.minimum);
  if (from === -1) return null;
  const asking = DEGREES.slice(from).reduce((sum, one) => sum + (peers[one]?.count ?? 0), 0);
  return { asked: education.minimum, asking: shareFigure(asking, n) };
}

function comparePay(
  { analysis, market }: ReviewInput,
  query: Parameters<typeof nearestCell>[1],
): PostingReview['pay'] {
  const range = analysis.pay.find(({ basis, currency }) => basis !== 'total' && currency !== null);
  const { min = null, max = null } = range?.annualised ?? {};
  if (range === undefined || min === null || max === null) return null;
  const place = placeKey(
    readPlace(analysis.location.value ?? ''),
    analysis.workplace.value === 'remote',
  );
  const figureOf = ({ pay }: MarketCell): MarketCell['pay'][number] | undefined =>
    pay.find(({ currency, n }) => currency === range.currency && n >= FEW);
  const found = nearestCell(
    market,
    place === null ? query : { ...query, place },
    (cell) => figureOf(cell) !== undefined,
  );
  if (found === undefined || found.reach === 'all') return null;
  return {
    offered: (min + max) / 2,
    figure: figureOf(found.cell)!,
    level: found.cell.level,
    place: found.cell.place,
  };
}
