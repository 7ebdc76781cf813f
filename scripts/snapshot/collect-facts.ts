import { loadAssets } from '../../src/app/load-assets.js';
import { createEngine, type Engine } from '../../src/engine/engine.js';
import { toPostingFacts, type PostingFacts } from '../../src/market/posting-facts.js';
import { readAsks } from './collect-asks.js';
import type { CollectedPosting } from './read-postings.js';
import type { DescribedSource } from './read-sources.js';
import { readAshbyPay } from './structured-pay.js';

/** A posting's facts with what folds are cut by and titles are named by; none of it is written. */
export interface CollectedFacts {
  readonly facts: PostingFacts;
  readonly company: string;
  readonly title: string;
  readonly text: string;
  /** Ids of concepts that it requires, one entry a requirement; of alternatives one is enough. */
  readonly asks: readonly (readonly string[])[];
}

/** What the engine reads in the postings. Those that are none, or not in English, claim no role. */
export function collectFacts(
  postings: readonly CollectedPosting[],
  sources: readonly DescribedSource[],
): { readonly versions: Engine['versions']; readonly postings: readonly CollectedFacts[] } {
  const engine = createEngine(loadAssets());
  const described = new Map(sources.map((source) => [source.id, source]));
  return {
    versions: engine.versions,
    postings: postings.map(({ posting, source, month, pay }) => {
      const { country } = described.get(source) ?? {};
      const metadata = {
        ...{ source, month },
        ...(country === undefined ? {} : { country }),
        ...(source === 'ashby' ? { pay: readAshbyPay(pay) } : {}),
      };
      const analysis = engine.analyze(posting, { lint: false });
      const facts = toPostingFacts(analysis, metadata);
      const { company = '', title = '', text } = posting;
      return { facts, company, title, text, asks: readAsks(analysis) };
    }),
  };
}
