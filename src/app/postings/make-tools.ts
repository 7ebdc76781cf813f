import { createEngine } from '../../engine/engine.js';
import { loadAssets } from '../load-assets.js';
import type { BatchTools, PrintAnalysis } from './analyze-batch.js';

/** How analyses are to be printed; plain data, so that another thread can be told. */
export type OutputStyle = { readonly noLint?: boolean } & (
  | { readonly form: 'json' | 'ndjson'; readonly keepText: boolean }
  | { readonly form: 'report'; readonly width: number; readonly colour: boolean }
);

/** Loads what working on batches takes, in this thread. */
export async function makeTools(style: OutputStyle): Promise<BatchTools> {
  return {
    engine: createEngine(loadAssets()),
    print: await makePrint(style),
    keepText: style.form === 'report' || style.keepText,
    noLint: style.noLint ?? false,
  };
}

async function makePrint(style: OutputStyle): Promise<PrintAnalysis> {
  switch (style.form) {
    case 'ndjson':
      return (analysis) => `${JSON.stringify(analysis)}\n`;
    case 'json':
      return (analysis) => JSON.stringify(analysis, null, 2);
    case 'report': {
      const { renderAnalysis } = await import('../../format/render-analysis.js');
      return (analysis, source) => renderAnalysis(analysis, source, style);
    }
  }
}
