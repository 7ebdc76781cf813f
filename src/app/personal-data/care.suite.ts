import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listingBoard } from '../../domain/listing-content.js';
import { retentionRules } from '../../domain/retention.js';
import { addBoards } from '../../store/boards.js';
import { inTransaction, runQuery, type Database } from '../../store/database.js';
import { packPostings } from '../../store/packed-postings.js';
import { listPersonTables, listTables } from '../../store/personal-data.js';
import { samplePosting } from '../../store/test-posting.js';
import { writePostings } from '../../store/write-postings.js';
import { changeAccount } from '../accounts/change-account.js';
import { createOrganisation } from '../accounts/organisations.js';
import { TEST_PASSWORD } from '../accounts/test-people.js';
import {
  addTestListing,
  dumpAll,
  goodApplication,
  goodProject,
  granted,
  makeBoard,
  openProject,
  personOf,
  sentProposal,
  testEngine,
  type TestBoard,
} from '../board/test-board.js';
import { compareSent, openSent } from '../candidacies/client-view.js';
import { decide } from '../candidacies/decide.js';
import { readOwnCandidacy } from '../candidacies/own-candidacies.js';
import { withdrawCandidacy } from '../candidacies/send-candidacy.js';
import { startCandidacy } from '../candidacies/write-candidacy.js';
import { actOnProject, createProject } from '../projects/write-project.js';
import { exportTracker } from '../tracker/export-tracker.js';
import { changeTracked, listTracked, track, type NewTrackerItem } from '../tracker/tracker.js';
import { deleteAccount, erasePerson } from './delete-account.js';
import { exportPersonalData } from './export-data.js';
import { enforceRetention, startRetention } from './retention.js';

const START_WITHIN = 180_000;
const CANARY = 'Zilpha Quenneville-Canary';
const WORDS = ['zilpha', 'quenneville', 'canary'];

/**
 * Tables without a row of a person. A new table either has a column for people (`person`, or one that
 * ends in `_person`), and is in export and deletion by itself, or is named here by whoever adds it.
 */
const OF_NOBODY = [
  ...['boards', 'documents', 'http_answers', 'kysely_migration', 'kysely_migration_lock'],
  ...['postings', 'requests', 'rollup_deltas', 'rollups', 'scores', 'search_entries', 'sightings'],
  ...['sketches', 'uncompared', 'uncounted', 'posting_blocks', 'organisations', 'tries'],
  // A digest of an id, kept for some weeks.
  'deletions',
];

