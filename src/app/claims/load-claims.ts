import { claimFormat, type ClaimAsset } from '../../domain/claim.js';
import { workFormat, type WorkFigures } from '../../domain/work-figures.js';
import type { ClaimFigures } from '../../market/claims/figures.js';
import { readAsset } from '../read-asset.js';
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
  const asset = inFormat(
    readAsset('claims.json', readJson<ClaimAsset>),
    'claims.json',
    claimFormat,
  );
  const work = inFormat(readAsset('work.json', readJson<WorkFigures>), 'work.json', workFormat);
  return {
    asset,
    figures: { snapshot: loadMarket(), tables: loadSalaryTables(), work, skills: asset.skills },
  };
}

function inFormat<T extends { readonly format: number }>(
  asset: T,
  name: string,
  format: number,
): T {
  if (asset.format === format) return asset;
  throw new Error(
    `The asset ${name} has format ${String(asset.format)}; this version reads ${format}. Run "npm run gen" to make it again.`,
  );
}

/** The files are our own, made and checked by `npm run gen`; the format number is what is trusted. */
function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
