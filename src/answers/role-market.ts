import type { RoleId, Seniority } from '../domain/analysis.js';
import { namedLevels } from '../domain/levels.js';
import { findCell } from '../domain/market-cells.js';
import type { MarketCell, PayFigure } from '../domain/market.js';
import type { TitleFigure } from '../domain/market-relations.js';
import type { RoleMarket, RolePay, RoleSkill, RoleTitle, TitleMap } from '../domain/role-market.js';
import type { RoleProfile } from '../domain/role-profile.js';
import { labelInList } from '../domain/label-in-list.js';
import { placeLabel } from '../extract/place/place-label.js';
import type { Knowledge } from './knowledge.js';

/** What these answers are made from. */
export type RoleMarketKnowledge = Pick<Knowledge, 'market' | 'relations' | 'skills'>;

const MOST_SKILLS = 30;
const MOST_PLACES = 8;
const MOST_TITLES = 12;
/** Fewer postings than that show nothing of pay. */
const LEAST_PAY = 5;

/** What real postings say of a role; of a variant, what those of its role say. */
export function roleMarket(profile: RoleProfile, knowledge: RoleMarketKnowledge): RoleMarket {
  const { market, relations, skills } = knowledge;
  const role = profile.variantOf ?? (profile.id as RoleId);
  const cell = findCell(market, { role });
  if (cell === undefined) throw new Error(`The market figures have no cell of ${role}.`);
  const labels = new Map(skills.skills.map((entry) => [entry.id, labelInList(entry)]));
  return {
    id: profile.id,
    role,
    n: cell.n,
    from: market.from,
    to: market.to,
    levels: namedLevels.flatMap((level) => {
      const share = cell.levels[level];
      return share === undefined ? [] : [{ level, share }];
    }),
    mismatched: cell.mismatched,
    payStated: cell.payStated,
    minYears: cell.minYears,
    skills: cell.skills.slice(0, MOST_SKILLS).map(({ skill, required, anywhere }): RoleSkill => ({
      ...{ skill, required, anywhere },
      label: labels.get(skill) ?? skill,
    })),
    payByLevel: namedLevels.flatMap((level) => payAtLevel(knowledge, role, level)),
    payByPlace: payByPlace(market.cells, role),
    titles: titlesOf(relations.titles.recent, role),
    trends: relations.trends.filter(({ kind, id }) => kind === 'role' && id === role),
    sources: market.sources,
  };
}

/** Where titles sit against what the work is. */
export function titleMap({ market, market2020, relations }: TitleKnowledge): TitleMap {
  const ids = new Set<string>();
  return {
    recent: relations.titles.recent,
    in2020: relations.titles['2020'],
    sources: [...market.sources, ...market2020.sources].filter(({ id }) => {
      const isNew = !ids.has(id);
      ids.add(id);
      return isNew;
    }),
  };
}

export type TitleKnowledge = Pick<Knowledge, 'market' | 'market2020' | 'relations'>;

function payAtLevel({ market }: RoleMarketKnowledge, role: RoleId, level: Seniority): RolePay[] {
  const pay = findCell(market, { role, level, place: 'US' })?.pay.find(
    ({ currency }) => currency === 'USD',
  );
  return isEnough(pay) ? [{ group: level, label: level, pay }] : [];
}

function payByPlace(cells: readonly MarketCell[], role: RoleId): RolePay[] {
  return cells
    .filter((cell) => cell.role === role && cell.level === 'all' && cell.place !== 'all')
    .flatMap(({ place, pay: [pay] }) =>
      isEnough(pay) ? [{ group: place, label: placeLabel(place), pay }] : [],
    )
    .sort((a, b) => b.pay.n - a.pay.n || (a.group < b.group ? -1 : 1))
    .slice(0, MOST_PLACES);
}

function isEnough(pay: PayFigure | undefined): pay is PayFigure {
  return pay !== undefined && pay.n >= LEAST_PAY;
}

function titlesOf(figures: readonly TitleFigure[], role: RoleId): RoleTitle[] {
  return figures
    .flatMap(({ title, name, work }) => {
      const own = work.find((share) => share.role === role);
      if (own === undefined || name === null) return [];
      const { count, n, low, high } = own;
      return [{ claims: title, name, work: { count, n, low, high } }];
    })
    .sort((a, b) => b.work.count - a.work.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_TITLES);
}
