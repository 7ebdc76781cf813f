/** A message to a person with a link that only they should have. */
export interface Letter {
  readonly kind: 'reset' | 'operator';
  readonly to: string;
  /**
   * Path of the page with the token behind `#`, which browsers send to nobody: it stands in no
   * access log and in no `Referer`.
   */
  readonly path: string;
}

/** Sends a letter; where no mail is set, it is printed to the log. */
export type SendLetter = (letter: Letter) => void;

/** The page where a link sets a password. */
export function resetPath(token: string): string {
  return `/reset-password#${token}`;
}

/** The page where an invitation is answered. */
export function invitationPath(token: string): string {
  return `/join#${token}`;
}
