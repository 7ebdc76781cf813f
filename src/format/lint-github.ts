import type { Severity } from '../base/diagnostic.js';
import type { LintedPosting } from '../domain/lint-report.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
};

/** The findings of a posting as workflow commands of GitHub Actions, one a line. */
export function renderGithub({ file, line, diagnostics }: LintedPosting): string {
  return diagnostics
    .map(({ severity, code, message, suggestion, place }) => {
      // GitHub's columns mean something only within one line.
      const inLine = place !== null && place.line === place.endLine;
      const properties = {
        file,
        line: place?.line ?? line ?? 1,
        ...(place === null ? {} : { endLine: place.endLine }),
        ...(inLine
          ? { col: place.column, endColumn: Math.max(place.column, place.endColumn - 1) }
          : {}),
        title: code,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const text = suggestion === undefined ? message : `${message} ${suggestion}`;
      return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

/** As the toolkit of GitHub Actions escapes what stands behind `::`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
