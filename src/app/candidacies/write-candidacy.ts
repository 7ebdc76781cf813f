import { randomUUID } from 'node:crypto';
import { newCandidacy } from '../../board/candidacy.js';
import { mayIn } from '../../domain/account.js';
import type { CandidacyKind, EvidenceLine, OwnCandidacy } from '../../domain/candidacy.js';
import {
  addCandidacy,
  addLines,
  dropCandidacy,
  dropLines,
  readCandidacy,
  type StoredCandidacy,
} from '../../store/candidacies.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { refuseFaults } from '../accounts/check-fields.js';
import { keptRates } from '../board/kept-rates.js';
import { changedMeanwhile } from '../board/to-refusal.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';
import type { EngineThreads } from '../service/engine-threads.js';
import { carryOut, NAME, noteEvent, type Seen } from './carry-out.js';
import { checkCandidacy, toContent, toInput, type CandidacyInput } from './check-candidacy.js';
import { describeOwn } from './own-candidacies.js';
import { currencyOf, findTarget, isOpen, keyOf, ownTarget, type Target } from './target.js';

export type { CandidacyInput } from './check-candidacy.js';

/** What names the skills of texts. */
export type SkillNamer = Pick<EngineThreads, 'run'>;

/** Names one of the own candidacies, at the version that was seen. */
export interface OwnKey {
  readonly id: string;
  readonly version: number;
}

/** Begins a proposal to a project, or an application to a listing, as a draft of one's own. */
export async function startCandidacy(
  context: Context,
  engine: SkillNamer,
  { kind, target: id }: { readonly kind: CandidacyKind; readonly target: string },
  given: CandidacyInput,
): Promise<Outcome<OwnCandidacy>> {
  const { database, viewer, now } = context;
  if (viewer.kind === 'anonymous') return notFound('account');
  const target = await runQuery(database, (db) => findTarget(db, kind, id));
  const refusal = refuseTarget(context, kind, target);
  if (target === null || refusal !== null) return refusal ?? notFound(kind);
  const read = await readInput(engine, kind, given, target);
  if (read.kind !== 'ok') return read;
  const { content, skills, lines } = read.value;
  const { person } = viewer;
  const added: StoredCandidacy = {
    ...{ organisation: keyOf(target).organisation, id: randomUUID(), kind, target: id, version: 1 },
    ...{ status: newCandidacy(person), content, skills },
    ...{ opened: null, created: now, updated: now, sent: null },
  };
  return inTransaction(database, async (db): Promise<Outcome<OwnCandidacy>> => {
    if (!(await addCandidacy(db, added))) return standsAlready(kind);
    await addLines(db, added, person, lines);
    await noteEvent(db, added, { type: 'create', at: now, by: person });
    return ok(await describeOwn(db, added, now));
  });
}

/** Writes a draft anew: text, terms and the chosen lines. */
export async function changeCandidacy(
  context: Context,
  engine: SkillNamer,
  key: OwnKey,
  given: CandidacyInput,
): Promise<Outcome<OwnCandidacy>> {
  const { database, viewer, now } = context;
  if (viewer.kind === 'anonymous') return notFound(NAME);
  const { person } = viewer;
  const known = await runQuery(database, async (db) => {
    const stored = await readCandidacy(db, { ...key, person });
    if (stored === null) return null;
    return findTarget(db, stored.kind, stored.target);
  });
  if (known === null) return notFound(NAME);
  const read = await readInput(engine, known.kind, given, known);
  if (read.kind !== 'ok') return read;
  const { content, skills, lines } = read.value;
  return carryOut(context, mine(key, person), {
    event: { type: 'edit', at: now, by: person },
    change: () => ({ content, skills }),
    finish: async (db, after) => {
      await dropLines(db, after);
      await addLines(db, after, person, lines);
      return describeOwn(db, after, now);
    },
  });
}

/** Deletes a draft that nobody else has seen. */
export async function discardDraft(
  { database, viewer }: Context,
  key: OwnKey,
): Promise<Outcome<null>> {
  if (viewer.kind === 'anonymous') return notFound(NAME);
  return inTransaction(database, async (db): Promise<Outcome<null>> => {
    const stored = await readCandidacy(db, { ...key, person: viewer.person }, true);
    if (stored === null) return notFound(NAME);
    if (stored.version !== key.version) return changedMeanwhile(stored.kind, stored.version);
    if (stored.status.state !== 'draft') {
      const message = `This ${stored.kind} was sent; withdraw it instead.`;
      return { kind: 'conflict', code: 'wrong-state', message };
    }
    await dropCandidacy(db, stored);
    return ok(null);
  });
}

/** One of the own candidacies, as it was seen. */
export function mine({ id, version }: OwnKey, person: string): Seen {
  return { id, version, person };
}

interface ReadInput {
  readonly content: StoredCandidacy['content'];
  readonly skills: readonly string[];
  readonly lines: readonly EvidenceLine[];
}

/** Checks what was sent, and finds the skills that its text and each of its lines name. */
async function readInput(
  engine: SkillNamer,
  kind: CandidacyKind,
  given: CandidacyInput,
  target: Target,
): Promise<Outcome<ReadInput>> {
  const input = toInput(given);
  const faults = refuseFaults(checkCandidacy(kind, input, currencyOf(target), keptRates()));
  if (faults !== null) return faults;
  const [skills = [], ...ofLines] = await engine.run('nameSkills', [input.text, ...input.lines]);
  const lines = input.lines.map((text, at) => ({
    number: at + 1,
    text,
    skills: ofLines[at] ?? [],
  }));
  return ok({ content: toContent(input), skills, lines });
}

/** Why nothing can be begun there, or `null`. */
function refuseTarget(
  { viewer, now }: Context,
  kind: CandidacyKind,
  target: Target | null,
): Refusal | null {
  const what = kind === 'proposal' ? 'project' : 'listing';
  if (target === null) return notFound(what);
  if (mayIn(viewer, keyOf(target).organisation, 'reader')) return ownTarget(kind);
  if (isOpen(target, now)) return null;
  return { kind: 'conflict', code: 'wrong-state', message: `This ${what} takes no ${kind}s now.` };
}

function standsAlready(kind: CandidacyKind): Refusal {
  const message = `You have a ${kind} here already; change or withdraw that one.`;
  return { kind: 'conflict', code: 'stands-already', message };
}
