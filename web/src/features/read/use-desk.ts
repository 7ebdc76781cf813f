import { useEffect, useState } from 'react';
import type { DeskView } from './desk-bar.js';
import { noSource, type Source } from './source.js';

/** What lies on the desk, and how it is looked at. */
export interface Desk {
  readonly source: Source;
  readonly view: DeskView;
  /** Counts the texts of this visit; a change of a text is no other text. */
  readonly sheet: number;
}

const CLEAR: Desk = { source: noSource, view: 'edit', sheet: 0 };

/** Stays while the page is open, in memory only, so that a look at another page loses nothing. */
let kept: Desk = CLEAR;

/** The desk of this visit. */
export function useDesk(): {
  readonly desk: Desk;
  readonly change: (change: (desk: Desk) => Desk) => void;
  /** Puts another text in the place of this one. */
  readonly replace: (source: Source, view: DeskView) => void;
} {
  const [desk, setDesk] = useState(kept);
  useEffect(() => {
    kept = desk;
  }, [desk]);
  function replace(source: Source, view: DeskView): void {
    setDesk(({ sheet }) => ({ source, view, sheet: sheet + 1 }));
  }
  return { desk, change: setDesk, replace };
}
