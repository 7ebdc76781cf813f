import type { Analysis } from '../../domain/analysis.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import { FEW, type MarketCell, type MarketSnapshot, type PayFigure } from '../../domain/market.js';
import { nearestCell, type CellReach } from '../../domain/market-cells.js';
import { roleLabels } from '../../domain/roles.js';
import { placeLabel } from '../../extract/place/place-label.js';
import { placeKey, readPlace } from '../../extract/place/read-place.js';
import type { KnownPay, YearlyPay } from '../../judge/score/pay.js';
import { readStatedPay, type StatedPay } from '../../market/stated-pay.js';
import { payOfFeed } from '../import/market-facts.js';

/** Wider cells are of other work, or of all levels everywhere. */
const NEAR: ReadonlySet<CellReach> = new Set(['as-asked', 'country', 'role-and-level']);

/**
 * What is known of a posting's pay: as the feed's own fields state it where they are trusted, else
 * as the text does, beside what comparable postings state.
 */
export function findKnownPay(
  analysis: Analysis,
  market: MarketSnapshot,
  feed: FeedPosting | null,
): KnownPay {
  const ofFeed = feed === null ? null : payOfFeed(feed);
  const stated = ofFeed ?? readStatedPay(analysis.pay);
  if (stated === null) return { yearly: null, ofFeed: false };
  return { yearly: toYearlyPay(analysis, market, stated), ofFeed: ofFeed !== null };
}

function toYearlyPay(analysis: Analysis, market: MarketSnapshot, stated: StatedPay): YearlyPay {
  const { currency, low, high } = stated;
  return { currency, low, high, market: findMarket(analysis, market, currency) };
}

/**
 * The figures of postings of the same role (other work is no market), level and place, or of the nearest group that has 20 in
 * the currency; `null` where only other work or other places have.
 */
function findMarket(
  analysis: Analysis,
  market: MarketSnapshot,
  currency: string,
): YearlyPay['market'] {
  const role = analysis.roles[0]?.role;
  if (role === undefined || role === 'other' || analysis.abstained !== null) return null;
  const figureIn = ({ pay }: MarketCell): PayFigure | undefined =>
    pay.find((figure) => figure.currency === currency && figure.n >= FEW);
  const level = analysis.seniority.value;
  const remote = analysis.workplace.value === 'remote';
  const place = placeKey(readPlace(analysis.location.value ?? ''), remote);
  const query = { role, ...(place === null ? {} : { place }) };
  const asked = level === 'unspecified' ? [query] : [{ ...query, level }, query];
  const found = asked
    .map((cell) => nearestCell(market, cell, (one) => figureIn(one) !== undefined))
    .find((cell) => cell !== undefined && NEAR.has(cell.reach));
  if (found === undefined) return null;
  if (found.reach === 'role-and-level' && !isCurrencyOf(place, currency)) return null;
  return { figure: figureIn(found.cell)!, of: describeCell(found.cell) };
}

/** ISO 4217 codes begin with their country's code; the euro and an unknown place are let pass. */
function isCurrencyOf(place: string | null, currency: string): boolean {
  return place === null || currency === 'EUR' || currency.slice(0, 2) === place;
}

function describeCell({ role, level, place }: MarketCell): string {
  return [
    role === 'all' ? 'all roles' : roleLabels[role],
    ...(level === 'all' ? [] : [level]),
    ...(place === 'all' ? [] : [placeLabel(place)]),
  ].join(', ');
}
