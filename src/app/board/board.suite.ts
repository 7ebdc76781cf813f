import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT_LEFT, PERSON_LEFT, type CandidacyEvent } from '../../domain/candidacy.js';
import { newCandidacy, stepCandidacy } from '../../board/candidacy.js';
import { replay } from '../../board/step.js';
import { readEvents } from '../../store/board-events.js';
import { runQuery, type Database } from '../../store/database.js';
import { erasePerson } from '../personal-data/delete-account.js';
import { compareSent, openSent, readSent, readSentHistory } from '../candidacies/client-view.js';
import { decide, previewAcceptance } from '../candidacies/decide.js';
import {
  listOwnCandidacies,
  previewCandidacy,
  readOwnCandidacy,
} from '../candidacies/own-candidacies.js';
import { revokeLines, sendCandidacy, withdrawCandidacy } from '../candidacies/send-candidacy.js';
import { changeCandidacy, discardDraft, startCandidacy } from '../candidacies/write-candidacy.js';
import type { Outcome } from '../outcome.js';
import { readAuditLog, readConsents } from '../personal-data/who-saw.js';
import { listPublicProjects, readPublicProject } from '../projects/find-projects.js';
import { actOnProject, changeProject, createProject } from '../projects/write-project.js';
import {
  addTestListing,
  goodApplication,
  goodProject,
  goodProposal,
  granted,
  makeBoard,
  openProject,
  personOf,
  sentProposal,
  testEngine,
  type TestBoard,
} from './test-board.js';

const START_WITHIN = 180_000;

/** What came of a call, shortly. */
function code(outcome: Outcome<unknown>): string {
  if (outcome.kind === 'conflict') return outcome.code;
  if (outcome.kind === 'invalid') return outcome.errors.map(({ pointer }) => pointer).join(' ');
  return outcome.kind;
}

