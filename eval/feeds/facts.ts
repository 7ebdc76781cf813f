/** What a posting says, flat, so that two readings can be compared field by field. */
export interface Facts {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly date: string;
  readonly pay: string;
  readonly description: string;
}

export const factNames = ['title', 'company', 'place', 'date', 'pay', 'description'] as const;
export type FactName = (typeof factNames)[number];

/** A pay range as one line; `-` for what is not stated. */
export function payLine(parts: readonly (string | number | null | undefined)[]): string {
  return parts.map((part) => part ?? '-').join(' ');
}
