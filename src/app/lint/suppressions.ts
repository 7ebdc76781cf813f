import type { Problem } from '../../base/problem.js';
import type { FilePlace } from '../../domain/lint-report.js';
import { rules } from '../../judge/lint/rules/index.js';
import { nearestNames } from '../../text/nearest-names.js';
import type { Directive } from '../postings/directives.js';
import { indexLines } from './line-index.js';

/** Whether comments keep a finding back. One without a place counts as of the first line. */
export type Suppressor = (rule: string, place: FilePlace | null) => boolean;

interface Range {
  readonly rules: readonly string[];
  readonly disables: boolean;
  /** Lines it holds for. */
  readonly from: number;
  readonly to: number;
}

/** Makes the comments of a text into a filter; the last comment that speaks of a line decides. */
export function makeSuppressor(directives: readonly Directive[], text: string): Suppressor {
  const place = indexLines(text);
  const ranges = directives.map((directive): Range => {
    const { kind, rules } = directive;
    if (kind === 'disable-next-line') {
      const next = place({ start: nextText(text, directive.end), end: directive.end }).line;
      return { rules, disables: true, from: next, to: next };
    }
    const { line } = place(directive);
    // A comment at the top speaks of the whole posting, its title and what is missing too.
    const isTop = text.slice(0, directive.start).trim() === '';
    return { rules, disables: kind === 'disable', from: isTop ? 0 : line, to: Infinity };
  });
  return (rule, found) => {
    const line = found?.line ?? 0;
    const decisive = ranges.findLast(
      ({ rules, from, to }) =>
        from <= line && line <= to && (rules.length === 0 || rules.includes(rule)),
    );
    return decisive?.disables ?? false;
  };
}

/** The first unit after white space: the next line is the next one that says something. */
function nextText(text: string, from: number): number {
  const rest = /\S/.exec(text.slice(from));
  return rest === null ? text.length : from + rest.index;
}

/** Comments that name rules which do not exist. */
export function unknownRules(
  directives: readonly Directive[],
  text: string,
  file: string,
): Problem[] {
  if (directives.length === 0) return [];
  const ids = rules.map(({ id }) => id);
  const place = indexLines(text);
  return directives.flatMap((directive) =>
    directive.rules
      .filter((rule) => !ids.includes(rule))
      .map((rule) => {
        const [nearest] = nearestNames(rule, ids, 1);
        const hint = nearest === undefined ? '' : ` Is it "${nearest}"?`;
        const message = `the comment names "${rule}", and there is no such rule.${hint}`;
        return { code: 'unknown-rule', message, file, line: place(directive).line };
      }),
  );
}
