import { randomUUID } from 'node:crypto';
import type { Organisation } from '../../domain/account.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { addMembership } from '../../store/memberships.js';
import {
  addOrganisation,
  changeOrganisation as storeChange,
  listOrganisationsOf,
  readOrganisation as readStored,
  type OwnOrganisation,
} from '../../store/organisations.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';
import { checkAbout, checkName, checkWebsite, refuseFaults, toLine } from './check-fields.js';
import { requireMember } from './require-member.js';
import { isSlug, toSlug } from './slug.js';

/** An organisation as it is founded; without a slug its name makes one. */
export interface NewOrganisation {
  readonly name: string;
  readonly slug?: string;
  readonly website?: string | null;
  readonly about?: string;
}

/** Organisations that whoever asks belongs to. */
export async function listOrganisations({
  database,
  viewer,
}: Context): Promise<Outcome<readonly OwnOrganisation[]>> {
  if (viewer.kind === 'anonymous') return ok([]);
  return ok(await runQuery(database, (db) => listOrganisationsOf(db, viewer.person)));
}

/** An organisation, for those who belong to it. */
export async function readOrganisation(
  { database, viewer }: Context,
  id: string,
): Promise<Outcome<Organisation>> {
  const member = requireMember(viewer, id, 'reader');
  if (member.kind !== 'ok') return member;
  const organisation = await runQuery(database, (db) => readStored(db, { id }));
  return organisation === null ? notFound('organisation') : ok(organisation);
}

/** Founds an organisation; whoever does is its owner. */
export async function createOrganisation(
  { database, viewer, now }: Context,
  given: NewOrganisation,
): Promise<Outcome<OwnOrganisation>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  const { name = '', website = null, about = '' } = toFields(given);
  const faults = refuseFaults([...checkFields({ name, website, about }), ...checkSlug(given.slug)]);
  if (faults !== null) return faults;
  const id = randomUUID();
  // An id is no pretty address; it stands in where the name leaves none, in another writing.
  const wanted = given.slug ?? toSlug(name) ?? `o-${id.slice(0, 8)}`;
  const { person } = viewer;
  return inTransaction(database, async (db) => {
    for (const slug of slugsToTry(wanted, given.slug !== undefined)) {
      const added = { id, slug, name, website, about, created: now };
      if (!(await addOrganisation(db, added))) continue;
      await addMembership(db, { organisation: id, person, permission: 'owner', since: now });
      return ok({ ...added, permission: 'owner' as const });
    }
    return slugTaken(wanted);
  });
}

/** What may change of an organisation; its slug stays, since it stands in addresses. */
export type OrganisationChange = Omit<Partial<NewOrganisation>, 'slug'>;

/** Changes the name, the address or the description of an organisation. */
export async function changeOrganisation(
  context: Context,
  id: string,
  given: OrganisationChange,
): Promise<Outcome<Organisation>> {
  const member = requireMember(context.viewer, id, 'owner');
  if (member.kind !== 'ok') return member;
  const fields = toFields(given);
  const faults = refuseFaults(checkFields(fields));
  if (faults !== null) return faults;
  await runQuery(context.database, (db) => storeChange(db, id, fields));
  return readOrganisation(context, id);
}

type Fields = Partial<Pick<Organisation, 'name' | 'website' | 'about'>>;

/** What was given, in the form in which it is kept; nothing else that the body held. */
function toFields({ name, website, about }: OrganisationChange): Fields {
  return {
    ...(name === undefined ? {} : { name: toLine(name) }),
    ...(website === undefined ? {} : { website: website === null ? null : toLine(website) }),
    ...(about === undefined ? {} : { about: toLine(about) }),
  };
}

function checkFields({ name, website = null, about = '' }: Fields) {
  return [
    ...(name === undefined ? [] : checkName(name, '/name')),
    ...checkWebsite(website, '/website'),
    ...checkAbout(about, '/about'),
  ];
}

function checkSlug(slug: string | undefined) {
  if (slug === undefined || isSlug(slug)) return [];
  return [{ pointer: '/slug', detail: 'Use 2 to 60 of a-z, 0-9 and single hyphens between.' }];
}

/** Other slugs tried where a name's own is taken. */
const MORE_SLUGS = 20;

/** A slug that was chosen, or that of a name with numbers behind it. */
function slugsToTry(wanted: string, chosen: boolean): readonly string[] {
  if (chosen) return [wanted];
  const numbered = Array.from({ length: MORE_SLUGS }, (_, at) => `${wanted}-${at + 2}`);
  return [wanted, ...numbered];
}

function slugTaken(slug: string): Refusal {
  return {
    kind: 'conflict',
    code: 'slug-taken',
    message: `Another organisation has the name "${slug}" in addresses. Choose another.`,
  };
}
