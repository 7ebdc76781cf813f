import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError, readConfig, type LintConfig } from '../../judge/lint/config.js';
import { rules } from '../../judge/lint/rules/index.js';

/** Name of the settings file. */
export const CONFIG_FILE = '.rolescoperc.json';

/** Gives the settings that hold for a file. */
export type ConfigFinder = (file: string | null) => LintConfig;

/**
 * Makes a finder of settings: the file given, or the nearest `.rolescoperc.json` in the folder of
 * the posting or above it; `--rule` goes before both.
 *
 * @param overrides `id=severity` each
 */
export function makeConfigFinder(
  given: string | undefined,
  overrides: readonly string[],
): ConfigFinder {
  const known = new Map<string | null, LintConfig>();
  return (file) => {
    const path = given ?? nearestConfig(file === null ? process.cwd() : dirname(resolve(file)));
    let config = known.get(path);
    if (config === undefined) {
      config = overrideConfig(path === null ? {} : readSettings(path), overrides, path);
      known.set(path, config);
    }
    return config;
  };
}

function nearestConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, CONFIG_FILE);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}

function readSettings(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`${path} cannot be read.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ConfigError(`${path} is not JSON (${(error as Error).message}).`);
  }
}

function overrideConfig(
  settings: unknown,
  overrides: readonly string[],
  path: string | null,
): LintConfig {
  const config = new Map(named(path, () => readConfig(settings, rules)));
  for (const override of overrides) {
    const [id = '', severity = ''] = override.split('=');
    const [[, changed] = []] = named('--rule', () =>
      [...readConfig({ rules: { [id]: severity } }, rules)].filter(([rule]) => rule === id),
    );
    const before = config.get(id);
    if (changed !== undefined && before !== undefined) {
      config.set(id, { ...before, severity: changed.severity });
    }
  }
  return config;
}

/** Says where wrong settings stand. */
function named<T>(where: string | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError) || where === null) throw error;
    throw new ConfigError(`${where}: ${error.message}`);
  }
}
