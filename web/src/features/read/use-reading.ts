import { useEffect, useState } from 'react';
import type { EngineApi } from '../../engine/engine-api.js';
import { readSource, type Reading } from './reading.js';
import type { Source } from './source.js';

/** How the reading of what lies on the desk stands. The last reading stays while the next is made. */
export type ReadingState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly last: Reading | null }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly reading: Reading };

/** Typing faster than this, in milliseconds, is read once. */
const PAUSE = 120;

/** Reads while someone types. `again` counts the times it was asked to try again. */
export function useReading(engine: EngineApi, source: Source, again: number): ReadingState {
  const [state, setState] = useState<ReadingState>({ status: 'idle' });
  useEffect(() => {
    if (source.text.trim() === '') {
      setState({ status: 'idle' });
      return undefined;
    }
    setState((before) => ({ status: 'reading', last: readingOf(before) }));
    const ending = new AbortController();
    const timer = setTimeout(() => {
      const today = new Date().toISOString().slice(0, 10);
      readSource(engine, source, today, ending.signal).then(
        (reading) => !ending.signal.aborted && setState({ status: 'ready', reading }),
        (error: unknown) => !ending.signal.aborted && setState({ status: 'failed', error }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [engine, source, again]);
  return state;
}

/** What can be shown now, though it may be of the text as it was a moment ago. */
export function readingOf(state: ReadingState): Reading | null {
  if (state.status === 'ready') return state.reading;
  return state.status === 'reading' ? state.last : null;
}
