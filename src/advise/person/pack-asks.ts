import { asksFormat, type AsksTable, type PostingAsks } from '../../domain/asks.js';
import { roleIds } from '../../domain/roles.js';
import { levelIds } from '../../domain/levels.js';

/** One ask: the number of a skill, or numbers of which one is enough. */
type PackedAsk = number | readonly number[];

/** The table as it lies in a file: a posting is `[role, level, ask, ask, …]`, by number. */
export interface PackedAsks extends Omit<AsksTable, 'postings'> {
  readonly postings: readonly (readonly PackedAsk[])[];
}

/** Packs a table; postings in a fixed order, so that the same ones give the same bytes. */
export function packAsks(table: AsksTable): PackedAsks {
  const postings = table.postings.map(({ role, level, asks }): readonly PackedAsk[] => [
    roleIds.indexOf(role),
    levelIds.indexOf(level),
    ...asks.map((ask) => (ask.length === 1 ? ask[0]! : ask)),
  ]);
  const keyed = postings.map((posting) => ({ posting, key: JSON.stringify(posting) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { ...table, postings: keyed.map(({ posting }) => posting) };
}

/**
 * Reads a packed table.
 *
 * @throws {Error} when it has another format than this code reads.
 */
export function unpackAsks(packed: PackedAsks): AsksTable {
  if (packed.format !== asksFormat) {
    throw new Error(
      `The table of asks has format ${String(packed.format)}; this version reads ${asksFormat}. Run "npm run gen" to make it again.`,
    );
  }
  return { ...packed, postings: packed.postings.map(unpackPosting) };
}

function unpackPosting([role, level, ...asks]: readonly PackedAsk[]): PostingAsks {
  return {
    role: roleIds[role as number]!,
    level: levelIds[level as number]!,
    asks: asks.map((ask) => (typeof ask === 'number' ? [ask] : ask)),
  };
}
