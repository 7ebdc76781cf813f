import { join } from 'node:path';
import type { RoleId } from '../../src/domain/analysis.js';
import { payFactsOf, type PayFacts } from '../../src/market/pay-model/pay-facts.js';
import { midpoint } from '../../src/market/stated-pay.js';
import { collectFacts, type CollectedFacts } from '../snapshot/collect-facts.js';
import { readPostings } from '../snapshot/read-postings.js';
import { readSources } from '../snapshot/read-sources.js';
import { dealFolds } from '../train/folds.js';

/** A posting to learn pay from. */
export interface PayRow {
  readonly role: RoleId;
  readonly facts: PayFacts;
  readonly month: string | null;
  readonly company: string;
  /** Midpoint of the annualised base pay in US dollars. */
  readonly dollars: number;
  /** Postings of one company, and near twins, have one fold. */
  readonly fold: number;
}

/** Folds of the cross-validation. */
export const FOLDS = 5;

/**
 * Reads and analyses the postings, and takes those to learn pay from.
 *
 * @param root the checkout
 * @param folder holds `postings/postings.jsonl.gz`
 */
export function readPayRows(root: string, folder: string): PayRow[] {
  const { postings } = readPostings(join(folder, 'postings', 'postings.jsonl.gz'));
  const sources = readSources(join(root, 'data', 'market', 'sources.yaml'));
  const recent = new Set(sources.flatMap(({ id, period }) => (period === 'recent' ? id : [])));
  return payRows(
    collectFacts(postings, sources).postings.filter(({ facts }) => recent.has(facts.source)),
  );
}

/** The postings that claim a role and state their base pay in US dollars. */
export function payRows(postings: readonly CollectedFacts[]): PayRow[] {
  const paid = postings.filter(({ facts }) => facts.role !== null && facts.pay?.currency === 'USD');
  const folds = dealFolds(
    paid.map(({ facts, company, text }) => ({ id: facts.id, company, text })),
    FOLDS,
  );
  return paid.map(({ facts, company }, at) => ({
    role: facts.role!,
    facts: payFactsOf(facts),
    month: facts.month,
    company,
    dollars: midpoint(facts.pay!),
    fold: folds[at]!,
  }));
}
