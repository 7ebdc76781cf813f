/** What of a lock file matters here. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** An optional package that the lock file leaves out. */
export interface MissingBuild {
  readonly owner: string;
  readonly name: string;
  readonly version: string;
}

/**
 * The builds for other systems that a lock file has no entry for. npm leaves them out when the
 * registry it asked did not have them, and then refuses the file in `npm ci`.
 */
export function missingBuilds({ packages }: Lock): MissingBuild[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(
        ([name]) =>
          !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ owner: path.replace(/.*node_modules\//, ''), name, version })),
  );
}

/** The lock file with an entry for each of them, as npm would write it but for the checksum. */
export function completeLock(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { owner, name, version } of missingBuilds(lock)) {
    packages[`node_modules/${name}`] = toEntry(
      name,
      version,
      lock.packages[`node_modules/${owner}`]!,
    );
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** Such packages are named after their system: `@oxlint/binding-linux-arm64-musl`. */
function toEntry(name: string, version: string, owner: LockEntry): LockEntry {
  const parts = name.split(/[/-]/);
  const os = parts.filter((part) => SYSTEMS.includes(part));
  const cpu = parts.filter((part) => PROCESSORS.includes(part));
  const libc = parts.flatMap((part) => {
    if (part.startsWith('musl')) return ['musl'];
    return part.startsWith('gnu') && os.includes('linux') ? ['glibc'] : [];
  });
  // WebAssembly runs on any system, for which the name has `wasi`.
  if (cpu.length !== 1 || (os.length !== 1 && cpu[0] !== 'wasm32')) {
    throw new Error(`The name of ${name} does not tell its system; write its entry by hand.`);
  }
  return {
    version,
    cpu,
    ...(owner.dev === true ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(owner.license === undefined ? {} : { license: owner.license }),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
    ...(owner.engines === undefined ? {} : { engines: owner.engines }),
  };
}
