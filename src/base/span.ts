/** A half-open slice `[start, end)` of a canonical text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which of a posting's strings a span points into: the body, the title or the location field. */
export type EvidenceField = 'text' | 'title' | 'location';

/** The very words a value rests on, and where they stand. */
export interface Evidence extends Span {
  readonly field: EvidenceField;
  readonly text: string;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Makes evidence out of a slice of `text`. */
export function evidenceAt(
  text: string,
  start: number,
  end: number,
  field: EvidenceField = 'text',
): Evidence {
  return { field, start, end, text: text.slice(start, end) };
}
