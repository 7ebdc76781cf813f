/** One finding of one rule in one posting, by which verdicts are kept; holds no posting text. */
export interface FiringKey {
  /** Id of the posting. */
  readonly posting: string;
  readonly rule: string;
  readonly field: 'text' | 'title' | 'location';
  readonly start: number;
  readonly end: number;
}

/** What a judge said of a finding. `unsure` counts as neither. */
export interface Verdict extends FiringKey {
  readonly verdict: 'right' | 'wrong' | 'unsure';
  /** In the judge's own words; no words of the posting. */
  readonly note?: string;
}

/** The same finding has the same name in every file. */
export function nameOf({ posting, rule, field, start, end }: FiringKey): string {
  return [rule, posting, field, start, end].join(' ');
}
