import type { SourceToken } from './read-tokens.js';

/** One import, re-export, `import()` or `require()` of a source file. */
export interface ImportFound {
  readonly specifier: string;
  readonly line: number;
  /**
   * Whether the compiler drops it. `import { type A }` is kept as an import for its effects
   * (`verbatimModuleSyntax`), so only `import type` counts.
   */
  readonly typeOnly: boolean;
}

/** Finds all imports, in the order of the text. */
export function findImports(tokens: readonly SourceToken[]): ImportFound[] {
  return tokens.flatMap((token, number) => {
    const specifier = token.kind === 'word' ? specifierAt(tokens, number) : null;
    if (specifier === null) return [];
    const typeOnly = tokens[number + 1]!.text === 'type' || tokens[number - 1]?.text === 'typeof';
    return [{ specifier, line: token.line, typeOnly }];
  });
}

/** What is imported by the statement or call that begins at a token, or `null`. */
function specifierAt(tokens: readonly SourceToken[], number: number): string | null {
  const word = tokens[number]!.text;
  if (tokens[number - 1]?.text === '.') return null;
  const next = tokens[number + 1];
  const called = next?.kind === 'mark' && next.text === '(';
  if (called && (word === 'import' || word === 'require')) return stringAt(tokens, number + 2);
  if (word === 'import') return stringAt(tokens, number + 1) ?? specifierAfterNames(tokens, number);
  if (word === 'export') {
    const names = tokens[number + (next?.text === 'type' ? 2 : 1)]?.text;
    return names === '{' || names === '*' ? specifierAfterNames(tokens, number) : null;
  }
  return null;
}

/** The string after the next `from`, with only names, braces, commas and stars before it. */
function specifierAfterNames(tokens: readonly SourceToken[], number: number): string | null {
  for (let at = number + 1; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'word' && text === 'from') {
      const specifier = stringAt(tokens, at + 1);
      if (specifier !== null) return specifier;
    }
    if (kind === 'mark' && !/^[{},*]$/.test(text)) return null;
  }
  return null;
}

function stringAt(tokens: readonly SourceToken[], number: number): string | null {
  const token = tokens[number];
  return token?.kind === 'string' ? token.text : null;
}
