/**
 * Measures pay extraction: exact match of min, max, currency and period of the first range found.
 *
 *   npx tsx eval/pay.ts FILE.jsonl [--errors] [--no-location]
 *
 * A line is `{id, text, location, expected}` or `{id, text, location, pay}`; the label is `{min,
 * max, currency, period}` or `null`. `--no-location` hides the location field from the extractor.
 */
import { readFileSync } from 'node:fs';
import type { PayRange } from '../src/domain/analysis.js';
import { parseDocument } from '../src/document/parse-document.js';
import { extractPay } from '../src/extract/pay/extract-pay.js';
import { toCanonicalText } from '../src/text/to-canonical-text.js';

type Label = Pick<PayRange, 'min' | 'max' | 'currency' | 'period'>;

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly location?: string;
  readonly expected?: Label | null;
  readonly pay?: Label | null;
}

/** The four compared fields in one string; `null` counts as zero, as in the scorer. */
function print(pay: Label | null | undefined): string {
  if (pay === null || pay === undefined) return 'none';
  return `${pay.min ?? 0}-${pay.max ?? 0} ${pay.currency} ${pay.period}`;
}

function measure(postings: readonly Labelled[], hideLocation: boolean): string[] {
  let hits = 0;
  let hitsInTextOrder = 0;
  let labelled = 0;
  let found = 0;
  const errors: string[] = [];
  for (const posting of postings) {
    const document = parseDocument(toCanonicalText(posting.text).text);
    const ranges = extractPay(document, hideLocation ? '' : (posting.location ?? ''));
    const wanted = print(posting.expected ?? posting.pay);
    const got = print(ranges[0]);
    const firstInText = [...ranges].sort((a, b) => a.start - b.start)[0];
    if (wanted !== 'none' && wanted === print(firstInText)) hitsInTextOrder++;
    if (wanted !== 'none') labelled++;
    if (got !== 'none') found++;
    if (wanted === got) hits += wanted === 'none' ? 0 : 1;
    else
      errors.push(
        `${posting.id}\n  wanted ${wanted}\n  got    ${ranges.map((range) => `${print(range)} ${range.basis} ${JSON.stringify(range.text)}`).join('\n         ') || 'none'}`,
      );
  }
  const precision = found === 0 ? 0 : hits / found;
  const recall = labelled === 0 ? 0 : hits / labelled;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(`postings ${postings.length}, labelled ${labelled}, found ${found}, exact ${hits}`);
  console.log(
    `precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`,
  );
  console.log(`exact if the first in text order counted, not base pay first: ${hitsInTextOrder}`);
  return errors;
}

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (file === undefined) {
  console.error('Give a file of labelled postings: npx tsx eval/pay.ts FILE.jsonl [--errors]');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const postings = lines.map((line) => JSON.parse(line) as Labelled);
const errors = measure(postings, process.argv.includes('--no-location'));
if (process.argv.includes('--errors')) console.log(errors.join('\n'));
