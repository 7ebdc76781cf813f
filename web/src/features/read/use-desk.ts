import { useEffect, useState } from 'react';
import type { DeskView } from './desk-bar.js';
import { noSource, type Source } from './source.js';

/** What lies on the desk, and how it is looked at. */
export interface Desk {
  readonly source: Source;
  readonly view: DeskView;
}

const CLEAR: Desk = { source: noSource, view: 'edit' };

/** Stays while the page is open, in memory only, so that a look at another page loses nothing. */
let kept: Desk = CLEAR;

/** The desk of this visit. */
export function useDesk(): {
  readonly desk: Desk;
  readonly change: (change: (desk: Desk) => Desk) => void;
  readonly clear: () => void;
} {
  const [desk, setDesk] = useState(kept);
  useEffect(() => {
    kept = desk;
  }, [desk]);
  return { desk, change: setDesk, clear: () => setDesk(CLEAR) };
}
