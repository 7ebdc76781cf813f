import type { CandidacyTarget } from '../domain/candidacy.js';
import type { Queries } from './database.js';

/**
 * What some candidacies are for, by the id of the candidacy, in one query. What is gone is told as
 * gone: a proposal outlives the organisation that it was made to.
 *
 * @param today `YYYY-MM-DD`; a listing is open until the end of its last day
 */
export async function readTargets(
  db: Queries,
  candidacies: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, CandidacyTarget>> {
  if (candidacies.length === 0) return new Map();
  const rows = await db
    .selectFrom('candidacies as c')
    .leftJoin('organisations as o', 'o.organisation', 'c.organisation')
    .leftJoin('projects as p', (join) =>
      join.onRef('p.organisation', '=', 'c.organisation').onRef('p.id', '=', 'c.target'),
    )
    .leftJoin('listings as l', (join) =>
      join.onRef('l.organisation', '=', 'c.organisation').onRef('l.listing', '=', 'c.target'),
    )
    .select(['c.id', 'c.organisation', 'c.target', 'o.name', 'p.title'])
    .select(['p.state as projectState', 'l.state as listingState', 'l.valid_through', 'l.content'])
    .where('c.id', 'in', candidacies)
    .execute();
  return new Map(
    rows.map(({ id, organisation, target, name, title, ...row }) => [
      id,
      {
        organisation,
        organisationName: name ?? 'An organisation that left',
        id: target,
        title: title ?? row.content?.title ?? 'No longer here',
        open:
          row.projectState === 'open' ||
          (row.listingState === 'published' && (row.valid_through ?? today) >= today),
      },
    ]),
  );
}
