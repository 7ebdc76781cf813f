// Bundles the compiled command, with what it imports, into a few files. Loading some 170 small
// modules one by one is most of the time that a short run takes; the library in dist/ stays as it is.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
/** As deep below the root as dist/app/, so that paths to assets/ and data/ hold in both places. */
const out = join(root, 'dist', 'command');

rmSync(out, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    'dist/cli/main.js',
    'dist/app/postings/analyze-worker.js',
    'dist/app/import/judge-worker.js',
    'dist/app/documents/document-worker.js',
    'dist/app/service/engine-worker.js',
  ],
  outdir: out,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Less to read is less to compile; names stay, so that a stack still tells where.
  minifyWhitespace: true,
  minifySyntax: true,
  // What the command never loads, or seldom, stays outside.
  external: [
    'cli-progress',
    'zod',
    'unpdf',
    // It finds its compiled parts beside itself, and the drivers are loaded only with a store.
    '@electric-sql/pglite',
    'kysely',
    'pg',
    'pg-boss',
    'hyparquet-writer',
    // The server: seldom loaded, and parts of it are compiled or start threads of their own.
    '@hono/*',
    '@modelcontextprotocol/*',
    '@node-rs/argon2',
    'hono',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
  ],
  banner: {
    // Commander is CommonJS and asks for its Node modules by `require`.
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), licences(Object.keys(metafile.inputs)));

/** The licences of all bundled packages, which ask to be kept with every copy. */
function licences(inputs) {
  const names = inputs.flatMap(
    (path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[0] ?? [],
  );
  const texts = [...new Set(names)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file && existsSync(join(root, folder, file))
        ? readFileSync(join(root, folder, file), 'utf8')
        : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
