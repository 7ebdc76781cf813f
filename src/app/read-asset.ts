import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../assets/', import.meta.url);

/**
 * Reads one compiled asset.
 *
 * @throws {Error} naming the file that is missing or damaged, and what makes it again.
 */
export function readAsset<Asset>(name: string, read: (bytes: Uint8Array) => Asset): Asset {
  const url = new URL(name, folder);
  try {
    return read(readFileSync(url));
  } catch (cause) {
    throw new Error(
      `The asset ${fileURLToPath(url)} is missing or damaged. Run "npm run gen" to make it again.`,
      { cause },
    );
  }
}

/**
 * Reads one asset of JSON. The files are our own, made and checked by `npm run gen`; the format
 * number is what is trusted.
 *
 * @throws {Error} naming the file that is missing, damaged or of another version.
 */
export function readJsonAsset<Asset extends { readonly format: number }>(
  name: string,
  format: Asset['format'],
): Asset {
  const asset = readAsset(name, parseJson<Asset>);
  if (asset.format === format) return asset;
  throw new Error(
    `The asset ${name} has format ${String(asset.format)}; this version reads ${format}. Run "npm run gen" to make it again.`,
  );
}

/** JSON as it lies in a file of ours; whoever unpacks it proves its format. */
function parseJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
