import type { Queries } from './database.js';

/** Names and addresses of some people, by id; those whose account is gone are not in it. */
export async function readPeople(
  db: Queries,
  people: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly email: string }>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['person', 'name', 'email'])
    .where('person', 'in', [...new Set(people)])
    .execute();
  return new Map(rows.map(({ person, ...named }) => [person, named]));
}
