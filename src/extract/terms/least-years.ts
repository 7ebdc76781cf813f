/** Choosing among several numbers of years. */
import { evidenceAt, type Evidence, type Span } from '../../base/span.js';
import type { Document } from '../../document/document.js';
import { foldedSpan } from './context.js';

/** A number of years of experience that a text asks for or wishes for. */
export interface YearsCandidate extends Span {
  readonly years: number;
  readonly sentence: number;
  readonly block: number;
  readonly overall: boolean;
  readonly wish: boolean;
}

/** "... or 5 years": the number that follows is an alternative. */
const OR_BEFORE = /\bor\W+(?:(?:a|at least|minimum(?: of)?|with|over) )?$/i;
/** Units behind "(4 years" in which the degree of that alternative stands. */
const LABEL = 40;
const DEGREE =
  /\b(?:bachelor|master|ph\.? ?d|doctora|degree|b\.?sc?\b|m\.?sc?\b|b\.a\b|ba\/|bs\/|ms\/|diploma|ged)/g;

/** The least years that meet every requirement, or `null` where there is none. */
export function leastYears(
  document: Document,
  candidates: readonly YearsCandidate[],
): { years: number; evidence: readonly Evidence[] } | null {
  if (candidates.length === 0) return null;
  const chosen = groups(document, candidates).map((group) => fewest(document, group));
  const most = chosen.reduce((best, next) => (next.years > best.years ? next : best));
  const { years, start, end } = most;
  return { years, evidence: [evidenceAt(document.text, start, end)] };
}

/** Candidates that are alternatives of one another stand in one sentence or in a list of degrees. */
function groups(document: Document, candidates: readonly YearsCandidate[]): YearsCandidate[][] {
  const result: YearsCandidate[][] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    const previous = last?.at(-1);
    if (
      last !== undefined &&
      previous !== undefined &&
      belongTogether(document, previous, candidate)
    ) {
      last.push(candidate);
    } else {
      result.push([candidate]);
    }
  }
  return result;
}

function belongTogether(document: Document, a: YearsCandidate, b: YearsCandidate): boolean {
  if (a.sentence === b.sentence) return true;
  if (b.sentence - a.sentence > 2) return false;
  const between = document.text.slice(a.start, b.end);
  if (OR_BEFORE.test(between.slice(0, b.start - a.start)) || /\boption\b/i.test(between))
    return true;
  return degreesIn(between) > 0 && degreesBeside(document, b) > 0;
}

function degreesBeside(document: Document, candidate: YearsCandidate): number {
  return degreesIn(foldedSpan(document, document.sentences[candidate.sentence]!));
}

function degreesIn(text: string): number {
  return text.toLowerCase().match(DEGREE)?.length ?? 0;
}

function fewest(document: Document, group: readonly YearsCandidate[]): YearsCandidate {
  const first = group[0]!;
  if (group.length === 1) return first;
  const between = document.text.slice(first.end, group.at(-1)!.start);
  const last = group.at(-1)!;
  const alternatives =
    degreesIn(between) > 0 ||
    (/\((?:or )?$/.test(between) &&
      degreesIn(document.text.slice(last.end, last.end + LABEL)) > 0) ||
    OR_BEFORE.test(between) ||
    /\boption\b/i.test(between);
  return group.reduce((best, next) =>
    (alternatives ? next.years < best.years : next.years > best.years) ? next : best,
  );
}
