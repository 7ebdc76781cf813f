/** A piece of a Markdown report, as our reports use it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Precision, recall and their mean. */
export interface Rate {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What `npm run eval -- --write` measured on labelled postings. */
export interface FieldFigures {
  readonly gold: string;
  /** How many of the postings the role model was trained on. */
  readonly trainedOn: number;
  readonly versions: { readonly engine: string; readonly lexicon: string; readonly model: string };
  readonly figures: Readonly<Record<string, number | Rate | Readonly<Record<string, Rate>>>>;
}

/** Cross-validated figures of the role model: no posting was judged by a model that had seen it. */
export interface RoleFigures {
  readonly n: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly bodyAccuracy: number;
  readonly divergence: number;
  readonly calibrationError: number;
  readonly titleRole: number;
  readonly mismatch: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly labelled: number;
  };
  readonly f1: Readonly<Record<string, number>>;
}

/** How many planted faults the linter found. */
export interface LintFigures {
  readonly postings: number;
  readonly n: number;
  readonly found: number;
  readonly mutations: readonly {
    readonly name: string;
    readonly rule: string;
    readonly n: number;
    readonly found: number;
  }[];
}

/** Everything that was measured, as the page about it shows it. */
export interface Quality {
  readonly real: FieldFigures;
  readonly samples: FieldFigures;
  readonly roles: {
    readonly folds: number;
    readonly postings: number;
    readonly newestPosting: string;
    readonly figures: { readonly gold: RoleFigures; readonly silver: RoleFigures };
  };
  readonly card: readonly Block[];
  readonly lint: LintFigures;
  /** The reports in full, by their file names. */
  readonly reports: readonly { readonly name: string; readonly blocks: readonly Block[] }[];
}
