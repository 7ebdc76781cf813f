import type { RoleId } from '../domain/analysis.js';
import type { TitleFigure } from '../domain/market-relations.js';
import { roleIds } from '../domain/roles.js';
import type { PostingFacts } from './posting-facts.js';
import { shareFigure } from './share-figure.js';

/**
 * What the work is under one title. The first role is judged from title and body together, so that
 * the title draws it towards itself: what is told of other work is a lower bound.
 *
 * @param postings postings whose title claims `title`; those that claim no first role do not count
 */
export function titleFigure(
  title: RoleId,
  name: string | null,
  postings: readonly PostingFacts[],
): TitleFigure {
  const judged = postings.filter(({ role }) => role !== null);
  const n = judged.length;
  const work = roleIds
    .map((role) => ({ role, ...shareFigure(judged.filter((one) => one.role === role).length, n) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || roleIds.indexOf(a.role) - roleIds.indexOf(b.role));
  const mismatched = shareFigure(judged.filter(({ mismatch }) => mismatch).length, n);
  return { title, name, n, work, mismatched };
}

/** One figure for each role that titles claim. */
export function titleFigures(postings: readonly PostingFacts[]): TitleFigure[] {
  return roleIds
    .map((title) =>
      titleFigure(
        title,
        null,
        postings.filter(({ titleRole }) => titleRole === title),
      ),
    )
    .filter(({ n }) => n > 0);
}
