import { sql, type Kysely } from 'kysely';

/**
 * People, how they sign in, and the organisations they belong to. What belongs to a person goes
 * with the person; of tokens only digests are stored.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people (
      person text collate "C" primary key,
      email text not null,
      email_folded text collate "C" not null unique,
      name text not null,
      operator boolean not null,
      created timestamptz not null
    )`.execute(db);
  await sql`
    create table passwords (
      person text collate "C" primary key references people on delete cascade,
      hash text collate "C" not null,
      changed timestamptz not null
    )`.execute(db);
  await sql`
    create table sessions (
      digest text collate "C" primary key,
      person text collate "C" not null references people on delete cascade,
      created timestamptz not null,
      used timestamptz not null
    )`.execute(db);
  await sql`create index sessions_person on sessions (person)`.execute(db);
  // One link a person: a new one ends the one before.
  await sql`
    create table reset_links (
      person text collate "C" primary key references people on delete cascade,
      digest text collate "C" not null unique,
      expires timestamptz not null
    )`.execute(db);
  await sql`
    create table organisations (
      organisation text collate "C" primary key,
      slug text collate "C" not null unique,
      name text not null,
      website text,
      about text not null,
      created timestamptz not null
    )`.execute(db);
  await sql`
    create table memberships (
      organisation text collate "C" not null references organisations on delete cascade,
      person text collate "C" not null references people on delete cascade,
      permission text collate "C" not null check (permission in ('reader', 'editor', 'owner')),
      since timestamptz not null,
      primary key (organisation, person)
    )`.execute(db);
  await sql`create index memberships_person on memberships (person)`.execute(db);
  await sql`
    create table invitations (
      organisation text collate "C" not null references organisations on delete cascade,
      id text collate "C" not null,
      digest text collate "C" not null unique,
      permission text collate "C" not null check (permission in ('reader', 'editor', 'owner')),
      invited_by_person text collate "C" references people on delete set null,
      created timestamptz not null,
      expires timestamptz not null,
      primary key (organisation, id)
    )`.execute(db);
  // Names are digests; a row is worth nothing when its window is over.
  await sql`
    create table tries (
      counter text collate "C" primary key,
      n integer not null,
      ends timestamptz not null
    )`.execute(db);
  await sql`create index tries_ends on tries (ends)`.execute(db);
}
