import { FEW } from '../../src/domain/market.js';
import {
  relationsFormat,
  type MarketRelations,
  type TitleFigure,
} from '../../src/domain/market-relations.js';
import { roleIds } from '../../src/domain/roles.js';
import { readTitleCues, roleOfTitleCues } from '../../src/judge/classify/title-cues.js';
import type { PostingFacts } from '../../src/market/posting-facts.js';
import { skillPairs } from '../../src/market/skill-pairs.js';
import { titleFigure, titleFigures } from '../../src/market/title-work.js';
import { sourceTrends } from '../../src/market/trends.js';
import { fold } from '../../src/text/fold.js';

/** Pairs of skills that are kept for each role. */
const MOST_PAIRS = 60;

/**
 * Postings of one company that count for pairs and trends; further ones repeat its boilerplate, and
 * the words of a few large boards would pass for those of the market.
 */
const MOST_OF_COMPANY = 5;

/** Facts of a posting with its title, which goes into no figure but by the names we know. */
export interface TitledFacts {
  readonly facts: PostingFacts;
  readonly company: string;
  readonly title: string;
}

/** Relations between titles, roles, skills and time, of postings by period. */
export function makeRelations(
  postings: Readonly<Record<'recent' | '2020', readonly TitledFacts[]>>,
): MarketRelations {
  const recent = capCompanies(postings.recent);
  const all = [...recent, ...capCompanies(postings['2020'])];
  return {
    format: relationsFormat,
    titles: { recent: titlesOf(postings.recent), '2020': titlesOf(postings['2020']) },
    pairs: (['all', ...roleIds] as const).map((role) => skillPairs(role, recent, MOST_PAIRS)),
    trends: [...new Set(all.map(({ source }) => source))].flatMap((source) =>
      sourceTrends(source, all),
    ),
  };
}

/** The first few postings of every company and role, evenly for companies large and small. */
function capCompanies(postings: readonly TitledFacts[]): PostingFacts[] {
  const counts = new Map<string, number>();
  return postings.flatMap(({ facts, company }) => {
    const key = `${facts.role} ${company.toLowerCase()}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return company === '' || count <= MOST_OF_COMPANY ? [facts] : [];
  });
}

/** By the role that the title claims, then by the name that claims it, where `FEW` have that name. */
function titlesOf(postings: readonly TitledFacts[]): TitleFigure[] {
  const byName = new Map<string, PostingFacts[]>();
  for (const { facts, title } of postings) {
    const name = claimingName(title);
    if (facts.titleRole === null || facts.role === null || name === null) continue;
    const key = `${facts.titleRole} ${name}`;
    const list = byName.get(key) ?? [];
    byName.set(key, list);
    list.push(facts);
  }
  const named = [...byName]
    .filter(([, list]) => list.length >= FEW)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => titleFigure(list[0]!.titleRole!, key.slice(key.indexOf(' ') + 1), list));
  return [...titleFigures(postings.map(({ facts }) => facts)), ...named];
}

/** The name, of those we know, by which a title claims its role: "senior data scientist" by "data scientist". */
function claimingName(title: string): string | null {
  const cues = readTitleCues(title);
  const role = roleOfTitleCues(cues);
  const cue = cues.find((one) => one.role === role);
  return cue === undefined ? null : fold(title.slice(cue.start, cue.end)).replace(/\s+/g, ' ');
}
