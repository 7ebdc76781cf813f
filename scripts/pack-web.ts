/**
 * `npx tsx scripts/pack-web.ts [FOLDER]`: writes a `.br` and a `.gz` beside each file of the built web
 * app that is worth it, so that the server sends them as they are and packs nothing itself.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller files fit into one packet anyway. */
const LEAST = 1_000;
/** Above this the best packing takes seconds and saves little more. */
const LARGE = 200_000;
const KINDS: ReadonlySet<string> = new Set(['.js', '.css', '.json', '.bin', '.svg', '.html']);

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'web');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((file) => KINDS.has(extname(file)) && !file.includes('.vite'))
  .filter((file) => statSync(file).isFile() && statSync(file).size >= LEAST);
const sizes = await Promise.all(files.map(pack));
const sum = (at: 0 | 1): string =>
  (sizes.reduce((total, size) => total + size[at], 0) / 1e6).toFixed(1);
console.log(`Web: ${files.length} files of ${sum(0)} MB are ${sum(1)} MB packed.`);

/** Packs one file, and gives its size before and after. */
async function pack(file: string): Promise<readonly [before: number, after: number]> {
  const bytes = readFileSync(file);
  const quality = bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const [small, plain] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${file}.br`, small);
  writeFileSync(`${file}.gz`, plain);
  return [bytes.length, small.length];
}
