import { severities } from '../../src/judge/lint/config.js';
import type { OptionValue, Rule } from '../../src/judge/lint/rule.js';

/** The JSON schema of `.rolescoperc.json`: every rule with its severities, options and defaults. */
export function makeConfigSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of rolescope lint (.rolescoperc.json)',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        description: 'Rules by id; what is not named keeps its default.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function settingOf(rule: Rule): object {
  const severity = { enum: severities, default: rule.severity };
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    { ...typeOf(option.default), default: option.default, description: option.description },
  ]);
  return {
    description: rule.summary,
    anyOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity, ...(Object.fromEntries(options) as object) },
      },
    ],
  };
}

function typeOf(value: OptionValue): object {
  return typeof value === 'object'
    ? { type: 'array', items: { type: 'string' } }
    : { type: typeof value };
}
