/** What an event leads to: the next state, or why it cannot happen and nothing was changed. */
export type Step<State> = { readonly kind: 'next'; readonly state: State } | Refused;

/** Why an event cannot happen. */
export interface Refused {
  readonly kind: 'refused';
  /** For programs; permanent. */
  readonly code: RefusalCode;
  /** For people, in plain words. */
  readonly message: string;
}

/** Every reason there is. */
export const refusalCodes = [
  'wrong-state',
  'unresolved-errors',
  'bad-day',
  'bad-number',
  'not-due',
  'no-reason',
  'no-person',
  'not-yours',
  'own-offer',
  'left',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The next state. */
export function next<State>(state: State): Step<State> {
  return { kind: 'next', state };
}

/** An event that cannot happen. */
export function refuse(code: RefusalCode, message: string): Refused {
  return { kind: 'refused', code, message };
}

/**
 * The state that a history leads to.
 *
 * @throws {Error} when one of the events could not have happened: the history was damaged
 */
export function replay<State, Event extends { readonly type: string }>(
  start: State,
  events: readonly Event[],
  step: (state: State, event: Event) => Step<State>,
): State {
  return events.reduce((state, event, number) => {
    const result = step(state, event);
    if (result.kind === 'next') return result.state;
    throw new Error(`Event ${number} of a history (${event.type}) is refused: ${result.message}`);
  }, start);
}
