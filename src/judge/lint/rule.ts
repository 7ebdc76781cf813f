import type { Fix, Place, Severity } from '../../base/diagnostic.js';
import type { Document } from '../../document/document.js';
import type { Analysis, RoleId } from '../../domain/analysis.js';
import type { MarketSnapshot } from '../../domain/market.js';

/** What a rule may look at: the finished analysis, the document it was made of, and the market. */
export interface LintInput {
  readonly document: Document;
  /** Without diagnostics. */
  readonly analysis: Analysis;
  readonly company: string | null;
  /** The location field as given, which spans of the field `location` point into. */
  readonly location: string | null;
  /** Figures of comparable postings; `null` where none are loaded, and rules that need them rest. */
  readonly market: MarketSnapshot | null;
  /** The roles that the text alone describes, and how sure that is: judged without the title. */
  readonly textAlone: Pick<Analysis, 'roles' | 'confidence'>;
  /**
   * How far each sentence of the document speaks for each of a few roles against the others, in
   * log-odds: one number a role, in the order given.
   */
  weighSentences(roles: readonly RoleId[]): readonly (readonly number[])[];
  /** ISO date that deadlines are compared with; `null` where the caller gives none: no clock here. */
  readonly today: string | null;
}

/** What a rule found; the engine adds the rule's id and severity. */
export interface Finding {
  readonly span: Place;
  /** Further places that belong to it: the two clauses that contradict each other. */
  readonly related?: readonly Place[];
  /** What is the matter, in one sentence. */
  readonly message: string;
  /** Overrides the rule's `why` where the finding knows better. */
  readonly why?: string;
  /** What to write instead, or what to do. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/** The value of an option of a rule. */
export type OptionValue = boolean | number | string | readonly string[];

/** An option with its default; the type of a setting is the type of its default. */
export interface RuleOption {
  readonly default: OptionValue;
  readonly description: string;
}

/** A posting that a rule must flag, with the words it must flag. */
export interface BadSample {
  readonly title?: string;
  readonly location?: string;
  readonly company?: string;
  readonly today?: string;
  readonly text: string;
  /** The slices of the text (or of the title) that the findings' spans cover, in order. */
  readonly flags: readonly string[];
}

/** A near miss: a posting that a rule must leave alone. */
export type GoodSample = Omit<BadSample, 'flags'>;

/** One thing that a posting can have wrong. One file a rule, in `rules/<topic>/<rule>.ts`. */
export interface Rule {
  /** Permanent id, `topic/rule`, as its file is named. */
  readonly id: string;
  /** One line: what it flags. */
  readonly summary: string;
  /** Why that harms the reader or the writer, with the source of a fact. */
  readonly why: string;
  readonly severity: Severity;
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly bad: readonly BadSample[];
  readonly good: readonly GoodSample[];
  /** @param options the rule's options with defaults filled in */
  check(input: LintInput, options: Readonly<Record<string, OptionValue>>): readonly Finding[];
}
