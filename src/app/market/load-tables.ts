import { relationsFormat, type MarketRelations } from '../../domain/market-relations.js';
import { salaryFormat, type SalaryTables } from '../../domain/salary-tables.js';
import { payModelFormat, type PayModel } from '../../market/pay-model/pay-model.js';
import { readAsset } from '../read-asset.js';

/**
 * Loads what titles, skills and months have to do with one another.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadRelations(): MarketRelations {
  return load<MarketRelations>('market-relations.json', relationsFormat);
}

/** Loads the public tables of pay; throws as `loadRelations`. */
export function loadSalaryTables(): SalaryTables {
  return load<SalaryTables>('market-salaries.json', salaryFormat);
}

/** Loads the pay model; throws as `loadRelations`. */
export function loadPayModel(): PayModel {
  return load<PayModel>('pay-model.json', payModelFormat);
}

/** The files are our own, made and checked by `npm run gen`; the format number is what is trusted. */
function load<Asset extends { readonly format: number }>(name: string, format: number): Asset {
  const asset = readAsset(name, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Asset);
  if (asset.format === format) return asset;
  throw new Error(
    `The asset ${name} has format ${String(asset.format)}; this version reads ${format}. Run "npm run gen" to make it again.`,
  );
}
