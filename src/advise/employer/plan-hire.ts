import type { Analysis, RoleShare, Seniority } from '../../domain/analysis.js';
import { postingsOf, type AsksTable } from '../../domain/asks.js';
import type { Choice, HiringPlan, HiringRole, NeedsAsset, Offer } from '../../domain/hiring.js';
import { FEW, type MarketCell, type MarketSnapshot } from '../../domain/market.js';
import { nearestCell } from '../../domain/market-cells.js';
import type { RoleProfile } from '../../domain/role-profile.js';
import { chooseRoles, handoversAmong } from './choose-roles.js';
import { chooseRequirements } from './choose-skills.js';
import { costPool } from './cost-pool.js';
import { draftPosting } from './draft-posting.js';
import type { BriefReading } from './read-brief.js';

/** What a plan is made from. */
export interface HireInput {
  /** Canonical text of the brief. */
  readonly brief: string;
  readonly reading: BriefReading;
  /** The brief read as if it were a posting, for skills, place and workplace. */
  readonly analysis: Pick<Analysis, 'skills' | 'location' | 'workplace' | 'language'>;
  /** The model's shares of the roles. */
  readonly shares: readonly RoleShare[];
  readonly needs: NeedsAsset;
  readonly market: MarketSnapshot;
  readonly asks: AsksTable;
  readonly profiles: readonly RoleProfile[];
  labelOf(skill: string): string;
  readonly company: string | null;
  /** ISO 3166 code of the place for pay; `null` for all places. */
  readonly place: string | null;
}

/** Shorter briefs tell nothing. */
const LEAST_WORDS = 8;

/** Turns a brief into whom to hire, what to ask for and what to offer. */
export function planHire(input: HireInput): HiringPlan {
  const { reading, needs, market, analysis, profiles } = input;
  const missing = findMissing(input);
  const isClear = reading.needs.length > 0 || hasOurSkills(input);
  const words = input.brief.split(/\s+/).filter((word) => word !== '').length;
  if (!isClear || words < LEAST_WORDS) return nothing(missing);
  const roles = chooseRoles(reading.needs, input.shares);
  const first = roles[0];
  if (first === undefined) return nothing(missing);
  const level = reading.level ?? usualLevel(first, market);
  const peers = findPeers(market, first, level.value);
  const own = needs.needs.filter(({ id }) => first.needs.some((need) => need.need === id));
  const { require, prefer, leaveOut } = chooseRequirements(
    analysis.skills.filter((skill) => belongs(skill.skill, roles, needs)),
    own,
    peers?.cell,
    input.labelOf,
  );
  const offer = makeOffer(input, first, level.value);
  const profile = profiles.find(({ id }) => id === first.role);
  return {
    roles,
    missing,
    engagement: reading.engagement,
    level,
    handovers: handoversAmong(roles, needs.handovers),
    peers: peers === undefined ? null : { n: peers.cell.n, level: peers.cell.level },
    require,
    prefer,
    leaveOut,
    pool: costPool(require, postingsOf(input.asks, first.role, 'all'), input.asks, peers?.cell),
    offer,
    draft: draftPosting({
      roleLabel: profile?.preferredLabel ?? first.role,
      level: level.value,
      engagement: reading.engagement?.value ?? null,
      company: input.company,
      place: analysis.location.value,
      workplace: analysis.workplace.value === 'unspecified' ? null : analysis.workplace.value,
      brief: input.brief,
      needs: own,
      require,
      prefer,
      offer: inPlace(offer, input.place),
    }),
  };
}

/** A skill of the brief that another role's need is about is asked of that role, not of this one. */
function belongs(skill: string, roles: readonly HiringRole[], { needs }: NeedsAsset): boolean {
  const [first, ...others] = roles;
  const of = (role: HiringRole | undefined): boolean =>
    needs.some(
      ({ id, skills }) =>
        skills.includes(skill) && role?.needs.some(({ need }) => need === id) === true,
    );
  return of(first) || !others.some((other) => other.hire && of(other));
}

/** Where no need is stated, one of our skills and this share of one role tell what is needed. */
const CLEAR_SHARE = 0.3;

