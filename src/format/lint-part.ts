import type { Severity } from '../base/diagnostic.js';
import type { Analysis } from '../domain/analysis.js';
import { countSeverities } from '../domain/lint-report.js';
import { blanks, INDENT, type Page } from './page.js';
import type { Tone } from './paint.js';
import { wrapText } from './wrap.js';

const SHOWN = 3;
const ORDER: readonly Severity[] = ['error', 'warning', 'advice'];
const TONES: Readonly<Record<Severity, Tone>> = {
  error: 'error',
  warning: 'warning',
  advice: 'quiet',
};

/** What the linter says, in short: counts and the gravest findings. Empty where it says nothing. */
export function renderLint({ diagnostics }: Analysis, page: Page): string[] {
  if (diagnostics.length === 0) return [];
  const counts = countSeverities(diagnostics);
  const names = ORDER.filter((severity) => counts[severity] > 0).map((severity) =>
    countName(counts[severity], severity),
  );
  const gravest = ORDER.flatMap((severity) =>
    diagnostics.filter((found) => found.severity === severity),
  );
  const hint = gravest.length > SHOWN ? '; rolescope lint shows all' : '; rolescope lint says why';
  return [
    `${page.paint('strong', 'Before publishing')}   ${page.paint('quiet', names.join(', ') + hint)}`,
    ...gravest
      .slice(0, SHOWN)
      .flatMap(({ severity, message }) =>
        wrapText(message, page.width - INDENT - 2).map(
          (line, at) =>
            blanks(INDENT) + (at === 0 ? page.paint(TONES[severity], '· ') : '  ') + line,
        ),
      ),
  ];
}

function countName(count: number, severity: Severity): string {
  if (severity === 'advice') return count === 1 ? '1 piece of advice' : `${count} pieces of advice`;
  return `${count} ${severity}${count === 1 ? '' : 's'}`;
}