/** How personal data are cared for, whichever engine is below. */
export function describeCare(name: string, open: () => Promise<Database>): void {
  describe(`the care of personal data in ${name}`, () => {
    let database: Database;
    let board: TestBoard;
    beforeAll(async () => {
      database = await open();
    }, START_WITHIN);
    afterAll(() => database?.close(), START_WITHIN);
    beforeEach(async () => {
      board = await makeBoard(database);
    });

    it('knows of every table whether it is about people', async () => {
      const all = await runQuery(database, listTables);
      const ofPeople = (await runQuery(database, listPersonTables)).map(({ table }) => table);
      const unknown = all.filter((table) => ![...ofPeople, ...OF_NOBODY].includes(table));
      expect(unknown).toEqual([]);
    });

    it('exports every table that has a key of a person, with what is theirs and no secret', async () => {
      const { anna, ben } = board;
      const project = await openProject(board);
      const { id, version } = await sentProposal(ben, project);
      const decline = { type: 'decline', version, reason: 'Too far.' } as const;
      granted(await decide(anna, { organisation: board.organisation, id }, decline));
      granted(await track(ben, { ...entry, title: 'Baker' }));
      const { tables } = granted(await exportPersonalData(ben));
      const known = await runQuery(database, listPersonTables);
      expect(Object.keys(tables)).toEqual(known.map(({ table }) => table));
      expect(tables['people']).toMatchObject([{ name: 'Ben Quillfeather' }]);
      expect(tables['candidacies']).toMatchObject([
        { id, reason: 'Too far.', decided_by_person: 'another person' },
      ]);
      expect(tables['tracker_items']).toMatchObject([{ title: 'Baker' }]);
      expect(tables['candidacy_evidence']).toHaveLength(2);
      expect(tables['audit_log']).toMatchObject([{}, {}]);
      const text = JSON.stringify(tables);
      expect(text).not.toContain('argon2');
      expect(text).not.toContain(personOf(anna));
      const other = granted(await exportPersonalData(board.dora)).tables;
      expect(JSON.stringify(other)).not.toContain(personOf(ben));
    });

    it('deletes a person from every row, index, history and task', async () => {
      const { anna, ben, organisation } = board;
      const person = personOf(ben);
      granted(await changeAccount(ben, { name: CANARY }));
      const project = await openProject(board);
      const text = `${CANARY} begins in Python.`;
      const lines = [`${CANARY}: forecasts in Python`];
      const { id } = await sentProposal(ben, project, { text, lines });
      granted(
        await compareSent(anna, testEngine, { organisation, kind: 'proposal', target: project.id }),
      );
      granted(await openSent(anna, { organisation, id }));
      const second = await sentProposal(ben, await openProject(board), { text, lines });
      granted(await withdrawCandidacy(ben, second.id, `${CANARY} has no time`));
      const third = await sentProposal(ben, await openProject(board), { text, lines });
      const why = {
        type: 'decline',
        version: third.version,
        reason: `${CANARY} is too far.`,
      } as const;
      granted(await decide(anna, { organisation, id: third.id }, why));
      const target = await addTestListing(database, organisation, personOf(anna));
      const where = { kind: 'application', target } as const;
      granted(await startCandidacy(ben, testEngine, where, { ...goodApplication, text }));
      granted(await track(ben, { ...entry, title: CANARY, note: CANARY }));
      const own = granted(await createOrganisation(ben, { name: CANARY }));
      const member = {
        ...ben,
        viewer: {
          ...ben.viewer,
          memberships: [{ organisation: own.id, permission: 'owner' as const }],
        },
      } as typeof ben;
      const input = goodProject({ title: CANARY, brief: CANARY });
      const made = granted(await createProject(member, testEngine, own.id, input));
      granted(await actOnProject(member, made, 'publish'));
      const toOwn = await sentProposal(board.dora, made);
      // A listing of theirs is a posting like any other, in search and figures.
      const ofOwn = listingBoard(own.slug);
      const posting = samplePosting({ title: CANARY, text: `${CANARY} builds in Python.` });
      await addBoards(
        database,
        [{ board: ofOwn, source: 'rolescope', company: CANARY, followed: false }],
        ben.now,
      );
      await inTransaction(database, (db) =>
        writePostings(db, packPostings(ofOwn, [posting]), ben.now),
      );
      const errors: Error[] = [];
      // The queue's own tables are looked through, too.
      const retention = startRetention(
        database,
        () => ben.now,
        (error) => errors.push(error),
        0,
      );
      await setTimeout(50);
      await retention.stop();
      expect(named(await dumpAll(database), person).length).toBeGreaterThan(8);

      expect((await deleteAccount(member, 'not it')).kind).toBe('invalid');
      const receipt = granted(await deleteAccount(member, TEST_PASSWORD));
      expect(receipt.backupsUntil).toBe('2026-12-21');
      expect(named(await dumpAll(database), person)).toEqual([]);
      expect(granted(await readOwnCandidacy(board.dora, toOwn.id)).state).toBe('withdrawn');
      expect(errors).toEqual([]);
    });

    it('deletes again what a restored backup brings back', async () => {
      const { ben } = board;
      const person = personOf(ben);
      const row = await runQuery(database, (db) =>
        db.selectFrom('people').selectAll().where('person', '=', person).executeTakeFirstOrThrow(),
      );
      granted(await erasePerson(database, person, ben.now));
      await runQuery(database, (db) => db.insertInto('people').values(row).execute());
      expect((await enforceRetention(database, ben.now)).erasedAgain).toBe(1);
      expect(named(await dumpAll(database), person)).toEqual([]);
    });

    it('keeps things as long as the rules say, and no longer', async () => {
      const { anna, ben, dora, organisation } = board;
      const project = await openProject(board);
      const sent = await sentProposal(ben, project);
      const where = { kind: 'proposal', target: project.id } as const;
      const draft = granted(
        await startCandidacy(dora, testEngine, where, { ...goodApplication, terms: noTerms }),
      );
      const why = { type: 'decline', version: sent.version, reason: 'Too far.' } as const;
      granted(await decide(anna, { organisation, id: sent.id }, why));
      const later = (days: number) =>
        new Date(Date.parse(ben.now) + days * 86_400_000).toISOString();
      await enforceRetention(database, later(179));
      expect(granted(await readOwnCandidacy(ben, sent.id)).lines).toHaveLength(2);
      await enforceRetention(database, later(181));
      expect(granted(await readOwnCandidacy(ben, sent.id))).toMatchObject({
        ...{ state: 'declined', lines: [], content: { text: '', terms: null }, reason: null },
        decidedBy: 'a person at Test Employer',
      });
      expect((await readOwnCandidacy(dora, draft.id)).kind).toBe('not-found');
      await enforceRetention(database, later(731));
      const { rows } = await database.raw('select 1 from audit_log where person = $1', [
        personOf(ben),
      ]);
      expect(rows).toEqual([]);
      expect(retentionRules.every(({ days }) => days > 0)).toBe(true);
    });

    describe('has a tracker', () => {
      it("that reminds, and is nobody else's", async () => {
        const { ben, dora } = board;
        const posting = { board: 'lever:acme', externalId: '7' };
        const item = granted(await track(ben, { ...entry, title: 'Baker', posting }));
        expect((await track(ben, { ...entry, title: 'Again', posting })).kind).toBe('conflict');
        const change = { version: 1, state: 'applied', remindOn: '2026-11-24' } as const;
        const changed = granted(await changeTracked(ben, item.id, change));
        expect(changed).toMatchObject({ due: false, status: { state: 'applied' }, version: 2 });
        expect((await changeTracked(ben, item.id, change)).kind).toBe('conflict');
        expect((await changeTracked(dora, item.id, { ...change, version: 2 })).kind).toBe(
          'not-found',
        );
        const past = { version: 2, remindOn: '2026-11-20' };
        expect(await changeTracked(ben, item.id, past)).toMatchObject({
          errors: [{ pointer: '/remindOn' }],
        });
        const tuesday = { ...ben, now: '2026-11-24T08:00:00.000Z' };
        expect(granted(await listTracked(tuesday))).toMatchObject([{ due: true }]);
        expect(granted(await listTracked(dora))).toEqual([]);
      });

      it('that goes into a spreadsheet and runs nothing there', async () => {
        const { ben } = board;
        granted(await track(ben, { ...entry, title: '=cmd|calc', note: 'a "b", c' }));
        const csv = granted(await exportTracker(ben));
        expect(csv).toContain("\r\n'=cmd|calc,");
        expect(csv).toContain('"a ""b"", c"');
      });

      it.each(['javascript:alert(1)', 'ftp://x', 'not an address'])('without %s', async (url) => {
        expect(await track(board.ben, { ...entry, title: 'Baker', url })).toMatchObject({
          errors: [{ pointer: '/url' }],
        });
      });
    });

    it('is undone as a whole where a part of it fails', async () => {
      const { ben } = board;
      const before = await dumpAll(database);
      await expect(
        inTransaction(database, async (db) => {
          await db.deleteFrom('people').where('person', '=', personOf(ben)).execute();
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await dumpAll(database)).toEqual(before);
    });
  });
}

const entry: NewTrackerItem = {
  ...{ title: '', company: null, url: null, note: '', posting: null, state: 'saved' },
};
const noTerms = { rate: null, startOn: null, weeks: null };

/** Tables with a row that names the person, by name, address or id. */
function named(dump: ReadonlyMap<string, string>, person: string): readonly string[] {
  const words = [...WORDS, person];
  return [...dump]
    .filter(([, text]) => words.some((word) => text.toLowerCase().includes(word)))
    .map(([table]) => table);
}
