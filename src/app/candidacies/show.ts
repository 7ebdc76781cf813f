import { maskPerson } from '../../board/mask-person.js';
import type {
  CandidacyContent,
  CandidacyTarget,
  EvidenceLine,
  OwnCandidacy,
  ShownCandidacy,
} from '../../domain/candidacy.js';
import type { StoredCandidacy } from '../../store/candidacies.js';

/** Somebody by name. */
export interface Named {
  readonly name: string;
  readonly email: string;
}

/** A candidacy as whoever made it sees it. */
export function toOwn(
  stored: StoredCandidacy,
  lines: readonly EvidenceLine[],
  target: CandidacyTarget,
): OwnCandidacy {
  const { id, kind, status, content, opened, version, created, updated, sent } = stored;
  return {
    ...{ id, kind, target, content, lines, opened, version, created, updated, sent },
    ...{ state: status.state, reason: status.reason, decidedAt: status.decidedAt },
    decidedBy: status.decidedAt === null ? null : `a person at ${target.organisationName}`,
  };
}

/** What showing a candidacy to the other side takes. */
export interface Showing {
  readonly lines: readonly EvidenceLine[];
  /** Whoever made it; `null` once the account is gone. */
  readonly person: Named | null;
  /** Name of the member who decided; `null` where nobody has, or the account is gone. */
  readonly decider: string | null;
  /** Without what tells who it is. */
  readonly blind: boolean;
}

const NOTHING: CandidacyContent = { text: '', terms: null };

/**
 * A candidacy exactly as the other side sees it: the preview is made by this function, too. Lines
 * that were taken back are not here, since they are nowhere any more.
 */
export function toShown(
  { id, kind, status, content, version, sent, updated }: StoredCandidacy,
  { lines, person, decider, blind }: Showing,
): ShownCandidacy {
  const mask = (text: string): string =>
    blind && person !== null ? maskPerson(text, person.name) : text;
  const isGone = status.state === 'withdrawn' || person === null;
  return {
    ...{ id, kind, blind, version, left: person === null },
    name: blind ? null : (person?.name ?? null),
    email: status.state === 'accepted' ? (person?.email ?? null) : null,
    state: status.state,
    decidedBy: status.decidedAt === null ? null : (decider ?? 'a person who left'),
    decidedAt: status.decidedAt,
    reason: status.reason,
    // Who withdraws shows nothing any more, but that.
    content: isGone ? NOTHING : { ...content, text: mask(content.text) },
    lines: isGone ? [] : lines.map((line) => ({ ...line, text: mask(line.text) })),
    sent: sent ?? updated,
  };
}
