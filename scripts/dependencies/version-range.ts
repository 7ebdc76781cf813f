/** Three numbers; a pre-release (`1.2.3-beta.1`) counts as the version it leads to. */
type Version = readonly [number, number, number];

/** From the lower bound up to, and without, the upper one. */
interface Bounds {
  readonly from: Version;
  readonly to: Version;
}

const FIRST: Version = [0, 0, 0];
const LAST: Version = [Infinity, 0, 0];
const PART = /^(>=|<=|>|<|=|\^|~)?\s*v?(\d+|[x*])?(?:\.(\d+|[x*]))?(?:\.(\d+|[x*]))?(?:[-+].*)?$/i;

/**
 * Whether a version lies in an npm range: `^1.2`, `>=20.19 <21 || >=22.12`, `1.x`, `1.2 - 1.4`, `*`.
 *
 * @throws {Error} when the range or the version is written in no way that npm knows.
 */
export function inRange(version: string, range: string): boolean {
  const exact = toVersion(version);
  return range.split('||').some((choice) => {
    const spaced = choice.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([<>=^~])\s+/g, '$1');
    const parts = spaced.trim().split(/\s+/);
    return parts.every((part) => isWithin(exact, toBounds(part)));
  });
}

/** Whether a dependency is pinned to one version. */
export function isExact(range: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range);
}

function toVersion(version: string): Version {
  const found = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (found === null) throw new Error(`"${version}" is not a version.`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** What one comparison allows. A part that is left out (`>=22`) stands for all its values. */
function toBounds(part: string): Bounds {
  const found = PART.exec(part);
  if (found === null) throw new Error(`"${part}" is not a range of versions.`);
  const [, operator = '', ...numbers] = found;
  const given = numbers.findIndex((number) => number === undefined || /[x*]/i.test(number));
  const count = given < 0 ? 3 : given;
  const [major, minor, patch] = [0, 1, 2].map((at) => (at < count ? Number(numbers[at]) : 0)) as [
    number,
    number,
    number,
  ];
  const from: Version = [major, minor, patch];
  if (count === 0) return { from: FIRST, to: LAST };
  const after = next(from, count - 1);
  switch (operator) {
    case '>=':
      return { from, to: LAST };
    case '>':
      return { from: after, to: LAST };
    case '<':
      return { from: FIRST, to: from };
    case '<=':
      return { from: FIRST, to: after };
    case '^':
      return { from, to: next(from, Math.min(firstNonZero(from), count - 1)) };
    case '~':
      return { from, to: next(from, Math.min(1, count - 1)) };
    default:
      return { from, to: after };
  }
}

/** The first version after all that share the numbers up to and with the one at `place`. */
function next(version: Version, place: number): Version {
  return [0, 1, 2].map((at) => {
    if (at > place) return 0;
    return at === place ? version[at]! + 1 : version[at]!;
  }) as unknown as Version;
}

function firstNonZero(version: Version): number {
  const place = version.findIndex((number) => number > 0);
  return place < 0 ? 2 : place;
}

function isWithin(version: Version, { from, to }: Bounds): boolean {
  return compare(version, from) >= 0 && compare(version, to) < 0;
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
