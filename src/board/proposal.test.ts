import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSON_LEFT, type CandidacyEvent, type CandidacyStatus } from '../domain/candidacy.js';
import type { ProjectEvent, ProjectStatus } from '../domain/project-status.js';
import { newCandidacy } from './candidacy.js';
import { MOST_WANTED, newProject, stepProject } from './project.js';
import { stepProposal } from './proposal.js';
import { replay, type Step } from './step.js';

const at = '2026-03-02T08:00:00.000Z';
const open: ProjectStatus = { state: 'open', wanted: 1, accepted: 0 };
const draft = newCandidacy('ben');
const byBen = (type: 'send' | 'edit' | 'revoke'): CandidacyEvent => ({ type, at, by: 'ben' });
const byAnna = (type: 'shortlist' | 'accept', by = 'anna'): CandidacyEvent => ({ type, at, by });
const decline = (reason = 'Too far.'): CandidacyEvent => ({
  type: 'decline',
  at,
  by: 'anna',
  reason,
});
const withdraw: CandidacyEvent = { type: 'withdraw', at, by: 'ben', reason: null };
const leave: CandidacyEvent = { type: 'leave', at };

interface Pair {
  readonly project: ProjectStatus;
  readonly proposal: CandidacyStatus;
}
const after = (events: readonly CandidacyEvent[], project = open): Pair =>
  replay<Pair, CandidacyEvent>({ project, proposal: draft }, events, stepProposal);

describe('a proposal', () => {
  it('that is accepted says who decided and when, and takes a place', () => {
    expect(after([byBen('send'), byAnna('shortlist'), byAnna('accept')])).toEqual({
      project: { state: 'filled', wanted: 1, accepted: 1 },
      proposal: {
        state: 'accepted',
        person: 'ben',
        decidedBy: 'anna',
        decidedAt: at,
        reason: null,
      },
    });
  });

  it('that is declined says why and who decided', () => {
    expect(after([byBen('send'), decline('Too far.')]).proposal).toMatchObject({
      ...{ state: 'declined', decidedBy: 'anna', reason: 'Too far.' },
    });
  });

  it('whose person left while it waited is withdrawn, and says so', () => {
    expect(after([byBen('send'), byAnna('shortlist'), leave]).proposal).toMatchObject({
      ...{ state: 'withdrawn', person: null, reason: PERSON_LEFT },
    });
    expect(after([byBen('send'), byAnna('accept'), leave]).proposal).toMatchObject({
      ...{ state: 'accepted', person: null },
    });
  });

  it.each<[string, readonly CandidacyEvent[], CandidacyEvent, string, ProjectStatus?]>([
    ['sent to a closed project', [], byBen('send'), 'wrong-state', { ...open, state: 'closed' }],
    ['sent to a draft', [], byBen('send'), 'wrong-state', { ...open, state: 'draft' }],
    ['accepted once withdrawn', [byBen('send'), withdraw], byAnna('accept'), 'wrong-state'],
    ['accepted before it was sent', [], byAnna('accept'), 'wrong-state'],
    ['accepted twice', [byBen('send'), byAnna('accept')], byAnna('accept'), 'wrong-state'],
    ['accepted by whoever made it', [byBen('send')], byAnna('accept', 'ben'), 'own-offer'],
    ['accepted by nobody', [byBen('send')], byAnna('accept', ''), 'no-person'],
    [
      'declined by nobody',
      [byBen('send')],
      { ...decline(), by: '' } as CandidacyEvent,
      'no-person',
    ],
    ['declined without a reason', [byBen('send')], decline('  '), 'no-reason'],
    ['declined once accepted', [byBen('send'), byAnna('accept')], decline(), 'wrong-state'],
    [
      'withdrawn by another',
      [byBen('send')],
      { ...withdraw, by: 'anna' } as CandidacyEvent,
      'not-yours',
    ],
    ['changed once sent', [byBen('send')], byBen('edit'), 'wrong-state'],
    ['left twice', [byBen('send'), leave], leave, 'left'],
  ])('is not %s', (_what, before, event, code, project = open) => {
    const pair = before.length === 0 ? { project, proposal: draft } : after(before, project);
    expect(stepProposal(pair, event)).toMatchObject({ kind: 'refused', code });
  });

  it('finds no place where the project is filled, and is still told so by a person', () => {
    const filled = { ...open, state: 'filled', accepted: 1 } as const;
    const sent = after([byBen('send')]).proposal;
    const pair = { project: filled, proposal: sent };
    expect(stepProposal(pair, byAnna('accept'))).toMatchObject({ code: 'wrong-state' });
    expect(stepProposal(pair, decline())).toMatchObject({ kind: 'next' });
  });
});

