/** What a text is to be read as; `auto` finds out. */
export type WantedKind = 'auto' | 'posting' | 'resume';

/** What lies on the desk: a text, what is known beside it, and the file it came from. */
export interface Source {
  readonly wanted: WantedKind;
  readonly title: string;
  readonly location: string;
  readonly text: string;
  /** The file as it was dropped, while its text is unchanged: a résumé is read with its layout. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** An empty desk. */
export const noSource: Source = { wanted: 'auto', title: '', location: '', text: '', file: null };
