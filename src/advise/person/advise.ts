import type { Advice, ExpectedPay, PathStep, RoleFit, SkillPath } from '../../domain/advice.js';
import type { RoleId, RoleShare, Seniority } from '../../domain/analysis.js';
import { postingsOf, type AsksTable, type PostingAsks } from '../../domain/asks.js';
import { FEW, type MarketSnapshot } from '../../domain/market.js';
import { findCell, nearestCell } from '../../domain/market-cells.js';
import type { RoleProfile } from '../../domain/role-profile.js';
import { roleIds } from '../../domain/roles.js';
import { shareFigure } from '../../market/share-figure.js';
import { chooseSkills } from './choose-skills.js';
import { climbLadder } from './climb.js';
import { coveredShare, findGaps } from './gaps.js';
import { lockPostings } from './lock-postings.js';
import { makePrerequisites } from './prerequisites.js';
import { hasSkill, type StandingOf } from './shown-skills.js';
import { switchRoles } from './switch-roles.js';

/** What is known of the person; all of it from a résumé, or nothing. */
export interface Person {
  readonly roles: readonly RoleShare[];
  readonly level: Seniority;
  readonly standingOf: StandingOf;
}

/** What the advice is made from. */
export interface AdviceInput {
  readonly person: Person;
  readonly market: MarketSnapshot;
  readonly asks: AsksTable;
  readonly profiles: readonly RoleProfile[];
  labelOf(skill: string): string;
  /** The role and level aimed at; the best fitting role at the person's level where not given. */
  readonly target: { readonly role?: RoleId; readonly level?: Seniority };
  /** ISO 3166 place for pay; all places where not given. */
  readonly place?: string;
  /** How many skills the path may have. */
  readonly steps: number;
}

/** Tells a person what fits, what is missing, what to learn first, what comes next and what it pays. */
export function advise(input: AdviceInput): Advice {
  const { person, market, profiles, labelOf } = input;
  const roles = fitRoles(input);
  const role = input.target.role ?? roles[0]?.role ?? 'other';
  const level = input.target.level ?? (person.level === 'unspecified' ? 'all' : person.level);
  const cell = nearestCell(
    market,
    { role, level },
    ({ n, skills }) => n >= FEW && skills.length > 0,
  );
  const profile = profiles.find(({ id }) => id === role);
  const others = roleIds.filter((one) => one !== role && one !== 'other');
  return {
    roles,
    target: { role, level, place: input.place ?? null },
    gaps:
      cell === undefined
        ? null
        : {
            rests: { n: cell.cell.n, level: cell.cell.level, place: cell.cell.place },
            gaps: findGaps(cell.cell, person.standingOf, labelOf),
          },
    path: findPath(input, role, level),
    ladder: profile === undefined ? [] : climbLadder(profile, person.level, market),
    pay: expectPay(input, role, level),
    switches: others.flatMap((to) => {
      const found = switchRoles(role, to, market, person.standingOf, labelOf);
      return found === null ? [] : [found];
    }),
    sources: market.sources,
  };
}

/** How each role fits, the best first: what the résumé shows of it, and what of it is covered. */
export function fitRoles({ person, market, asks }: AdviceInput): RoleFit[] {
  const has = hasByNumber(asks, person.standingOf);
  return roleIds
    .filter((role) => role !== 'other')
    .map((role) => {
      const cell = findCell(market, { role });
      const { n, open } = lockPostings(postingsOf(asks, role, 'all'), has);
      return {
        role,
        share: person.roles.find((one) => one.role === role)?.share ?? 0,
        open: n === 0 ? null : shareFigure(open, n),
        covered: cell === undefined ? null : coveredShare(cell, person.standingOf),
      };
    })
    .sort((a, b) => b.share - a.share || (b.covered ?? 0) - (a.covered ?? 0));
}

function hasByNumber({ skills }: AsksTable, standingOf: StandingOf): (skill: number) => boolean {
  const has = skills.map((skill) => hasSkill(standingOf(skill)));
  return (skill) => has[skill]!;
}

function findPath(
  { person, asks, labelOf, steps }: AdviceInput,
  role: RoleId,
  level: Seniority | 'all',
): SkillPath | null {
  const own = postingsOf(asks, role, level);
  const enough = own.length >= FEW;
  const postings: readonly PostingAsks[] = enough ? own : postingsOf(asks, role, 'all');
  const has = hasByNumber(asks, person.standingOf);
  const { n, open, locked } = lockPostings(postings, has);
  if (n === 0) return null;
  const { skills, opened, bound, exact } = chooseSkills(locked, steps);
  const before = makePrerequisites(asks);
  return {
    n,
    rests: { n, level: enough ? level : 'all', place: 'all' },
    open,
    steps: skills.map((number, at): PathStep => ({
      skill: asks.skills[number]!,
      label: labelOf(asks.skills[number]!),
      opened: open + opened[at]!,
      prerequisites: before(number).map(({ skill, together, n: times }) => ({
        skill: asks.skills[skill]!,
        label: labelOf(asks.skills[skill]!),
        together: shareFigure(together, times),
        shown: has(skill),
      })),
    })),
    bound: open + bound,
    exact,
  };
}

/** Pay by currency of the nearest cell that states any, at most three. */
function expectPay(
  { market, place }: AdviceInput,
  role: RoleId,
  level: Seniority | 'all',
): ExpectedPay[] {
  const found = nearestCell(
    market,
    { role, level, ...(place === undefined ? {} : { place }) },
    ({ pay }) => pay.some(({ n }) => n >= FEW),
  );
  if (found === undefined) return [];
  const { cell } = found;
  return cell.pay
    .filter(({ n }) => n >= FEW)
    .slice(0, 3)
    .map((figure) => ({ figure, rests: { n: figure.n, level: cell.level, place: cell.place } }));
}