describe('a project', () => {
  const edit = (wanted: number): ProjectEvent => ({ type: 'edit', at, by: 'anna', wanted });
  it('that is filled opens again when it wants more people', () => {
    const filled: ProjectStatus = { state: 'filled', wanted: 1, accepted: 1 };
    expect(stepProject(filled, edit(2))).toMatchObject({ state: { state: 'open', wanted: 2 } });
    expect(stepProject({ ...filled, wanted: 3, state: 'closed' }, edit(1))).toMatchObject({
      state: { state: 'filled' },
    });
  });

  it.each([0, -1, 1.5, Number.NaN, MOST_WANTED + 1])('does not want %d people', (wanted) => {
    expect(stepProject(newProject(1), edit(wanted))).toMatchObject({ code: 'bad-number' });
  });

  it('never wants fewer than it has accepted', () => {
    const status: ProjectStatus = { state: 'open', wanted: 3, accepted: 2 };
    expect(stepProject(status, edit(1))).toMatchObject({ code: 'bad-number' });
  });
});

/** An event of a whole project: its own, or one of its proposals'. */
type Told =
  | { readonly of: 'project'; readonly event: ProjectEvent }
  | { readonly of: number; readonly event: CandidacyEvent };
interface Whole {
  readonly project: ProjectStatus;
  readonly proposals: readonly CandidacyStatus[];
}

const PEOPLE = ['ben', 'cleo', 'dora', 'emil'] as const;
const start: Whole = {
  project: newProject(1),
  proposals: PEOPLE.map((name) => newCandidacy(name)),
};

function stepWhole(whole: Whole, told: Told): Step<Whole> {
  if (told.of === 'project') {
    // A place is only ever taken by accepting.
    if (told.event.type === 'take') return { kind: 'refused', code: 'wrong-state', message: '' };
    const result = stepProject(whole.project, told.event);
    return result.kind === 'refused'
      ? result
      : { kind: 'next', state: { ...whole, project: result.state } };
  }
  const number = told.of;
  const pair = { project: whole.project, proposal: whole.proposals[number]! };
  const result = stepProposal(pair, told.event);
  if (result.kind === 'refused') return result;
  const proposals = whole.proposals.with(number, result.state.proposal);
  return { kind: 'next', state: { project: result.state.project, proposals } };
}

/** What may happen, by looking through the whole history each time and keeping no state at all. */
function mayHappen(history: readonly Told[], { of, event }: Told): boolean {
  const types = (which: Told['of']): readonly string[] =>
    history.filter((told) => told.of === which).map((told) => told.event.type);
  const accepts = history.filter((told) => told.event.type === 'accept').length;
  const edits = history.flatMap(({ event }) => ('wanted' in event ? [event.wanted] : []));
  const wanted = edits.at(-1) ?? 1;
  const own = types('project');
  const isPublished = own.includes('publish');
  const isWithdrawn = own.includes('withdraw');
  const isFull = isPublished && accepts === wanted;
  const isClosed = ((): boolean => {
    let closed = false;
    for (const [number, told] of history.entries()) {
      if (told.event.type === 'close') closed = true;
      if (told.event.type === 'reopen') closed = false;
      if (fillsAt(history, number)) closed = false;
    }
    return closed && !isFull;
  })();
  const isOpen = isPublished && !isWithdrawn && !isFull && !isClosed;
  if (of === 'project') {
    if (isWithdrawn) return false;
    if (event.type === 'publish') return !isPublished;
    if (event.type === 'close') return isOpen;
    if (event.type === 'reopen') return isClosed;
    if ('wanted' in event) return event.wanted >= Math.max(1, accepts);
    return event.type === 'withdraw';
  }
  const mine = types(of);
  const has = (type: string): boolean => mine.includes(type);
  const person = PEOPLE[of];
  const isMine = 'by' in event && event.by === person && !has('leave');
  const isTheirs = 'by' in event && event.by !== '' && (event.by !== person || has('leave'));
  const waits =
    has('send') && !['accept', 'decline', 'withdraw', 'leave', 'end'].some((type) => has(type));
  switch (event.type) {
    case 'edit':
      return isMine && !has('send') && !has('end');
    case 'send':
      return isMine && !has('send') && !has('end') && isOpen;
    case 'revoke':
      return isMine;
    case 'withdraw':
      return isMine && waits;
    case 'shortlist':
      return isTheirs && waits && !has('shortlist') && !isWithdrawn;
    case 'accept':
      return isTheirs && waits && isPublished && !isWithdrawn && !isFull;
    case 'decline':
      return isTheirs && waits && event.reason !== '';
    case 'leave':
      return !has('leave');
    case 'end':
      return (!has('send') && !has('leave') && !has('end')) || waits;
  }
}

