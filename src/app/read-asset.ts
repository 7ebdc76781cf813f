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
