import type { Diagnostic, Fix } from '../base/diagnostic.js';
import type { Span } from '../base/span.js';
import type { Abstention } from '../domain/analysis.js';
import type { PostingInput } from '../domain/posting.js';
import type { Engine, LintOptions } from '../engine/engine.js';
import { toSourceSpan, verbatimSpan } from '../text/canonical-text.js';
import { toCanonicalText } from '../text/to-canonical-text.js';

/** A finding with its place in the text as it was given, for an editor of that text. */
export interface SourcedDiagnostic extends Diagnostic {
  /** `null` where it is about the title or the place field. */
  readonly source: Span | null;
  /** The fix as a change of the text as it was given; `null` where there is none that is safe. */
  readonly mend: Fix | null;
}

/** What the linter says of a text that somebody writes. */
export interface LintedText {
  /** Why it was not linted: a text in another language, or an empty one. */
  readonly skipped: Abstention | null;
  readonly diagnostics: readonly SourcedDiagnostic[];
}

/** Lints any English text as a posting and finds the places of its findings in the text as given. */
export function lintText(
  posting: PostingInput,
  engine: Pick<Engine, 'analyze'>,
  options: LintOptions = {},
): LintedText {
  const { diagnostics, abstained } = engine.analyze(posting, {
    lint: { ...options, anyText: true },
  });
  const canonical = toCanonicalText(posting.text, posting.format);
  return {
    skipped: abstained === 'language' || abstained === 'empty' ? abstained : null,
    diagnostics: diagnostics.map((found): SourcedDiagnostic => {
      const { span, fix } = found;
      const place = fix === undefined ? null : verbatimSpan(canonical, fix, posting.text);
      return {
        ...found,
        source: span.field === 'text' ? toSourceSpan(canonical, span) : null,
        mend: place === null ? null : { ...place, replacement: fix!.replacement },
      };
    }),
  };
}

/** Makes changes to a text, in order; one that overlaps a change before it is left out. */
export function mendText(text: string, mends: readonly Fix[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, replacement } of [...mends].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    mended += text.slice(at, start) + replacement;
    at = end;
  }
  return mended + text.slice(at);
}
