import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTestListing,
  goodApplication,
  goodProject,
  goodProposal,
} from '../app/board/test-board.js';
import { TEST_PASSWORD } from '../app/accounts/test-people.js';
import type { CandidacyComparison, OwnCandidacy } from '../domain/candidacy.js';
import type { OwnProject, ProjectAnalysis } from '../domain/project.js';
import { startCheckedApp } from './test/checked-app.js';
import type { TestApp } from './test/test-app.js';
import { makeWorld, signedInAs, type World } from './test/world.js';

const START_WITHIN = 180_000;

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startCheckedApp();
  world = await makeWorld(app);
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

/** What somebody is answered; every answer is held against the description of the API, too. */
async function ask<Body>(
  person: string,
  method: string,
  path: string,
  json?: unknown,
): Promise<{ readonly status: number; readonly body: Body }> {
  const headers = await signedInAs(world, person);
  const init = { method, headers, ...(json === undefined ? {} : { json }) };
  const response = await app.send(`/v1${path}`, init);
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body };
}

const brief =
  'We need a chatbot that answers questions of readers from our catalogues. The documents lie in SharePoint. Use Python. Nobody here knows language models; it should run by June.';

describe('Through the API', () => {
  it('a project is posted, proposed to, compared and given to somebody', async () => {
    const { owner, editor, person, stranger } = world.people;
    const at = `/organisations/${world.organisation}`;
    const input = goodProject({ title: 'Catalogue chatbot', brief, blind: true });
    const analysed = await ask<ProjectAnalysis>(person, 'POST', '/projects/analyze', input);
    expect(analysed.body).toMatchObject({
      team: { size: 'one' },
      rate: { figures: expect.any(Array) },
    });
    expect(analysed.body.roles[0]?.role).toBe('ai-engineer');
    expect(analysed.body.rate.figures[0]).toMatchObject({ source: 'guide-3', stands: 'across' });
    expect(analysed.body.kinds.length).toBeGreaterThan(0);

    const made = await ask<OwnProject>(editor, 'POST', `${at}/projects`, input);
    expect(made.status).toBe(201);
    const { id } = made.body;
    const changed = { ...input, title: 'A chatbot for the catalogue' };
    const put = `${at}/projects/${id}?version=1`;
    expect((await ask(editor, 'PUT', put, changed)).status).toBe(200);
    expect((await ask(owner, 'PUT', put, changed)).status).toBe(409);
    const open = await ask<OwnProject>(owner, 'POST', `${at}/projects/${id}/publish`, {
      version: 2,
    });
    expect(open.body.status.state).toBe('open');
    expect((await ask(person, 'GET', `/projects/${id}`)).status).toBe(200);
    const listed = await ask<{ projects: { id: string }[] }>(person, 'GET', '/projects?limit=1');
    expect(listed.body.projects).toMatchObject([{ id }]);

    const proposal = goodProposal({ text: 'I begin with Python.' });
    const draft = await ask<OwnCandidacy>(person, 'POST', `/projects/${id}/proposals`, proposal);
    const own = `/account/candidacies/${draft.body.id}`;
    const preview = await ask<{ blind: object }>(person, 'GET', `${own}/preview`);
    await ask(person, 'POST', `${own}/send`, { version: 1, consent: 1 });
    const { body: table } = await ask<CandidacyComparison>(
      owner,
      'GET',
      `${at}/projects/${id}/proposals`,
    );
    expect(table.candidacies).toMatchObject([{ name: null, blind: true, state: 'sent' }]);
    expect(table.candidacies[0]).toMatchObject({
      lines: (preview.body.blind as { lines: [] }).lines,
    });
    expect(table.cells).toContainEqual(
      expect.objectContaining({ skill: 'python', candidacy: draft.body.id, inText: true }),
    );

    const sent = `${at}/candidacies/${draft.body.id}`;
    expect((await ask(stranger, 'GET', sent)).status).toBe(404);
    expect((await ask(owner, 'GET', `${sent}/acceptance`)).status).toBe(409);
    expect((await ask(owner, 'POST', `${sent}/open`)).body).toMatchObject({ name: 'Test Person' });
    await ask(owner, 'POST', `${sent}/shortlist`, { version: 2 });
    await ask(person, 'POST', `${own}/revoke`, { lines: [2] });
    const first = await ask<{ version: number; targetVersion: number }>(
      owner,
      'GET',
      `${sent}/acceptance`,
    );
    const { version, targetVersion } = first.body;
    const accepted = await ask(owner, 'POST', `${sent}/accept`, { version, targetVersion });
    expect(accepted.body).toMatchObject({ state: 'accepted', decidedBy: 'Test Person' });
    expect((await ask(owner, 'POST', `${sent}/accept`, { version, targetVersion })).status).toBe(
      409,
    );
    expect((await ask(person, 'GET', own)).body).toMatchObject({ state: 'accepted' });
    const { body: history } = await ask<{ history: { type: string }[] }>(
      owner,
      'GET',
      `${sent}/history`,
    );
    expect(history.history.map(({ type }) => type).join(' ')).toBe('send shortlist revoke accept');
  });

  it('somebody applies, keeps track, takes their data along and leaves', async () => {
    const { owner } = world.people;
    const person = await world.addPerson();
    const target = await addTestListing(world.service.database, world.organisation, owner);
    const draft = await ask<OwnCandidacy>(
      person,
      'POST',
      `/listings/${target}/applications`,
      goodApplication,
    );
    const { id } = draft.body;
    await ask(person, 'POST', `/account/candidacies/${id}/send`, { version: 1, consent: 1 });
    const at = `/organisations/${world.organisation}`;
    const table = await ask<CandidacyComparison>(
      owner,
      'GET',
      `${at}/listings/${target}/applications`,
    );
    expect(table.body.candidacies).toMatchObject([
      { id, name: null, lines: [{ skills: ['sql'] }] },
    ]);

    const item = {
      title: 'Baker',
      company: null,
      url: null,
      note: '',
      posting: null,
      state: 'applied',
    };
    const tracked = await ask<{ id: string }>(person, 'POST', '/account/tracker', item);
    const path = `/account/tracker/${tracked.body.id}`;
    await ask(person, 'PATCH', path, { version: 1, remindOn: '2026-11-21' });
    expect((await ask(person, 'GET', '/account/tracker')).body).toMatchObject({
      items: [{ due: true }],
    });
    expect((await ask<string>(person, 'GET', '/account/tracker.csv')).body).toContain('Baker');

    expect((await ask(person, 'GET', '/account/consents')).body).toMatchObject({
      consents: [{ kind: 'share-lines', subject: id }],
    });
    expect((await ask(person, 'GET', '/account/audit-log?limit=1')).body).toMatchObject({
      entries: [{ what: 'candidacy-listed', organisationName: 'Test Employer' }],
    });
    const { body: data } = await ask<{ tables: object }>(person, 'GET', '/account/export');
    expect(Object.keys(data.tables)).toContain('candidacies');
    const care = await app.send('/v1/care-of-data');
    expect(await care.json()).toMatchObject({
      backupDays: 30,
      decisions: expect.stringContaining('person'),
    });

    expect((await ask(person, 'POST', '/account/deletion', { password: 'no' })).status).toBe(422);
    const gone = await ask(person, 'POST', '/account/deletion', { password: TEST_PASSWORD });
    expect(gone.body).toMatchObject({ backupsUntil: '2026-12-21' });
    expect((await ask(owner, 'GET', `${at}/candidacies/${id}`)).body).toMatchObject({
      ...{ state: 'withdrawn', left: true, reason: 'The person left.' },
    });
  });
});
