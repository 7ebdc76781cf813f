import { randomUUID } from 'node:crypto';
import type { Permission, Viewer } from '../../domain/account.js';
import type { ListingContent } from '../../domain/listing-content.js';
import { createEngine } from '../../engine/engine.js';
import { inTransaction, type Database } from '../../store/database.js';
import { addMembership } from '../../store/memberships.js';
import { addOrganisation } from '../../store/organisations.js';
import { addTestPerson, testViewer } from '../accounts/test-people.js';
import type { Context } from '../context.js';
import { judgePostings } from '../import/judge-postings.js';
import { loadAssets } from '../load-assets.js';
import type { Outcome } from '../outcome.js';
import type { ListingTools } from './listing-tools.js';

/** The time at which tests of listings happen. */
export const LISTING_NOW = '2026-11-21T12:00:00.000Z';

/** Tools that think in this thread. */
export function testTools(): ListingTools {
  const engine = createEngine(loadAssets());
  return {
    analyze: (posting, options) => Promise.resolve(engine.analyze(posting, options)),
    judge: (job) => Promise.resolve(judgePostings(engine, job)),
    origin: 'https://board.example',
  };
}

/** An employer for a test, and somebody who belongs to it. */
export interface TestEmployer {
  readonly organisation: string;
  readonly slug: string;
  readonly viewer: Viewer;
}

/** Founds an employer with one member. */
export async function addTestEmployer(
  database: Database,
  name: string,
  permission: Permission = 'owner',
): Promise<TestEmployer> {
  const person = await addTestPerson(database, { now: LISTING_NOW });
  const [organisation, slug] = [randomUUID(), name.toLowerCase().replaceAll(' ', '-')];
  await inTransaction(database, async (db) => {
    const founded = {
      id: organisation,
      slug,
      name,
      website: null,
      about: '',
      created: LISTING_NOW,
    };
    await addOrganisation(db, founded);
    await addMembership(db, { organisation, person, permission, since: LISTING_NOW });
  });
  return { organisation, slug, viewer: await testViewer(database, person, LISTING_NOW) };
}

/** Whoever keeps the board in order. */
export async function addTestOperator(database: Database): Promise<Viewer> {
  const person = await addTestPerson(database, { now: LISTING_NOW, operator: true });
  return testViewer(database, person, LISTING_NOW);
}

/** Somebody at a time. */
export function contextFor(database: Database, viewer: Viewer, now = LISTING_NOW): Context {
  return { database, viewer, now };
}

/** A listing without a fault. */
export function goodContent(given: Partial<ListingContent> = {}): ListingContent {
  return {
    title: 'AI engineer',
    text: `We help libraries to answer their readers.

## What you will do

- Build the retrieval pipeline: split catalogues, index them in a vector store and rank the hits
- Write the Python services that call the language models, with limits on cost
- Keep an evaluation set and let no release pass that answers fewer of its questions

## What you need

- Three years of writing software that other people depend on
- Python and SQL

## What we offer

We pay €70,000 to €84,000 a year for a full-time position. You work in our Leipzig office two days a week and from home on the others.

Everybody is welcome here, whatever their age, sex, origin or faith. Apply with a short letter.
`,
    places: [{ locality: 'Leipzig', region: null, country: 'DE' }],
    remoteFrom: [],
    workplace: 'hybrid',
    employment: ['full-time'],
    pay: { min: 70_000, max: 84_000, currency: 'EUR', period: 'year' },
    applyUrl: null,
    ...given,
  };
}

/** The value of an outcome that must not be refused. */
export function granted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'ok') return outcome.value;
  throw new Error(`It was refused: ${JSON.stringify(outcome).slice(0, 2_000)}`);
}
