import type { Place } from '../../base/diagnostic.js';
import type { Problem } from '../../base/problem.js';
import type { Span } from '../../base/span.js';
import type { LintedPosting, PlacedDiagnostic } from '../../domain/lint-report.js';
import type { Engine, LintOptions } from '../../engine/engine.js';
import { toSourceSpan, type CanonicalText } from '../../text/canonical-text.js';
import { toCanonicalText } from '../../text/to-canonical-text.js';
import { nameSource, type SourcedPosting, type WholeFile } from '../postings/postings-of.js';
import { findDirectives } from '../postings/directives.js';
import { indexLines } from './line-index.js';
import { makeSuppressor, unknownRules } from './suppressions.js';

/** A linted posting, what is needed to mend it, and what was wrong with its comments. */
export interface LintResult {
  readonly linted: LintedPosting;
  readonly canonical: CanonicalText;
  readonly whole: WholeFile | null;
  readonly problems: readonly Problem[];
}

/** Lints a posting and finds the places of its diagnostics in the file. */
export function lintPosting(
  { posting, source, whole }: SourcedPosting,
  engine: Engine,
  options: LintOptions,
): LintResult {
  const { diagnostics, abstained } = engine.analyze(posting, {
    lint: { ...options, anyText: true },
  });
  const canonical = toCanonicalText(posting.text, posting.format);
  const placed = diagnostics.map((found): PlacedDiagnostic => {
    const span = whole === null ? null : spanInFile(found.span, canonical, whole);
    return { ...found, place: span === null || whole === null ? null : indexOf(whole)(span) };
  });
  const directives = whole === null ? [] : findDirectives(whole.text);
  const isSuppressed = makeSuppressor(directives, whole?.text ?? '');
  const kept = placed.filter((found) => !isSuppressed(found.code, found.place));
  return {
    canonical,
    whole,
    problems: unknownRules(directives, whole?.text ?? '', source.file),
    linted: {
      file: source.file,
      line: source.line ?? null,
      source: nameSource(source),
      fields: {
        text: canonical.text,
        title: posting.title?.trim() ?? '',
        location: posting.location?.trim() ?? '',
      },
      raw: whole?.text ?? null,
      skipped: abstained === 'language' || abstained === 'empty' ? abstained : null,
      diagnostics: kept,
      suppressed: placed.length - kept.length,
    },
  };
}

const indexes = new WeakMap<WholeFile, ReturnType<typeof indexLines>>();

function indexOf(whole: WholeFile): ReturnType<typeof indexLines> {
  let index = indexes.get(whole);
  if (index === undefined) {
    index = indexLines(whole.text);
    indexes.set(whole, index);
  }
  return index;
}

/** Where a place of the posting stands in the file; `null` where it was not read from there. */
function spanInFile(
  { field, start, end }: Place,
  canonical: CanonicalText,
  whole: WholeFile,
): Span | null {
  if (field === 'location') return null;
  if (field === 'title') {
    if (whole.title === null) return null;
    return { start: whole.title.start + start, end: whole.title.start + end };
  }
  const span = toSourceSpan(canonical, { start, end });
  return { start: whole.bodyAt + span.start, end: whole.bodyAt + span.end };
}
