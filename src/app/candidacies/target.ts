import { stepApplication } from '../../board/application.js';
import { isOver } from '../../board/listing.js';
import { stepProposal } from '../../board/proposal.js';
import type { Step } from '../../board/step.js';
import type { CandidacyEvent, CandidacyKind, CandidacyStatus } from '../../domain/candidacy.js';
import type { ListingStatus } from '../../domain/listing.js';
import { addEvent } from '../../store/board-events.js';
import type { Queries } from '../../store/database.js';
import { findListing, readListing, type StoredListing } from '../../store/listings.js';
import {
  findProject,
  readProject,
  writeProject,
  type StoredProject,
} from '../../store/projects.js';
import type { Refusal } from '../outcome.js';

/** What a candidacy is for. */
export type Target =
  | { readonly kind: 'proposal'; readonly project: StoredProject }
  | { readonly kind: 'application'; readonly listing: StoredListing };

/** A project or listing that others may see, by its own id, or `null`. */
export async function findTarget(
  db: Queries,
  kind: CandidacyKind,
  id: string,
): Promise<Target | null> {
  if (kind === 'proposal') {
    const project = await findProject(db, id);
    return project === null ? null : { kind, project };
  }
  const listing = await findListing(db, id);
  const isSeen = listing !== null && listing.status.firstPublished !== null;
  return isSeen && listing.status.state !== 'blocked' ? { kind, listing } : null;
}

/** A project or listing of an organisation, or `null`; a project is held where that is asked. */
export async function readTarget(
  db: Queries,
  kind: CandidacyKind,
  { organisation, id }: { readonly organisation: string; readonly id: string },
  hold = false,
): Promise<Target | null> {
  if (kind === 'proposal') {
    const project = await readProject(db, { organisation, id }, hold);
    return project === null ? null : { kind, project };
  }
  const listing = await readListing(db, { organisation, listing: id });
  return listing === null ? null : { kind, listing };
}

/** What an event leads to, for the candidacy and for what it is for. */
export interface Stepped {
  readonly status: CandidacyStatus;
  readonly target: Target | null;
}

/** A target that is gone takes nothing and has no places left. */
const GONE: ListingStatus = {
  ...{ state: 'closed', firstPublished: null, datePosted: null, validThrough: null },
  ...{ renewals: 0, before: null, reason: null },
};

/** What an event does, by the rules of the board. */
export function stepWithTarget(
  target: Target | null,
  status: CandidacyStatus,
  event: CandidacyEvent,
): Step<Stepped> {
  if (target?.kind === 'proposal') {
    const { project } = target;
    const result = stepProposal({ project: project.status, proposal: status }, event);
    if (result.kind === 'refused') return result;
    const next = { ...project, status: result.state.project };
    return {
      kind: 'next',
      state: { status: result.state.proposal, target: { kind: 'proposal', project: next } },
    };
  }
  const result = stepApplication(target?.listing.status ?? GONE, status, event);
  return result.kind === 'refused'
    ? result
    : { kind: 'next', state: { status: result.state, target } };
}

/** Stores what accepting a proposal does to its project. */
export async function writeTarget(
  db: Queries,
  before: Target | null,
  after: Target | null,
  { at, by }: { readonly at: string; readonly by: string | null },
): Promise<void> {
  if (before?.kind !== 'proposal' || after?.kind !== 'proposal') return;
  const { project } = after;
  if (project.status.accepted === before.project.status.accepted) return;
  const version = project.version + 1;
  const { organisation, id: subject } = project;
  await writeProject(db, { ...project, version, updated: at });
  await addEvent(db, {
    ...{ organisation, kind: 'project', subject, number: version, type: 'take' },
    ...{ at, by, wanted: null, reason: null },
  });
}

/** Whether it takes new candidacies. */
export function isOpen(target: Target | null, now: string): boolean {
  if (target === null) return false;
  if (target.kind === 'proposal') return target.project.status.state === 'open';
  const { status } = target.listing;
  return status.state === 'published' && !isOver(status, now);
}

/** Currency that proposals are asked for in; `null` where none is stated. */
export function currencyOf(target: Target): string | null {
  return target.kind === 'proposal' ? (target.project.content.budget?.currency ?? null) : null;
}

/** Where it lies. */
export function keyOf(target: Target): { readonly organisation: string; readonly id: string } {
  if (target.kind === 'proposal') {
    return { organisation: target.project.organisation, id: target.project.id };
  }
  return { organisation: target.listing.organisation, id: target.listing.listing };
}

/** Whether candidacies are shown without a name until they are opened; applications always are. */
export function isBlind(target: Target | null): boolean {
  return target === null || target.kind === 'application' || target.project.blind;
}

/** Nobody makes an offer to an organisation of their own. */
export function ownTarget(kind: CandidacyKind): Refusal {
  const what = kind === 'proposal' ? 'project' : 'listing';
  const message = `This ${what} is of an organisation that you belong to.`;
  return { kind: 'conflict', code: 'own-offer', message };
}
