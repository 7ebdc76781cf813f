import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../base/diagnostic.js';
import type { LintedPosting, PlacedDiagnostic } from '../domain/lint-report.js';

/** What SARIF tells of a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly severity: Severity;
}

/** What made the log. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly RuleDescription[];
  /** A short hash of a text; the same text gives the same one. */
  readonly hash: (text: string) => string;
}

const LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** The findings of a run as a SARIF 2.1.0 log. Columns count UTF-16 units. */
export function makeSarif(postings: readonly LintedPosting[], tool: SarifTool): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rolescope',
            semanticVersion: tool.version,
            rules: tool.rules.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: postings.flatMap((posting) => resultsOf(posting, tool)),
      },
    ],
  };
}

function describeRule({ id, summary, why, severity }: RuleDescription): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: { text: why },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf(posting: LintedPosting, tool: SarifTool): Result[] {
  const seen = new Map<string, number>();
  return posting.diagnostics.map((found) => {
    const words = flaggedWords(posting, found);
    // By the words and not by their line, so that lines above may come and go.
    const key = `${found.code}\n${posting.line === null ? '' : posting.fields.title}\n${words}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      ruleId: found.code,
      ...indexOfRule(found, tool),
      level: LEVELS[found.severity],
      message: { text: messageOf(found) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: toUri(posting.file) },
            region: regionOf(posting, found, words),
          },
        },
      ],
      partialFingerprints: { 'rolescope/v1': `${tool.hash(key)}:${count}` },
    };
  });
}

function indexOfRule({ code }: PlacedDiagnostic, { rules }: SarifTool): { ruleIndex?: number } {
  const ruleIndex = rules.findIndex(({ id }) => id === code);
  return ruleIndex === -1 ? {} : { ruleIndex };
}

function messageOf({ message, why, suggestion }: PlacedDiagnostic): string {
  return [message, why, suggestion].filter((part) => part !== undefined).join(' ');
}

function flaggedWords({ fields }: LintedPosting, { span }: PlacedDiagnostic): string {
  return fields[span.field].slice(span.start, span.end);
}

/** The place in the file; where the file is not one posting, the line of the record. */
function regionOf({ line }: LintedPosting, { place }: PlacedDiagnostic, words: string): Region {
  if (place === null) return { startLine: line ?? 1, snippet: { text: words } };
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    snippet: { text: words },
  };
}

/** A path as a relative reference: slashes forward, what a URI cannot hold escaped. */
function toUri(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
