/**
 * `npm run eval:pay -- FOLDER`: cross-validates the pay model on the postings in FOLDER (as
 * `npm run train:pay`), prints coverage and loss, and writes them to `eval/results/pay-model.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePay } from '../../scripts/train-pay/measure-pay.js';
import { readPayRows } from '../../scripts/train-pay/pay-rows.js';
import { payTable } from '../../scripts/train-pay/pay-tables.js';

const root = join(import.meta.dirname, '..', '..');
const rows = readPayRows(root, process.argv[2] ?? join('..', 'shared', 'data'));
const table = payTable(comparePay(rows));
console.log(table);
writeFileSync(
  join(root, 'eval', 'results', 'pay-model.md'),
  `# The pay model, cross-validated

\`npm run eval:pay -- ../shared/data\`: ${rows.length} postings that state base pay in US dollars. Five folds; postings of one company, and near twins, lie in one fold; neither the model nor its calibration sees the fold it is judged on. Figures are of the midpoint of annualised base pay; in brackets the percentiles of role × region, from the same postings.

${table}

Asked for: coverage of 78 to 84 %; pinball loss at least 15 % below role × region medians. For data and AI roles alone the folds are small, and the figures move by a few percent from fold to fold.
`,
);