/** What projects, proposals and applications do, whichever engine is below. */
export function describeBoard(name: string, open: () => Promise<Database>): void {
  describe(`the board in ${name}`, () => {
    let database: Database;
    let board: TestBoard;
    beforeAll(async () => {
      database = await open();
    }, START_WITHIN);
    afterAll(() => database?.close(), START_WITHIN);
    beforeEach(async () => {
      board = await makeBoard(database);
    });
    const sent = (id: string) => ({ organisation: board.organisation, id });
    const compare = async (target: string) =>
      granted(
        await compareSent(board.anna, testEngine, {
          ...{ organisation: board.organisation, kind: 'proposal', target },
        }),
      );

    describe('has projects', () => {
      it('that only the client sees before they are published', async () => {
        const { anna, ben, organisation } = board;
        const draft = granted(await createProject(anna, testEngine, organisation, goodProject()));
        expect(code(await readPublicProject(ben, draft.id))).toBe('not-found');
        const published = granted(await actOnProject(anna, draft, 'publish'));
        expect(granted(await readPublicProject(ben, draft.id))).toMatchObject({
          ...{ id: draft.id, client: { organisation }, status: { state: 'open' } },
        });
        const { projects } = granted(await listPublicProjects(ben, { limit: 100 }));
        expect(projects.map(({ id }) => id)).toContain(published.id);
      });

      it.each<[string, Parameters<typeof goodProject>[0], string]>([
        [
          'a rate below zero',
          { budget: { kind: 'hourly', min: -1, max: 5, currency: 'USD' } },
          '/budget/min',
        ],
        [
          'an absurd rate',
          { budget: { kind: 'hourly', min: 50, max: 80_000, currency: 'USD' } },
          '/budget/max',
        ],
        [
          'more at least than at most',
          { budget: { kind: 'hourly', min: 90, max: 60, currency: 'EUR' } },
          '/budget/min',
        ],
        [
          'no currency',
          { budget: { kind: 'hourly', min: 60, max: 90, currency: 'EURO' } },
          '/budget/currency',
        ],
        [
          'no number',
          { budget: { kind: 'hourly', min: Number.NaN, max: 90, currency: 'EUR' } },
          '/budget/min',
        ],
        ['no title', { title: ' ' }, '/title'],
        ['half a person', { wanted: 1.5 }, '/wanted'],
        [
          'a week of 200 hours',
          { duration: { weeks: 1, hoursPerWeek: 200 } },
          '/duration/hoursPerWeek',
        ],
        ['a day that is none', { startOn: '2026-02-30' }, '/startOn'],
      ])('that do not state %s', async (_what, given, pointer) => {
        const { anna, organisation } = board;
        const made = await createProject(anna, testEngine, organisation, goodProject(given));
        expect(code(made)).toBe(pointer);
      });

      it('that are not published while brief and budget speak of two currencies', async () => {
        const { anna, organisation } = board;
        const input = goodProject({ brief: 'A mixed one.' });
        const made = granted(await createProject(anna, testEngine, organisation, input));
        expect(code(await actOnProject(anna, made, 'publish'))).toBe('/budget/currency');
      });

      it('of which an older copy overwrites nothing', async () => {
        const { anna, carl } = board;
        const project = await openProject(board);
        const rename = (title: string) => goodProject({ title });
        granted(await changeProject(anna, testEngine, project, rename('First')));
        expect(code(await changeProject(carl, testEngine, project, rename('Second')))).toBe(
          'changed-meanwhile',
        );
      });

      it('that nobody else can change, or know of', async () => {
        const { ben } = board;
        const project = await openProject(board);
        expect(code(await changeProject(ben, testEngine, project, goodProject()))).toBe(
          'not-found',
        );
        expect(code(await actOnProject(ben, project, 'close'))).toBe('not-found');
      });
    });

    describe('has proposals', () => {
      it('that nobody sees before they are sent, and the other side as previewed after it', async () => {
        const { anna, ben } = board;
        const project = await openProject(board, { blind: true });
        const where = { kind: 'proposal', target: project.id } as const;
        const text = 'I, Ben Quillfeather (ben@mail.example), begin in Python.';
        const draft = granted(await startCandidacy(ben, testEngine, where, goodProposal({ text })));
        expect(code(await readSent(anna, sent(draft.id)))).toBe('not-found');
        expect((await compare(project.id)).candidacies).toEqual([]);
        granted(await sendCandidacy(ben, draft, 1));
        const preview = granted(await previewCandidacy(ben, draft.id));
        expect(granted(await readSent(anna, sent(draft.id)))).toEqual(preview.blind);
        expect(JSON.stringify(preview.blind)).not.toMatch(/quillfeather|mail\.example/i);
        expect(granted(await openSent(anna, sent(draft.id)))).toEqual(preview.opened);
        expect(preview.opened).toMatchObject({ name: 'Ben Quillfeather', email: null });
      });

      it('that are compared by requirement, with the lines that show it', async () => {
        const { ben, dora } = board;
        const project = await openProject(board);
        const first = await sentProposal(ben, project);
        const second = await sentProposal(dora, project, { text: 'I know SQL.', lines: [] });
        const { requirements, candidacies, cells } = await compare(project.id);
        expect(requirements.map(({ skill }) => skill)).toEqual(['python', 'sql']);
        expect(candidacies.map(({ id }) => id)).toEqual([first.id, second.id].sort());
        const cellOf = (skill: string, candidacy: string) =>
          cells.find((cell) => cell.skill === skill && cell.candidacy === candidacy);
        expect(cellOf('python', first.id)).toMatchObject({ lines: [1], inText: true });
        expect(cellOf('sql', second.id)).toMatchObject({ lines: [], inText: true });
        expect(cellOf('python', second.id)).toBeUndefined();
      });

      it('of which a line that is taken back vanishes at once', async () => {
        const { anna, ben } = board;
        const project = await openProject(board);
        const { id } = await sentProposal(ben, project);
        granted(await revokeLines(ben, id, [1]));
        expect(granted(await readSent(anna, sent(id))).lines.map(({ number }) => number)).toEqual([
          2,
        ]);
        expect(JSON.stringify(await compare(project.id))).not.toContain('40 shops');
        granted(await revokeLines(ben, id, [2]));
        const [consent] = granted(await readConsents(ben));
        expect(consent).toMatchObject({ subject: id, revoked: ben.now, version: 1 });
      });

      it('that need consent to the very words', async () => {
        const { ben } = board;
        const project = await openProject(board);
        const where = { kind: 'proposal', target: project.id } as const;
        const draft = granted(await startCandidacy(ben, testEngine, where, goodProposal()));
        expect(code(await sendCandidacy(ben, draft, 0))).toBe('/consent');
        expect(granted(await readConsents(ben))).toEqual([]);
      });

      it.each<[string, Parameters<typeof goodProposal>[0], string]>([
        [
          'in another currency',
          {
            terms: {
              rate: { kind: 'hourly', amount: 80, currency: 'USD' },
              startOn: null,
              weeks: 1,
            },
          },
          '/terms/rate/currency',
        ],
        [
          'below zero',
          {
            terms: {
              rate: { kind: 'hourly', amount: -80, currency: 'EUR' },
              startOn: null,
              weeks: 1,
            },
          },
          '/terms/rate/amount',
        ],
        [
          'at an absurd rate',
          {
            terms: {
              rate: { kind: 'hourly', amount: 9e9, currency: 'EUR' },
              startOn: null,
              weeks: 1,
            },
          },
          '/terms/rate/amount',
        ],
        ['without a plan', { text: '' }, '/text'],
        ['with a hundred lines', { lines: Array.from({ length: 100 }, () => 'line') }, '/lines'],
      ])('but none %s', async (_what, given, pointer) => {
        const project = await openProject(board);
        const where = { kind: 'proposal', target: project.id } as const;
        const made = await startCandidacy(board.ben, testEngine, where, goodProposal(given));
        expect(code(made)).toBe(pointer);
      });

      it('but none to a closed project, to the own one, or twice', async () => {
        const { anna, ben } = board;
        const project = await openProject(board);
        const where = { kind: 'proposal', target: project.id } as const;
        const start = (who: typeof ben) => startCandidacy(who, testEngine, where, goodProposal());
        expect(code(await start(anna))).toBe('own-offer');
        const draft = granted(await start(ben));
        expect(code(await start(ben))).toBe('stands-already');
        granted(await actOnProject(anna, project, 'close'));
        expect(code(await start(board.dora))).toBe('wrong-state');
        expect(code(await sendCandidacy(ben, draft, 1))).toBe('wrong-state');
        granted(await discardDraft(ben, draft));
        expect(granted(await listOwnCandidacies(ben, 'proposal'))).toEqual([]);
      });

      it('of which two writers of a draft do not overwrite each other', async () => {
        const { ben } = board;
        const project = await openProject(board);
        const where = { kind: 'proposal', target: project.id } as const;
        const draft = granted(await startCandidacy(ben, testEngine, where, goodProposal()));
        const write = (text: string) =>
          changeCandidacy(ben, testEngine, draft, goodProposal({ text }));
        const results = await Promise.all([write('One.'), write('Two.')]);
        expect(results.map(code).sort()).toEqual(['changed-meanwhile', 'ok']);
      });
    });

    describe('lets a person decide', () => {
      it('in two steps, and tells the other side who did', async () => {
        const { anna, ben, organisation } = board;
        const project = await openProject(board);
        const { id } = await sentProposal(ben, project);
        const preview = granted(await previewAcceptance(anna, sent(id)));
        expect(preview).toMatchObject({ placesLeft: 0, waiting: 0 });
        const shown = granted(await decide(anna, sent(id), { type: 'accept', ...preview }));
        expect(shown).toMatchObject({ state: 'accepted', decidedBy: 'Anna Berg' });
        expect(shown.email).toBe(`${personOf(ben)}@test.example`);
        expect(granted(await readOwnCandidacy(ben, id))).toMatchObject({
          ...{ state: 'accepted', decidedBy: 'a person at Test Employer' },
        });
        const { status } = granted(await readPublicProject(ben, project.id));
        expect(status).toEqual({ state: 'filled', wanted: 1, accepted: 1 });
        const { entries } = granted(await readAuditLog(ben, { limit: 10 }));
        expect(entries[0]).toMatchObject({ what: 'candidacy-decided', organisation, subject: id });
      });

      it('and nobody is accepted unopened, withdrawn, or upon something older', async () => {
        const { anna, ben, dora } = board;
        const project = await openProject(board, { blind: true, wanted: 2 });
        const first = await sentProposal(ben, project);
        expect(code(await previewAcceptance(anna, sent(first.id)))).toBe('open-first');
        granted(await openSent(anna, sent(first.id)));
        const preview = granted(await previewAcceptance(anna, sent(first.id)));
        const second = await sentProposal(dora, project);
        granted(await withdrawCandidacy(ben, first.id, 'I found something else.'));
        expect(code(await decide(anna, sent(first.id), { type: 'accept', ...preview }))).toBe(
          'changed-meanwhile',
        );
        expect(code(await previewAcceptance(anna, sent(first.id)))).toBe('wrong-state');
        granted(await openSent(anna, sent(second.id)));
        const other = granted(await previewAcceptance(anna, sent(second.id)));
        granted(await changeProject(anna, testEngine, { ...project }, goodProject({ wanted: 1 })));
        expect(code(await decide(anna, sent(second.id), { type: 'accept', ...other }))).toBe(
          'changed-meanwhile',
        );
        const { candidacies } = await compare(project.id);
        expect(candidacies.find(({ id }) => id === first.id)).toMatchObject({
          ...{ state: 'withdrawn', lines: [], content: { text: '', terms: null } },
        });
      });

      it('and others wait where the project is filled, until a person tells them', async () => {
        const { anna, ben, dora } = board;
        const project = await openProject(board);
        const first = await sentProposal(ben, project);
        const second = await sentProposal(dora, project);
        const preview = granted(await previewAcceptance(anna, sent(first.id)));
        expect(preview.waiting).toBe(1);
        granted(await decide(anna, sent(first.id), { type: 'accept', ...preview }));
        expect(granted(await readOwnCandidacy(dora, second.id))).toMatchObject({
          ...{ state: 'sent', decidedBy: null },
        });
        const decline = {
          type: 'decline',
          version: second.version,
          reason: 'It is filled.',
        } as const;
        granted(await decide(anna, sent(second.id), decline));
        expect(granted(await readOwnCandidacy(dora, second.id))).toMatchObject({
          ...{ state: 'declined', reason: 'It is filled.', decidedBy: expect.any(String) },
        });
      });

      it('and of many who accept at once, one does', async () => {
        const { anna, carl, ben, dora } = board;
        const project = await openProject(board);
        const ids = [await sentProposal(ben, project), await sentProposal(dora, project)];
        const previews = await Promise.all(
          ids.map(async ({ id }) => granted(await previewAcceptance(anna, sent(id)))),
        );
        const results = await Promise.all(
          [anna, carl, anna, carl, anna, carl].map((who, at) =>
            decide(who, sent(ids[at % 2]!.id), { type: 'accept', ...previews[at % 2]! }),
          ),
        );
        expect(results.filter(({ kind }) => kind === 'ok')).toHaveLength(1);
        const { candidacies } = await compare(project.id);
        expect(candidacies.filter(({ state }) => state === 'accepted')).toHaveLength(1);
        expect(granted(await readPublicProject(ben, project.id)).status.accepted).toBe(1);
      });

      it('and nobody outside of the organisation', async () => {
        const { ben, dora } = board;
        const project = await openProject(board);
        const { id, version } = await sentProposal(ben, project);
        for (const who of [ben, dora]) {
          expect(code(await decide(who, sent(id), { type: 'shortlist', version }))).toBe(
            'not-found',
          );
          expect(code(await readSent(who, sent(id)))).toBe('not-found');
        }
        expect(code(await readOwnCandidacy(dora, id))).toBe('not-found');
        expect(code(await revokeLines(dora, id, [1]))).toBe('not-found');
        expect(code(await withdrawCandidacy(dora, id, null))).toBe('not-found');
      });
    });

    it('keeps histories that lead to the very same state', async () => {
      const { anna, ben } = board;
      const project = await openProject(board);
      const { id, version } = await sentProposal(ben, project);
      const listed = granted(await decide(anna, sent(id), { type: 'shortlist', version }));
      granted(await revokeLines(ben, id, [1]));
      const decline = { type: 'decline', reason: 'Too far.', version: listed.version + 1 } as const;
      granted(await decide(anna, sent(id), decline));
      const events = await runQuery(database, (db) => readEvents(db, board.organisation, id));
      expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
      const told = events
        .slice(1)
        .map(({ type, at, by, reason }) => ({ type, at, by, reason }) as CandidacyEvent);
      const state = replay(newCandidacy(personOf(ben)), told, (status, event) =>
        stepCandidacy(status, event, 'proposal'),
      );
      expect(state).toMatchObject({
        state: 'declined',
        reason: 'Too far.',
        decidedBy: personOf(anna),
      });
      const shown = granted(await readSentHistory(anna, sent(id)));
      expect(shown.map(({ type, by }) => `${type} by ${by}`)).toEqual([
        ...['send by person', 'shortlist by client', 'revoke by person', 'decline by client'],
      ]);
    });

    it('takes applications to listings the same way, always blind until opened', async () => {
      const { anna, ben, organisation } = board;
      const target = await addTestListing(database, organisation, personOf(anna));
      const where = { kind: 'application', target } as const;
      const withTerms = { ...goodApplication, terms: goodProposal().terms };
      expect(code(await startCandidacy(ben, testEngine, where, withTerms))).toBe('/terms');
      const draft = granted(await startCandidacy(ben, testEngine, where, goodApplication));
      granted(await sendCandidacy(ben, draft, 1));
      const key = { organisation, kind: 'application', target } as const;
      const { requirements, candidacies } = granted(await compareSent(anna, testEngine, key));
      expect(requirements).toEqual([{ skill: 'sql', label: 'SQL', level: 'required' }]);
      expect(candidacies).toMatchObject([{ id: draft.id, name: null, blind: true }]);
      granted(await openSent(anna, sent(draft.id)));
      const preview = granted(await previewAcceptance(anna, sent(draft.id)));
      expect(preview.placesLeft).toBeNull();
      granted(await decide(anna, sent(draft.id), { type: 'accept', ...preview }));
      expect(granted(await readOwnCandidacy(ben, draft.id)).state).toBe('accepted');
    });

    describe('when somebody leaves', () => {
      it('in the middle of a negotiation, tells the other side, and nothing is left over', async () => {
        const { anna, ben } = board;
        const project = await openProject(board);
        const { id, version } = await sentProposal(ben, project);
        granted(await decide(anna, sent(id), { type: 'shortlist', version }));
        granted(await erasePerson(database, personOf(ben), ben.now));
        const shown = granted(await readSent(anna, sent(id)));
        expect(shown).toMatchObject({
          ...{ state: 'withdrawn', reason: PERSON_LEFT, left: true, name: null, lines: [] },
        });
        expect(code(await previewAcceptance(anna, sent(id)))).toBe('wrong-state');
        expect((await compare(project.id)).cells).toEqual([]);
      });

      it('as the only member of a client, tells whoever waits', async () => {
        const { anna, carl, ben } = board;
        const project = await openProject(board);
        const { id } = await sentProposal(ben, project);
        expect(code(await erasePerson(database, personOf(anna), anna.now))).toBe('last-owner');
        granted(await erasePerson(database, personOf(carl), anna.now));
        granted(await erasePerson(database, personOf(anna), anna.now));
        expect(granted(await readOwnCandidacy(ben, id))).toMatchObject({
          ...{ state: 'withdrawn', reason: CLIENT_LEFT, target: { title: 'No longer here' } },
        });
        expect(code(await readPublicProject(ben, project.id))).toBe('not-found');
      });
    });
  });
}
