/** An answer that is kept so that a server can say "not modified". */
export interface CachedAnswer {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly text: string;
}

/** Where answers are kept, by the address that was asked. */
export interface FetchCache {
  readonly get: (url: string) => Promise<CachedAnswer | null>;
  readonly put: (url: string, answer: CachedAnswer) => Promise<void>;
}

/** Characters kept in memory before the oldest answers go. */
const MOST_KEPT = 64_000_000;

/** A cache that lives as long as the process, and forgets what was not asked for longest. */
export function createMemoryCache(mostKept = MOST_KEPT): FetchCache {
  const answers = new Map<string, CachedAnswer>();
  let kept = 0;
  const drop = (url: string): void => {
    kept -= answers.get(url)?.text.length ?? 0;
    answers.delete(url);
  };
  return {
    get: (url) => {
      const answer = answers.get(url);
      if (answer === undefined) return Promise.resolve(null);
      answers.delete(url);
      answers.set(url, answer);
      return Promise.resolve(answer);
    },
    put: (url, answer) => {
      drop(url);
      if (answer.text.length > mostKept) return Promise.resolve();
      answers.set(url, answer);
      kept += answer.text.length;
      for (const oldest of answers.keys()) {
        if (kept <= mostKept) break;
        drop(oldest);
      }
      return Promise.resolve();
    },
  };
}
