/** What a proposal offers beside its plan. */
export interface ProposalTerms {
  /** `null` where it is to be agreed. */
  readonly rate: ProposalRate | null;
  /** First day on which work can begin, `YYYY-MM-DD`. */
  readonly startOn: string | null;
  readonly weeks: number | null;
}

/** A rate an hour, or a price for the whole. */
export interface ProposalRate {
  readonly kind: 'hourly' | 'fixed';
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}
