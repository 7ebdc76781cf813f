export const moderationViews = ['reported', 'suspect', 'boards', 'log'] as const;
export type ModerationView = (typeof moderationViews)[number];

/** Which view of moderation is shown; what is reported where nothing is said. */
export interface ModerationSearch {
  readonly view?: Exclude<ModerationView, 'reported'>;
}

/** Makes a valid search of whatever the address says. */
export function readModerationSearch({
  view,
}: Readonly<Record<string, unknown>>): ModerationSearch {
  const known = moderationViews.find((one) => one === view);
  return known === undefined || known === 'reported' ? {} : { view: known };
}
