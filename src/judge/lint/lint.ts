import type { Diagnostic, Place, Severity } from '../../base/diagnostic.js';
import { defaultConfig, type LintConfig, type RuleSetting } from './config.js';
import { wrongSpan } from './prove-finding.js';
import type { Finding, LintInput, Rule } from './rule.js';
import { rules as allRules } from './rules/index.js';

/** Code of what is said about a rule that failed. */
export const RULE_FAILED = 'lint/rule-failed';

/**
 * Runs the rules over a finished analysis. A rule that throws, or that points outside the posting,
 * becomes a diagnostic about the rule, and the others still run.
 *
 * @returns diagnostics in order of their places: title, location, text
 */
export function lint(
  input: LintInput,
  config: LintConfig = defaultSettings,
  rules: readonly Rule[] = allRules,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const setting = config.get(rule.id);
    if (setting === undefined || setting.severity === 'off') continue;
    diagnostics.push(...runRule(rule, setting.severity, setting, input));
  }
  return diagnostics.sort(byPlace);
}

const defaultSettings = defaultConfig(allRules);

function runRule(
  rule: Rule,
  severity: Severity,
  { options }: RuleSetting,
  input: LintInput,
): Diagnostic[] {
  try {
    const findings = rule.check(input, options);
    const wrong = findings.map((finding) => wrongSpan(finding, input)).find(isText);
    if (wrong !== undefined) return [aboutRule(rule, wrong)];
    return findings.map((finding) => toDiagnostic(rule, severity, finding));
  } catch (error) {
    return [aboutRule(rule, error instanceof Error ? error.message : String(error))];
  }
}

function isText(value: string | null): value is string {
  return value !== null;
}

function toDiagnostic(rule: Rule, severity: Severity, finding: Finding): Diagnostic {
  const { span, related = [], message, why = rule.why, suggestion, fix } = finding;
  return {
    code: rule.id,
    severity,
    span,
    related,
    message,
    why,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function aboutRule({ id }: Rule, reason: string): Diagnostic {
  return {
    code: RULE_FAILED,
    severity: 'warning',
    span: { field: 'text', start: 0, end: 0 },
    related: [],
    message: `The rule ${id} failed on this posting: ${reason}`,
    why: 'That is a fault of Rolescope and says nothing of the posting. The other rules have run.',
    suggestion: `Please report it. Until it is mended, turn ${id} off in .rolescoperc.json.`,
  };
}

const FIELDS: readonly Place['field'][] = ['title', 'location', 'text'];

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    FIELDS.indexOf(a.span.field) - FIELDS.indexOf(b.span.field) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
