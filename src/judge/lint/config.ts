import type { Severity } from '../../base/diagnostic.js';
import { nearestNames } from '../../text/nearest-names.js';
import type { OptionValue, Rule } from './rule.js';

/** How one rule is to be run: with which severity, and with which values of all its options. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A setting for every rule, by its id. */
export type LintConfig = ReadonlyMap<string, RuleSetting>;

/**
 * What a `.rolescoperc.json` holds: rules by id, each a severity, or an object of a severity and
 * options. What is not named keeps its default.
 */
export interface LintSettings {
  readonly $schema?: string;
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** The settings name something that does not exist, or give it a value it cannot have. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'advice', 'off'];

/** Every rule as it is set by default. */
export function defaultConfig(rules: readonly Rule[]): LintConfig {
  return new Map(
    rules.map((rule) => [rule.id, { severity: rule.severity, options: defaultOptions(rule) }]),
  );
}

/**
 * Proves settings and fills in what they leave out.
 *
 * @param settings a parsed `.rolescoperc.json`, of which nothing is known yet
 * @throws {ConfigError} naming what is wrong, and the nearest right name
 */
export function readConfig(settings: unknown, rules: readonly Rule[]): LintConfig {
  if (!isRecord(settings)) throw new ConfigError('The settings must be a JSON object.');
  for (const key of Object.keys(settings)) {
    if (key !== 'rules' && key !== '$schema') {
      throw new ConfigError(unknown('setting', key, ['rules', '$schema']));
    }
  }
  const given = settings['rules'] ?? {};
  if (!isRecord(given)) throw new ConfigError('"rules" must be an object of rules by their ids.');
  const config = new Map(defaultConfig(rules));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, value] of Object.entries(given)) {
    const rule = byId.get(id);
    if (rule === undefined) throw new ConfigError(unknown('rule', id, byId.keys()));
    config.set(id, readSetting(rule, value));
  }
  return config;
}

function readSetting(rule: Rule, value: unknown): RuleSetting {
  if (typeof value === 'string') {
    return { severity: readSeverity(rule.id, value), options: defaultOptions(rule) };
  }
  if (!isRecord(value)) {
    throw new ConfigError(`${rule.id} must be a severity, or an object of a severity and options.`);
  }
  const { severity = rule.severity, ...given } = value;
  const options: Record<string, OptionValue> = { ...defaultOptions(rule) };
  for (const [name, option] of Object.entries(given)) {
    options[name] = readOption(rule, name, option);
  }
  return { severity: readSeverity(rule.id, severity), options };
}

/** @throws {ConfigError} where it is none of `severities` */
export function readSeverity(rule: string, value: unknown): Severity | 'off' {
  const found = severities.find((severity) => severity === value);
  if (found !== undefined) return found;
  throw new ConfigError(
    `${rule}: the severity is ${JSON.stringify(value)}; it can be ${severities.join(', ')}.`,
  );
}

function readOption(rule: Rule, name: string, value: unknown): OptionValue {
  const options = rule.options ?? {};
  if (!Object.hasOwn(options, name)) {
    const names = ['severity', ...Object.keys(options)];
    throw new ConfigError(unknown(`option of ${rule.id}`, name, names));
  }
  const wanted = typeOf(options[name]!.default);
  if (typeOf(value) === wanted) return value as OptionValue;
  throw new ConfigError(
    `${rule.id}: the option "${name}" must be ${wanted}, not ${JSON.stringify(value)}.`,
  );
}

/** The type of an option's value, in words. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? 'a list of strings' : 'a list';
  }
  return value === null ? 'null' : `a ${typeof value}`;
}

function defaultOptions({ options = {} }: Rule): Record<string, OptionValue> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.default]),
  );
}

function unknown(what: string, name: string, names: Iterable<string>): string {
  const known = [...names];
  const [nearest] = nearestNames(name, known, 1);
  const next = nearest === undefined ? `There are: ${known.join(', ')}.` : `Is it "${nearest}"?`;
  return `There is no ${what} ${JSON.stringify(name)}. ${next}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
