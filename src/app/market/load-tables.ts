import { relationsFormat, type MarketRelations } from '../../domain/market-relations.js';
import { salaryFormat, type SalaryTables } from '../../domain/salary-tables.js';
import { payModelFormat, type PayModel } from '../../market/pay-model/pay-model.js';
import { readJsonAsset } from '../read-asset.js';

/**
 * Loads what titles, skills and months have to do with one another.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadRelations(): MarketRelations {
  return readJsonAsset<MarketRelations>('market-relations.json', relationsFormat);
}

/** Loads the public tables of pay; throws as `loadRelations`. */
export function loadSalaryTables(): SalaryTables {
  return readJsonAsset<SalaryTables>('market-salaries.json', salaryFormat);
}

/** Loads the pay model; throws as `loadRelations`. */
export function loadPayModel(): PayModel {
  return readJsonAsset<PayModel>('pay-model.json', payModelFormat);
}
