import { readFileSync, writeFileSync } from 'node:fs';
import type { Fix } from '../../base/diagnostic.js';
import type { Problem } from '../../base/problem.js';
import { verbatimSpan, type CanonicalText } from '../../text/canonical-text.js';
import type { WholeFile } from '../postings/postings-of.js';
import type { LintResult } from './lint-posting.js';

/** A change that was made, for the report. */
export interface AppliedFix {
  readonly line: number;
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

/** A text after its mechanical fixes. */
export interface FixedText {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
}

/**
 * Applies the fixes of a posting to the text it was read from. Only where the words stand in the
 * source just as they were read: a fix that an entity or a mark-up tag divides is left out.
 */
export function applyFixes({ linted, canonical, whole }: LintResult): FixedText | null {
  if (whole === null) return null;
  const fixes = linted.diagnostics
    .flatMap(({ fix, code, place }) => {
      const span = fix === undefined ? null : sourceOf(fix, canonical, whole);
      if (fix === undefined || span === null) return [];
      const before = whole.text.slice(span.start, span.end);
      return [{ ...span, rule: code, before, after: fix.replacement, line: place?.line ?? 1 }];
    })
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  const applied: AppliedFix[] = [];
  for (const { start, end, rule, before, after, line } of fixes) {
    if (start < at) continue;
    text += whole.text.slice(at, start) + after;
    at = end;
    applied.push({ line, rule, before, after });
  }
  return { text: text + whole.text.slice(at), applied };
}

function sourceOf(
  fix: Fix,
  canonical: CanonicalText,
  whole: WholeFile,
): { readonly start: number; readonly end: number } | null {
  const span = verbatimSpan(canonical, fix, whole.text.slice(whole.bodyAt));
  if (span === null) return null;
  return { start: whole.bodyAt + span.start, end: whole.bodyAt + span.end };
}

const MARK = '\ufeff';

/**
 * Writes a fixed text to its file, or says why it was left alone: only a file that is plain UTF-8
 * and still as it was read is written.
 */
export function writeFixed(file: string, before: string, after: string): Problem | null {
  try {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    const mark = text.startsWith(MARK) ? MARK : '';
    if (text !== mark + before || !Buffer.from(text, 'utf8').equals(bytes)) {
      const message = 'was not changed: only plain files in UTF-8 are';
      return { code: 'not-fixed', message, file };
    }
    writeFileSync(file, mark + after);
    return null;
  } catch (error) {
    return { code: 'not-fixed', message: `was not changed: ${(error as Error).message}`, file };
  }
}
