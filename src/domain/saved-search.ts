/** A query that a person keeps, with a feed of what it finds. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it is typed; days in it (`posted:<7d`) count from the day on which it is asked. */
  readonly query: string;
  /** Names its feed to whoever has the address. */
  readonly token: string;
  /** ISO 8601. */
  readonly created: string;
}
