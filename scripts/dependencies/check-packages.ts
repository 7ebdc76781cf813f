import { inRange, isExact } from './version-range.js';

/** What the checks need to know of one installed package. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or empty where the package states none. */
  readonly license: string;
  /** Range of Node versions it admits; empty for all. */
  readonly engine: string;
  readonly hasInstallScript: boolean;
  /** Whether it is installed with Rolescope, and not for development alone. */
  readonly runtime: boolean;
}

/** A range of versions that must not be installed. */
export interface Advisory {
  readonly package: string;
  readonly range: string;
  readonly advisory: string;
  readonly why: string;
}

export interface DependencyFacts {
  /** Direct dependencies as the manifest states them: name to version. */
  readonly direct: Readonly<Record<string, string>>;
  readonly packages: readonly InstalledPackage[];
  readonly advisories: readonly Advisory[];
  /** Text of `docs/dependencies.md`. */
  readonly page: string;
}

/** Licences that ask for no more than keeping their text. */
const LICENCES = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'Unlicense',
  '0BSD',
  'CC0-1.0',
]);

/** The oldest of each line of Node that Rolescope runs on. */
const NODES = ['20.19.0', '22.12.0', '24.0.0'];

/** The Node that develops and tests; the others run what was built. */
const DEVELOPMENT_NODES = ['20.19.0'];

/** What does not hold, one sentence each, in the order of the packages. */
export function checkPackages(facts: DependencyFacts): string[] {
  const packages = [...facts.packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...Object.entries(facts.direct).flatMap(([name, range]) =>
      checkDirect(name, range, facts.page),
    ),
    ...packages.flatMap((entry) => [
      ...checkLicence(entry),
      ...checkEngine(entry),
      ...checkScripts(entry),
      ...checkAdvisories(entry, facts.advisories),
    ]),
  ];
}

function checkDirect(name: string, range: string, page: string): string[] {
  const findings = [];
  if (!isExact(range)) findings.push(`${name}: "${range}" does not pin one version.`);
  if (!page.includes(`| \`${name}\` | ${range} |`)) {
    findings.push(`${name}: docs/dependencies.md has no line for it at ${range}.`);
  }
  return findings;
}

function checkLicence({ name, version, license, runtime }: InstalledPackage): string[] {
  if (!runtime || isAllowed(license)) return [];
  return [`${name} ${version}: licence "${license}" is not on the list.`];
}

/** `A OR B` needs one of them, `A AND B` both. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => LICENCES.has(licence.trim())));
}

function checkEngine({ name, version, engine, runtime }: InstalledPackage): string[] {
  return (runtime ? NODES : DEVELOPMENT_NODES)
    .filter((node) => !inRange(node, engine))
    .map((node) => `${name} ${version}: does not run on Node ${node} (it asks for "${engine}").`);
}

function checkScripts({ name, version, hasInstallScript, runtime }: InstalledPackage): string[] {
  if (!runtime || !hasInstallScript) return [];
  return [`${name} ${version}: runs a script when it is installed.`];
}

function checkAdvisories(
  { name, version }: InstalledPackage,
  advisories: readonly Advisory[],
): string[] {
  return advisories
    .filter((advisory) => advisory.package === name && inRange(version, advisory.range))
    .map(({ advisory, why }) => `${name} ${version}: ${why} (${advisory}).`);
}
