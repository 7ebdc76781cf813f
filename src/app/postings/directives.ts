import type { Span } from '../../base/span.js';

/** A comment that tells the linter what not to say, in HTML or Markdown. */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** Rules it names; all where it names none. */
  readonly rules: readonly string[];
}

const OPEN = '<!--';
const CLOSE = '-->';
const KINDS = ['disable-next-line', 'disable', 'enable'] as const;
const PREFIX = 'rolescope-';

/**
 * The comments `<!-- rolescope-disable RULE… -->`, `rolescope-enable` and
 * `rolescope-disable-next-line` of a text. What follows ` -- ` is the writer's reason.
 */
export function findDirectives(text: string): Directive[] {
  const directives: Directive[] = [];
  let start = text.indexOf(OPEN);
  while (start !== -1) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close === -1) break;
    const end = close + CLOSE.length;
    const directive = readDirective(text.slice(start + OPEN.length, close));
    if (directive !== null) directives.push({ ...directive, start, end });
    start = text.indexOf(OPEN, end);
  }
  return directives;
}

/** The text with these comments blanked out, of the same length, so that they are not read. */
export function blankDirectives(text: string): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of findDirectives(text)) {
    blanked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return at === 0 ? text : blanked + text.slice(at);
}

function readDirective(comment: string): Pick<Directive, 'kind' | 'rules'> | null {
  const [words = ''] = comment.trim().split(/\s--\s/, 1);
  const [name = '', ...rules] = words.split(/[\s,]+/).filter((word) => word !== '');
  const kind = KINDS.find((kind) => name === PREFIX + kind);
  return kind === undefined ? null : { kind, rules };
}
