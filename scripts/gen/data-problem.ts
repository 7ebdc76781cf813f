/** Something that does not hold in a file of `data/`. */
export interface DataProblem {
  /** Name of the file. */
  readonly file: string;
  /** Id or path of the entry. */
  readonly entry: string;
  readonly message: string;
}

/** A problem of a file that is known from elsewhere. */
export type Finding = Omit<DataProblem, 'file'>;
