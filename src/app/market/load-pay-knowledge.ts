import { loadRoles } from '../load-knowledge.js';
import { loadMarket } from './load-market.js';
import { loadPayModel, loadSalaryTables } from './load-tables.js';
import type { PayKnowledge } from './pay.js';

/**
 * Loads what answers about pay are made from.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadPayKnowledge(): PayKnowledge {
  return {
    profiles: loadRoles().roles,
    snapshot: loadMarket(),
    tables: loadSalaryTables(),
    model: loadPayModel(),
  };
}
