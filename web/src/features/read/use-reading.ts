import { useEffect, useState } from 'react';
import type { EngineApi } from '../../engine/engine-api.js';
import { readSource, type Reading } from './reading.js';
import type { Source } from './source.js';
import type { Desk } from './use-desk.js';

/** How the reading of what lies on the desk stands. The last reading stays while the next is made. */
export type ReadingState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly last: Reading | null }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly reading: Reading };

/** What came of reading one source. */
interface Outcome {
  readonly source: Source;
  readonly sheet: number;
  readonly reading: Reading | null;
  readonly error: unknown;
}

/** Typing faster than this, in milliseconds, is read once. */
const PAUSE = 120;

/** Reads while someone types. A copy of the same source is read again. */
export function useReading(engine: EngineApi, { source, sheet }: Desk): ReadingState {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (isEmpty(source)) return undefined;
    const ending = new AbortController();
    const timer = setTimeout(() => {
      const today = new Date().toISOString().slice(0, 10);
      readSource(engine, source, today, ending.signal).then(
        (reading) => !ending.signal.aborted && setOutcome({ source, sheet, reading, error: null }),
        (error: unknown) =>
          !ending.signal.aborted && setOutcome({ source, sheet, reading: null, error }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [engine, source, sheet]);
  return stateOf(source, outcome?.sheet === sheet ? outcome : null);
}

function stateOf(source: Source, outcome: Outcome | null): ReadingState {
  if (isEmpty(source)) return { status: 'idle' };
  if (outcome?.source !== source) return { status: 'reading', last: outcome?.reading ?? null };
  const { reading, error } = outcome;
  return reading === null ? { status: 'failed', error } : { status: 'ready', reading };
}

/** Whether nothing lies on the desk. */
export function isEmpty({ text }: Source): boolean {
  return text.trim() === '';
}

/** What can be shown now, though it may be of the text as it was a moment ago. */
export function readingOf(state: ReadingState): Reading | null {
  if (state.status === 'ready') return state.reading;
  return state.status === 'reading' ? state.last : null;
}
