import type { Plugin } from 'vite';
import { compileQuality } from './compile-quality.js';

const NAME = 'virtual:quality';

/** Gives `virtual:quality`: what was measured, as it lies in the repository when the app is built. */
export function qualityPlugin(root: string): Plugin {
  return {
    name: 'rolescope-quality',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) =>
      id === `\0${NAME}`
        ? `export const quality = JSON.parse(${JSON.stringify(JSON.stringify(compileQuality(root)))});`
        : null,
  };
}
