import type { SourceToken } from './read-tokens.js';

/** A name in a pure layer that can make two runs differ. */
export interface Impurity {
  readonly line: number;
  readonly name: string;
  readonly why: string;
}

/** Names that are free to reach everywhere and that pure code does without. */
const GLOBALS: Readonly<Record<string, string>> = {
  Date: 'reads the clock or the time zone',
  performance: 'reads the clock',
  Intl: 'depends on the locale',
  crypto: 'is random',
  process: 'belongs to Node',
  Buffer: 'belongs to Node',
  fetch: 'reads the network',
  setTimeout: 'waits for the clock',
  setInterval: 'waits for the clock',
  setImmediate: 'belongs to Node',
  globalThis: 'reaches all of these',
};

/** Finds what a pure layer may not use. */
export function findImpurities(tokens: readonly SourceToken[]): Impurity[] {
  return tokens.flatMap((token, number) => {
    if (token.kind !== 'word') return [];
    const found = impurityAt(tokens, number);
    return found === null ? [] : [{ line: token.line, ...found }];
  });
}

function impurityAt(tokens: readonly SourceToken[], number: number): Omit<Impurity, 'line'> | null {
  const { text } = tokens[number]!;
  const before = tokens[number - 1]?.text;
  const isMember = before === '.' || before === '?.';
  if (isMember && (text === 'localeCompare' || text.startsWith('toLocale'))) {
    return { name: `.${text}`, why: 'depends on the locale' };
  }
  if (isMember && text === 'random' && tokens[number - 2]?.text === 'Math') {
    return { name: 'Math.random', why: 'is random' };
  }
  // A key of an object or a type, such as `process:`, is no use of the global.
  const isKey = tokens[number + 1]?.text === ':';
  const why = Object.hasOwn(GLOBALS, text) ? GLOBALS[text]! : null;
  if (isMember || isKey || why === null) return null;
  const isUtc = text === 'Date' && tokens[number + 2]?.text === 'UTC';
  return isUtc ? null : { name: text, why };
}
