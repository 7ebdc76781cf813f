import { claimFormat, type ClaimAsset } from '../../domain/claim.js';
import { workFormat, type WorkFigures } from '../../domain/work-figures.js';
import type { ClaimFigures } from '../../market/claims/figures.js';
import { readJsonAsset } from '../read-asset.js';
import { loadMarket } from '../market/load-market.js';
import { loadSalaryTables } from '../market/load-tables.js';

/** The guides' claims with the figures that they are checked against. */
export interface LoadedClaims {
  readonly asset: ClaimAsset;
  readonly figures: ClaimFigures;
}

/**
 * Loads the claims and the figures that come with the program.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function loadClaims(): LoadedClaims {
  const asset = readJsonAsset<ClaimAsset>('claims.json', claimFormat);
  const work = readJsonAsset<WorkFigures>('work.json', workFormat);
  return {
    asset,
    figures: { snapshot: loadMarket(), tables: loadSalaryTables(), work, skills: asset.skills },
  };
}
