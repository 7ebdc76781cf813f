/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of JSON; a property that is `undefined` is left out. */
export interface JsonObject {
  readonly [property: string]: Json | undefined;
}

/** A rule of Google's for `JobPosting` that a listing does not keep. */
export interface JobPostingFinding {
  /** Permanent. */
  readonly code: string;
  /** The property that it is about. */
  readonly property: string;
  /**
   * Google does not show a posting without what is `required`, `recommended` makes it better, and a
   * `policy` is judged by people there too: the words may be meant.
   */
  readonly demand: 'required' | 'recommended' | 'policy';
  readonly message: string;
  /** The words of the property that break the rule, where some do. */
  readonly words: string | null;
}

/** A finding about a property that must be as Google says. */
export function required(code: string, property: string, message: string): JobPostingFinding {
  return { code, property, demand: 'required', message, words: null };
}

/** A finding about words that Google's content policies do not want there. */
export function againstPolicy(
  code: string,
  property: string,
  message: string,
  words: string | null = null,
): JobPostingFinding {
  return { code, property, demand: 'policy', message, words };
}

/** A finding about a property that should be there. */
export function recommended(code: string, property: string, message: string): JobPostingFinding {
  return { code, property, demand: 'recommended', message, words: null };
}

/** A property that is a text with something in it; `null` for anything else. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A property that is an object; `null` for anything else. */
export function objectOf(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : null;
}

/** A property that may be one value or a list of them, as a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
