import type { ColumnType } from 'kysely';
import type { CandidacyKind, CandidacyState } from '../domain/candidacy.js';
import type { AuditedAct, ConsentKind } from '../domain/consent.js';
import type { ProjectAnalysis, ProjectContent } from '../domain/project.js';
import type { ProjectState } from '../domain/project-status.js';
import type { ProposalTerms } from '../domain/proposal.js';
import type { TrackerState } from '../domain/tracker.js';

type Instant = ColumnType<Date, Date | string, Date | string>;
type MaybeInstant = ColumnType<Date | null, Date | string | null, Date | string | null>;
/** Read as a value, written as text. */
type Json<Value> = ColumnType<Value, string, string>;

/** Tables of projects, of what people offer to projects and listings, and of the care of their data. */
export interface BoardTables {
  readonly projects: ProjectsTable;
  readonly candidacies: CandidaciesTable;
  readonly candidacy_evidence: CandidacyEvidenceTable;
  readonly board_events: BoardEventsTable;
  readonly tracker_items: TrackerItemsTable;
  readonly consents: ConsentsTable;
  readonly audit_log: AuditLogTable;
  readonly deletions: DeletionsTable;
}

interface ProjectsTable {
  readonly organisation: string;
  readonly id: string;
  readonly version: number;
  readonly state: ProjectState;
  readonly wanted: number;
  readonly accepted: number;
  readonly title: string;
  readonly content: Json<Omit<ProjectContent, 'title'>>;
  readonly analysis: Json<ProjectAnalysis>;
  readonly blind: boolean;
  readonly created_by_person: string | null;
  readonly created: Instant;
  readonly updated: Instant;
  readonly published: MaybeInstant;
}

/** Proposals and applications: what a person offers, and what was decided about it. */
interface CandidaciesTable {
  readonly organisation: string;
  readonly kind: CandidacyKind;
  /** The project or the listing. */
  readonly target: string;
  readonly id: string;
  readonly version: number;
  readonly person: string | null;
  readonly state: CandidacyState;
  readonly decided_by_person: string | null;
  readonly decided: MaybeInstant;
  readonly reason: string | null;
  readonly body: string;
  readonly terms: ColumnType<ProposalTerms | null, string | null, string | null>;
  /** Concept ids that the text names. */
  readonly skills: readonly string[];
  readonly opened: MaybeInstant;
  readonly created: Instant;
  readonly updated: Instant;
  readonly sent: MaybeInstant;
}

interface CandidacyEvidenceTable {
  readonly organisation: string;
  readonly candidacy: string;
  readonly number: number;
  readonly person: string;
  readonly line: string;
  readonly skills: readonly string[];
}

/** All that happened to a project or a candidacy; its number is the version that it made. */
interface BoardEventsTable {
  readonly organisation: string;
  readonly kind: 'project' | CandidacyKind;
  readonly subject: string;
  readonly number: number;
  readonly type: string;
  readonly at: Instant;
  readonly by_person: string | null;
  readonly wanted: number | null;
  readonly reason: string | null;
}

interface TrackerItemsTable {
  readonly person: string;
  readonly id: string;
  readonly version: number;
  readonly board: string | null;
  readonly external_id: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly url: string | null;
  readonly note: string;
  readonly state: TrackerState;
  readonly since: string;
  readonly remind_on: string | null;
  readonly created: Instant;
  readonly updated: Instant;
}

interface ConsentsTable {
  readonly person: string;
  readonly id: string;
  readonly kind: ConsentKind;
  readonly version: number;
  readonly subject: string;
  readonly given: Instant;
  readonly revoked: MaybeInstant;
}

interface AuditLogTable {
  /** Whose data were seen. */
  readonly person: string;
  readonly id: string;
  readonly at: Instant;
  readonly by_person: string | null;
  readonly organisation: string | null;
  readonly what: AuditedAct;
  readonly subject: string | null;
}

/** That an account was deleted: a digest of its id, so that a restored backup can be put right. */
interface DeletionsTable {
  readonly digest: string;
  readonly at: Instant;
}
