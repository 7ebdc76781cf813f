import type { MarketSnapshot } from '../../domain/market.js';
import { unpackSnapshot, type PackedSnapshot } from '../../market/packed-snapshot.js';
import { parseJson, readAsset } from '../read-asset.js';

/** Which postings a snapshot is of: those of recent years, or those collected in April 2020. */
export type SnapshotPeriod = 'recent' | '2020';

const files: Readonly<Record<SnapshotPeriod, string>> = {
  recent: 'market.json',
  '2020': 'market-2020.json',
};
const loaded = new Map<SnapshotPeriod, MarketSnapshot>();

/**
 * Loads the market figures that come with the program, once. Nothing that only analyses postings
 * needs them.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadMarket(period: SnapshotPeriod = 'recent'): MarketSnapshot {
  let snapshot = loaded.get(period);
  if (snapshot === undefined) {
    snapshot = readAsset(files[period], (bytes) =>
      unpackSnapshot(parseJson<PackedSnapshot>(bytes)),
    );
    loaded.set(period, snapshot);
  }
  return snapshot;
}