/** Whether the project became filled by this event: from then on it is no longer closed. */
function fillsAt(history: readonly Told[], number: number): boolean {
  const accepted = (upTo: number): number =>
    history.slice(0, upTo).filter((told) => told.event.type === 'accept').length;
  const wanted =
    history
      .slice(0, number + 1)
      .flatMap(({ event }) => ('wanted' in event ? [event.wanted] : []))
      .at(-1) ?? 1;
  return accepted(number + 1) === wanted && accepted(number + 1) > 0;
}

const people = fc.constantFrom('anna', '', ...PEOPLE);
const anyTold: fc.Arbitrary<Told> = fc.oneof(
  fc
    .record({
      type: fc.constantFrom('publish' as const, 'close', 'reopen', 'edit', 'edit'),
      wanted: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ type, wanted }): Told => ({
      of: 'project',
      event: type === 'edit' ? { type, at, by: 'anna', wanted } : { type, at, by: 'anna' },
    })),
  {
    weight: 1,
    arbitrary: fc.constant<Told>({ of: 'project', event: { type: 'withdraw', at, by: 'anna' } }),
  },
  {
    weight: 12,
    arbitrary: fc.nat({ max: 3 }).chain((of) =>
      fc
        .record({
          type: fc.constantFrom(
            ...([
              'edit',
              'revoke',
              'shortlist',
              'accept',
              'decline',
              'withdraw',
              'leave',
              'end',
            ] as const),
            ...(['send', 'send', 'accept', 'accept', 'accept'] as const),
          ),
          by: fc.oneof(people, fc.constant('anna'), fc.constant(PEOPLE[of]!)),
          reason: fc.constantFrom('Too far.', ''),
        })
        .map((event) => ({ of, event: { ...event, at } as CandidacyEvent })),
    ),
  },
);
/** Most begin with a project that is open and proposals that were sent, or little would happen. */
const begun: readonly Told[] = [
  { of: 'project', event: { type: 'publish', at, by: 'anna' } },
  ...PEOPLE.slice(0, 3).map((by, of): Told => ({ of, event: { type: 'send', at, by } })),
];
const histories = fc
  .tuple(fc.boolean(), fc.array(anyTold, { minLength: 10, maxLength: 40 }))
  .map(([isBegun, events]) => (isBegun ? [...begun, ...events] : events));

describe('no sequence of events', () => {
  it('does what the whole history, read anew each time, would not allow', () => {
    let accepted = 0;
    fc.assert(
      fc.property(histories, (events) => {
        const history: Told[] = [];
        let whole = start;
        for (const told of events) {
          const result = stepWhole(whole, told);
          const may = mayHappen(history, told);
          expect([told, result.kind]).toEqual([told, may ? 'next' : 'refused']);
          if (result.kind === 'refused') continue;
          history.push(told);
          whole = result.state;
        }
        accepted += whole.project.accepted;
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('accepts more people than wanted, or changes what is final', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let whole = start;
        for (const told of events) {
          const result = stepWhole(whole, told);
          if (result.kind === 'refused') continue;
          const { project, proposals } = result.state;
          const taken = proposals.filter(({ state }) => state === 'accepted').length;
          expect(project.accepted).toBe(taken);
          expect(taken).toBeLessThanOrEqual(project.wanted);
          expect(project.state === 'filled').toBe(isFilled(project));
          for (const [number, before] of whole.proposals.entries()) {
            if (!['accepted', 'declined', 'withdrawn'].includes(before.state)) continue;
            expect({ ...proposals[number], person: null }).toEqual({ ...before, person: null });
          }
          if (whole.project.state === 'withdrawn') expect(project).toEqual(whole.project);
          const changed = proposals.filter((one, number) => one !== whole.proposals[number]);
          expect(changed.length).toBeLessThanOrEqual(1);
          whole = result.state;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('decides without a person who is not the one decided on', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let whole = start;
        for (const told of events) {
          const result = stepWhole(whole, told);
          if (result.kind === 'next') whole = result.state;
        }
        for (const [number, proposal] of whole.proposals.entries()) {
          const isDecided = ['shortlisted', 'declined', 'accepted'].includes(proposal.state);
          if (isDecided) expect(proposal.decidedBy).toBeTruthy();
          if (proposal.person !== null) expect(proposal.decidedBy).not.toBe(PEOPLE[number]);
        }
      }),
    );
  });

  it('is told otherwise when its accepted events are told again', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const history: Told[] = [];
        let whole = start;
        for (const told of events) {
          const result = stepWhole(whole, told);
          if (result.kind === 'refused') continue;
          history.push(told);
          whole = result.state;
        }
        const again = history.reduce<Whole>((state, told) => {
          const result = stepWhole(state, told);
          if (result.kind === 'refused') throw new Error(result.message);
          return result.state;
        }, start);
        expect(again).toEqual(whole);
      }),
    );
  });
});

function isFilled({ state, accepted, wanted }: ProjectStatus): boolean {
  return state !== 'draft' && state !== 'withdrawn' && accepted === wanted;
}
