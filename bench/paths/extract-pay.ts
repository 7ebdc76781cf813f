import { extractPay as run } from '../../src/extract/pay/extract-pay.js';
import { overAll, type HotPath } from '../run/measure.js';

export const extractPay: HotPath = {
  name: 'extract-pay',
  setUp: (corpus) =>
    overAll(
      corpus.prepared(),
      ({ document }) => document.text.length,
      ({ document, location }) => run(document, location ?? '').length,
    ),
};
