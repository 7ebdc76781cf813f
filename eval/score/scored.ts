/** A field's value under its name, with the texts of its evidence. */
type Read<Name extends string, Value> = { readonly [name in Name]: Value } & {
  readonly evidence?: readonly { readonly text: string }[];
};

/** What scoring looks at in an analysis; an `Analysis` is one. */
export interface ScoredAnalysis {
  readonly id: string;
  readonly roles?: readonly { readonly role: string; readonly share: number }[];
  readonly confidence?: number;
  readonly abstained?: string | null;
  readonly title?: { readonly role: string | null };
  readonly mismatch?: boolean;
  readonly seniority?: Read<'value', string>;
  readonly experience?: Read<'minYears', number | null>;
  readonly education?: Read<'minimum', string>;
  readonly workplace?: Read<'value', string>;
  readonly employment?: Read<'value', string>;
  readonly pay?: readonly {
    readonly min: number | null;
    readonly max: number | null;
    readonly currency: string | null;
    readonly period: string | null;
    readonly text?: string;
  }[];
  readonly skills?: readonly {
    readonly level: string;
    readonly mentions: readonly { readonly text: string }[];
  }[];
}

/** One answer that is not the label. */
export interface FieldError {
  readonly id: string;
  readonly title: string | null;
  readonly wanted: string;
  readonly got: string;
  /** The words that the answer rests on. */
  readonly evidence: readonly string[];
}

/** A labelled posting and the analysis of it, if there is one. */
export interface Pair<Labels> {
  readonly id: string;
  readonly title: string | null;
  readonly labels: Labels;
  readonly analysis: ScoredAnalysis | null;
}
