import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledPackage } from './check-packages.js';

/** What the lock file says of one package. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** What a package says of itself; old ones name their licences in other ways. */
interface Manifest {
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
}

/** Every package of the lock file, with the licence that the installed copy states. */
export function readPackages(root: string): InstalledPackage[] {
  const lock = readJson(join(root, 'package-lock.json')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({
      name: path.replace(/.*node_modules\//, ''),
      version: locked.version,
      license: installedLicence(join(root, path)) ?? locked.license ?? '',
      engine: locked.engines?.node ?? '',
      hasInstallScript: locked.hasInstallScript === true,
      runtime: locked.dev !== true && locked.devOptional !== true,
    }));
}

/** `null` where the package is not installed, as those for other systems are not. */
function installedLicence(folder: string): string | null {
  let manifest: Manifest;
  try {
    manifest = readJson(join(folder, 'package.json')) as Manifest;
  } catch {
    return null;
  }
  const { license, licenses } = manifest;
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? '';
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
