import { marketFormat, type MarketCell, type MarketSnapshot } from '../src/domain/market.js';
import { roleIds } from '../src/domain/roles.js';

const n = 400;

function share(count: number): MarketCell['payStated'] {
  return { count, n, low: Math.max(0, count / n - 0.05), high: Math.min(1, count / n + 0.05) };
}

function spread(p10: number, p25: number, p50: number, p75: number, p90: number) {
  return { n, p10, p25, p50, p75, p90, low: p50 * 0.98, high: p50 * 1.02 };
}

function cellOf(role: MarketCell['role'], place: string): MarketCell {
  return {
    role,
    level: 'all',
    place,
    n,
    sources: { handmade: n },
    requiredSkills: spread(2, 5, 8, 11, 16),
    minYears: spread(1, 2, 4, 5, 8),
    education: { none: share(8), bachelor: share(120), master: share(20), unspecified: share(252) },
    workplace: { onsite: share(100), hybrid: share(100), remote: share(100) },
    employment: { 'full-time': share(300) },
    levels: { senior: share(160), mid: share(120) },
    payStated: share(160),
    placeStated: share(380),
    yearsStated: share(240),
    dutiesStated: share(360),
    mismatched: share(60),
    pay: [
      {
        currency: 'USD',
        ...spread(95_000, 125_000, 155_000, 190_000, 230_000),
        sources: { handmade: 160 },
        from: '2026-01',
        to: '2026-06',
      },
    ],
    skills: [],
  };
}

/** Figures made up for the samples of the rules: every role alike, one currency. */
export const handmadeMarket: MarketSnapshot = {
  format: marketFormat,
  version: 'handmade',
  versions: { engine: 'handmade', lexicon: 'handmade', model: 'handmade' },
  from: '2026-01',
  to: '2026-06',
  sources: [],
  cells: (['all', ...roleIds] as const).flatMap((role) =>
    ['all', 'US'].map((place) => cellOf(role, place)),
  ),
};
