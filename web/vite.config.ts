/** Builds the web app into dist/web, one chunk a page; `npm run dev:web` serves it while writing. */
import { join } from 'node:path';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { qualityPlugin } from './build/quality-plugin.js';

const root = import.meta.dirname;

export default defineConfig({
  root,
  plugins: [react(), tailwind(), qualityPlugin(join(root, '..'))],
  resolve: {
    alias: [
      { find: '@rolescope', replacement: join(root, '..', 'src') },
      // Its build for browsers decodes by a document, which a worker has not.
      {
        find: 'decode-named-character-reference',
        replacement: join(
          root,
          '..',
          'node_modules',
          'decode-named-character-reference',
          'index.js',
        ),
      },
      // What needs Node's buffers and inflater there has a twin for browsers.
      {
        find: /^\.\/zip-parts\.js$/,
        replacement: join(root, '..', 'src', 'readers', 'docx', 'zip-parts-web.ts'),
      },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: join(root, '..', 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // Read by scripts/check-web-size.ts.
    manifest: true,
    // Licences ask to be kept with every copy.
    license: { fileName: 'third-party-licenses.md' },
    // The policy of our pages allows images as data, and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8787' } },
});
