import { useCallback, useEffect, useState } from 'react';

/**
 * Fields of a form that outlive the page until they are saved: a session that ends, a page that is
 * reloaded or a tab that is closed by mistake loses nothing. They stay in this tab.
 *
 * @param first what the form holds where nothing was kept
 */
export function useKeptFields<Fields>(
  name: string,
  first: Fields,
): readonly [fields: Fields, set: (fields: Fields) => void, forget: () => void] {
  const key = `kept ${name}`;
  const [fields, setFields] = useState<Fields>(() => readKept(key) ?? first);
  const set = useCallback(
    (next: Fields) => {
      setFields(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (sessionStorage.getItem(key) !== null) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [key]);
  return [fields, set, forget];
}

function readKept<Fields>(key: string): Fields | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Fields | null;
  } catch {
    return null;
  }
}