function hasOurSkills({ analysis, shares }: HireInput): boolean {
  const ours = shares.filter(({ role }) => role !== 'other');
  return analysis.skills.length > 0 && ours.some(({ share }) => share >= CLEAR_SHARE);
}

function nothing(missing: readonly string[]): HiringPlan {
  return {
    ...{ roles: [], missing, engagement: null, level: null, handovers: [], peers: null },
    ...{ require: [], prefer: [], leaveOut: [], pool: [], offer: null, draft: null },
  };
}

/** Any of these tells until when, or how long. */
const UNTIL =
  /\b(?:by (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|christmas|the end|next)|deadline|before next|until|kept going)\b/i;
/** Any of these tells who is there. */
const WHO_IS_THERE =
  /\b(?:nobody|no one|already|(?:is|are) here|(?:we have|our) (?:an?|one|two|three|four|five|no|only|\d+) [a-z]+)\b/i;

/** Any of these tells what the work is done with. */
const DATA_WORDS =
  /\b(?:data|database|documents?|manuals?|policies|contracts?|invoices?|tickets?|e-?mails?|photos?|images?|videos?|records?|logs?|tables?|spreadsheets?|warehouse|snowflake|bigquery)\b/i;

/** What a brief should say and does not, as questions to its writer. */
function findMissing({ reading, analysis, brief, place }: HireInput): string[] {
  const questions: string[] = [];
  if (analysis.language !== 'en' && analysis.language !== 'und') {
    questions.push('Briefs are read in English; please write it in English.');
  }
  if (reading.needs.length === 0) {
    questions.push('What should be different when the work is done? Who uses the result?');
  }
  if (!DATA_WORDS.test(brief)) {
    questions.push('What data or documents are there, and where do they lie?');
  }
  if (reading.engagement === null && !UNTIL.test(brief)) {
    questions.push('Until when, or for how long? Does the work end, or go on?');
  }
  if (reading.level === null && !WHO_IS_THERE.test(brief)) {
    questions.push('Who is there already that knows this work?');
  }
  if (place === null && analysis.location.value === null && analysis.workplace.value !== 'remote') {
    questions.push('Where is the work, or is it remote? Pay and law depend on it.');
  }
  return questions;
}

/** The level that most comparable postings name, where the brief does not tell. */
function usualLevel({ role }: HiringRole, market: MarketSnapshot): Choice<Seniority> {
  const levels = nearestCell(market, { role })?.cell.levels ?? {};
  const named = (['junior', 'mid', 'senior', 'staff'] as const)
    .map((level) => ({ level, figure: levels[level] }))
    .filter(({ figure }) => figure !== undefined)
    .sort((a, b) => b.figure!.count - a.figure!.count)[0];
  if (named === undefined) return { value: 'mid', why: 'The brief does not tell.', evidence: [] };
  const { count, n } = named.figure!;
  return {
    value: named.level,
    why: `The brief does not tell; most comparable postings that do say so (${count} of ${n}).`,
    evidence: [],
  };
}

/** An offer in a posting must be of its own place: pay of another country is no offer. */
function inPlace(offer: Offer, place: string | null): Offer {
  if (place === null || place === 'remote') return offer;
  const country = place.split('-')[0];
  return { ...offer, pay: offer.pay.filter((one) => one.place.split('-')[0] === country) };
}

function findPeers(
  market: MarketSnapshot,
  { role }: HiringRole,
  level: Seniority,
): { readonly cell: MarketCell } | undefined {
  return nearestCell(market, { role, level }, ({ n, skills }) => n >= FEW && skills.length > 0);
}

function makeOffer(
  { market, place, profiles }: HireInput,
  { role }: HiringRole,
  level: Seniority,
): Offer {
  const found = nearestCell(
    market,
    { role, level, ...(place === null ? {} : { place }) },
    ({ pay }) => pay.some(({ n }) => n >= FEW),
  );
  return {
    pay: (found?.cell.pay ?? [])
      .filter(({ n }) => n >= FEW)
      .slice(0, 2)
      .map((figure) => ({ figure, level: found!.cell.level, place: found!.cell.place })),
    hourly: profiles.find(({ id }) => id === role)?.hourlyRates ?? [],
  };
}
