/**
 * Where a project stands: `open` takes proposals, `closed` takes no new ones but those sent are
 * still decided on, `filled` has as many people as it wants, `withdrawn` is given up and final.
 */
export const projectStates = ['draft', 'open', 'closed', 'filled', 'withdrawn'] as const;
export type ProjectState = (typeof projectStates)[number];

export interface ProjectStatus {
  readonly state: ProjectState;
  /** People it wants. */
  readonly wanted: number;
  /** Proposals accepted so far; never more than `wanted`. */
  readonly accepted: number;
}

/** What happens to a project. `at` is an ISO 8601 instant, `by` the id of a person. */
export type ProjectEvent =
  | {
      readonly type: 'publish' | 'close' | 'reopen' | 'withdraw';
      readonly at: string;
      readonly by: string;
    }
  | { readonly type: 'edit'; readonly at: string; readonly by: string; readonly wanted: number }
  /** One of its proposals was accepted. */
  | { readonly type: 'take'; readonly at: string; readonly by: string };
