/** A note beside a text: where its words stand and how high it is, in pixels. */
export interface NoteBox {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where notes stand in the margin so that none lies over another: each as near as possible below the
 * place it wants, in the given order. Gives their tops, and the height of all.
 */
export function placeNotes(
  notes: readonly NoteBox[],
  gap: number,
): { readonly tops: readonly number[]; readonly height: number } {
  let free = 0;
  const tops = notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
  return { tops, height: Math.max(0, free - gap) };
}
