import type { ProposalTerms } from './proposal.js';

/**
 * A proposal to a project or an application to a listing: what somebody offers, and what others
 * decide about it. A person decides, always: no event of a decision is made by a program.
 */
export const candidacyStates = [
  'draft',
  'sent',
  'shortlisted',
  'declined',
  'accepted',
  'withdrawn',
] as const;
export type CandidacyState = (typeof candidacyStates)[number];

/** Where a candidacy stands. `declined`, `accepted` and `withdrawn` are final. */
export interface CandidacyStatus {
  readonly state: CandidacyState;
  /** Id of whoever offers; `null` once the account is gone. */
  readonly person: string | null;
  /** Id of the person who decided last (shortlisted, declined, accepted); `null` while nobody has. */
  readonly decidedBy: string | null;
  /** When, ISO 8601. */
  readonly decidedAt: string | null;
  /** Why it was declined or withdrawn, in the words of whoever did that. */
  readonly reason: string | null;
}

/** What happens to a candidacy. `at` is an ISO 8601 instant, `by` the id of a person. */
export type CandidacyEvent =
  | { readonly type: 'edit' | 'send'; readonly at: string; readonly by: string }
  /** Lines of the résumé are no longer shown to the other side. */
  | { readonly type: 'revoke'; readonly at: string; readonly by: string }
  | { readonly type: 'shortlist' | 'accept'; readonly at: string; readonly by: string }
  | { readonly type: 'decline'; readonly at: string; readonly by: string; readonly reason: string }
  | {
      readonly type: 'withdraw';
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
    }
  /** The account of whoever offered is deleted. */
  | { readonly type: 'leave'; readonly at: string }
  /** The organisation that it was for is deleted. */
  | { readonly type: 'end'; readonly at: string };

/** The reason shown where a candidacy ended because an account was deleted. */
export const PERSON_LEFT = 'The person left.';
/** The same for the other side. */
export const CLIENT_LEFT = 'The organisation left.';

/** To a project, or to a listing. */
export const candidacyKinds = ['proposal', 'application'] as const;
export type CandidacyKind = (typeof candidacyKinds)[number];

/** What somebody writes of a candidacy. */
export interface CandidacyContent {
  /** The plan of a proposal, or the letter of an application. */
  readonly text: string;
  /** Of a proposal; `null` for an application. */
  readonly terms: ProposalTerms | null;
}

/** One line of the person's own résumé that they chose to show. */
export interface EvidenceLine {
  /** Names the line within its candidacy; a revoked line's number is not used again. */
  readonly number: number;
  readonly text: string;
  /** Concept ids of the skills that the line names. */
  readonly skills: readonly string[];
}

/** What it is for: the project or listing, as its page names it. */
export interface CandidacyTarget {
  readonly organisation: string;
  readonly organisationName: string;
  readonly id: string;
  readonly title: string;
  /** Whether it takes new ones. */
  readonly open: boolean;
}

/** A candidacy as whoever made it sees it. */
export interface OwnCandidacy {
  readonly id: string;
  readonly kind: CandidacyKind;
  readonly target: CandidacyTarget;
  readonly state: CandidacyState;
  /** Who decided, in words: a person at the client, always; `null` while nobody has. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly content: CandidacyContent;
  /** The lines that are shown; a revoked one is gone. */
  readonly lines: readonly EvidenceLine[];
  /** When the other side first saw it under its name, ISO 8601. */
  readonly opened: string | null;
  readonly version: number;
  readonly created: string;
  readonly updated: string;
  readonly sent: string | null;
}

/** A candidacy as the other side sees it; nothing else of the person is shown. */
export interface ShownCandidacy {
  readonly id: string;
  readonly kind: CandidacyKind;
  /** `null` while it is shown blind, and once the account is gone. */
  readonly name: string | null;
  /** To reach the person; only once it is accepted. */
  readonly email: string | null;
  readonly blind: boolean;
  /** Whether the account of whoever made it is gone. */
  readonly left: boolean;
  readonly state: CandidacyState;
  /** Name of the member who decided; a person, always. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly content: CandidacyContent;
  readonly lines: readonly EvidenceLine[];
  readonly version: number;
  readonly sent: string;
}

/** One thing that happened, as both sides may read it. */
export interface HistoryEntry {
  readonly number: number;
  readonly type: string;
  readonly at: string;
  /** `person` for whoever made the candidacy, `client` for a member of the other side. */
  readonly by: 'person' | 'client' | 'nobody';
  readonly reason: string | null;
}

/** Candidacies side by side, by requirement. Nothing is ranked: a person reads and decides. */
export interface CandidacyComparison {
  readonly requirements: readonly {
    readonly skill: string;
    readonly label: string;
    readonly level: 'required' | 'preferred';
  }[];
  readonly candidacies: readonly ShownCandidacy[];
  /** One for each requirement and candidacy of which there is anything to show. */
  readonly cells: readonly ComparisonCell[];
}

/** What one candidacy shows for one requirement. */
export interface ComparisonCell {
  readonly skill: string;
  readonly candidacy: string;
  /** Numbers of the lines that name the skill. */
  readonly lines: readonly number[];
  /** Whether its plan or letter names the skill; a claim, and no evidence. */
  readonly inText: boolean;
}

/** What accepting would do, told before it is done; `accept` takes the two versions back. */
export interface AcceptancePreview {
  readonly version: number;
  readonly targetVersion: number;
  /** Places left once it is accepted; `null` where their number is not limited. */
  readonly placesLeft: number | null;
  /** Others that still wait; they stay as they are until a person decides on them. */
  readonly waiting: number;
  readonly says: readonly string[];
}
