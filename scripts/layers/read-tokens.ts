/** A piece of TypeScript source that matters to the checks. `text` of a string is its content. */
export interface SourceToken {
  readonly kind: 'word' | 'string' | 'regex' | 'mark';
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const WORD = /[\p{ID_Start}$_#][\p{ID_Continue}$]*/uy;
const NUMBER = /\d[\w.]*/y;
const STRING = /'((?:[^'\\\n]|\\[^])*)'|"((?:[^"\\\n]|\\[^])*)"/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const MARK = /=>|\?\.|[^]/y;
/** Part of a template up to its end, or to the next `${`. */
const TEMPLATE = /(?:[^`\\$]|\\[^]|\$(?!\{))*(`|\$\{)/y;

/** Words after which a slash begins a regular expression and not a division. */
const BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'new']);

/**
 * Splits TypeScript into words, strings, regular expressions and marks; leaves out comments,
 * numbers and the text (not the code) of templates. Enough to see imports and names without
 * a compiler.
 */
export function readTokens(source: string): SourceToken[] {
  const tokens: SourceToken[] = [];
  /** For each open template the number of braces open inside its current `${`. */
  const templates: number[] = [];
  let at = 0;
  let line = 1;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) return null;
    at += found[0].length;
    return found;
  }
  function push(kind: SourceToken['kind'], text: string): void {
    tokens.push({ kind, text, line });
  }
  function readTemplate(): void {
    if (take(TEMPLATE)?.[1] === '${') templates.push(0);
  }

  function readMark(mark: string): void {
    const open = templates.length - 1;
    if (mark === '`') {
      push('string', '');
      readTemplate();
    } else if (mark === '}' && templates[open] === 0) {
      templates.pop();
      readTemplate();
    } else {
      if (open >= 0 && mark === '{') templates[open]! += 1;
      if (open >= 0 && mark === '}') templates[open]! -= 1;
      push('mark', mark);
    }
  }
  function readToken(): void {
    const regex = beginsRegex(tokens.at(-1)) ? take(REGEX) : null;
    if (regex) return push('regex', regex[0]);
    const text = take(STRING);
    if (text) return push('string', text[1] ?? text[2] ?? '');
    const word = take(WORD);
    if (word) return push('word', word[0]);
    return readMark(take(MARK)![0]);
  }

  while (at < source.length) {
    const before = at;
    if (!take(BLANK) && !take(NUMBER)) readToken();
    line += countLines(source, before, at);
  }
  return tokens;
}

function beginsRegex(last: SourceToken | undefined): boolean {
  if (last === undefined) return true;
  if (last.kind === 'word') return BEFORE_REGEX.has(last.text);
  return last.kind === 'mark' && !/[)\]}]/.test(last.text);
}

function countLines(source: string, start: number, end: number): number {
  let lines = 0;
  for (let at = source.indexOf('\n', start); at >= 0 && at < end; at = source.indexOf('\n', at + 1))
    lines += 1;
  return lines;
}
