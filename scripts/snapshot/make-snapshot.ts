import { marketFormat, type MarketSnapshot } from '../../src/domain/market.js';
import type { Engine } from '../../src/engine/engine.js';
import { makeCells } from '../../src/market/group-postings.js';
import type { PostingFacts } from '../../src/market/posting-facts.js';
import { contentHash64 } from '../../src/text/content-hash.js';
import { countedSource, type DescribedSource } from './read-sources.js';

/** The figures of the postings that claim a role. */
export function makeSnapshot(
  postings: readonly PostingFacts[],
  sources: readonly DescribedSource[],
  versions: Engine['versions'],
): MarketSnapshot {
  const months = monthsOf(postings).sort();
  const cells = makeCells(postings);
  return {
    format: marketFormat,
    version: contentHash64(JSON.stringify(cells)),
    versions,
    from: months[0]!,
    to: months.at(-1)!,
    sources: sources.map((source) => {
      const own = postings.filter((one) => one.source === source.id);
      return countedSource(source, own.length, monthsOf(own));
    }),
    cells,
  };
}

function monthsOf(postings: readonly PostingFacts[]): string[] {
  return postings.flatMap(({ month }) => month ?? []);
}
