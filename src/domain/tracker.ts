/** How far an application of one's own has come, wherever it was sent; the person says so. */
export const trackerStates = [
  'saved',
  'applied',
  'interviewing',
  'offered',
  'accepted',
  'declined',
  'withdrawn',
  'no-answer',
] as const;
export type TrackerState = (typeof trackerStates)[number];

export interface TrackerStatus {
  readonly state: TrackerState;
  /** Day on which it came to stand there, `YYYY-MM-DD`. */
  readonly since: string;
  /** Day on which to be reminded; `null` for never. */
  readonly remindOn: string | null;
}

/** What a person notes about it. `on` is a day, `YYYY-MM-DD`; `at` an ISO 8601 instant. */
export type TrackerEvent =
  | {
      readonly type: 'move';
      readonly at: string;
      readonly to: TrackerState;
      readonly on: string;
    }
  | { readonly type: 'remind'; readonly at: string; readonly on: string | null };

/** Something that a person keeps an eye on: an imported posting, a listing here, or a free entry. */
export interface TrackerItem {
  readonly id: string;
  /** The imported posting, where it is one. */
  readonly posting: { readonly board: string; readonly externalId: string } | null;
  readonly title: string;
  readonly company: string | null;
  readonly url: string | null;
  readonly note: string;
  readonly status: TrackerStatus;
  readonly created: string;
  readonly updated: string;
  readonly version: number;
}
