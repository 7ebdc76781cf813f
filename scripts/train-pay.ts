/**
 * `npm run train:pay -- FOLDER`: trains the pay model from the postings in FOLDER that state their
 * base pay in US dollars, and writes it to `data/market/` with its card. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePay } from './train-pay/measure-pay.js';
import { fitPayModel } from './train-pay/fit-pay-model.js';
import { payModelCard } from './train-pay/pay-model-card.js';
import { readPayRows } from './train-pay/pay-rows.js';
import { writeLines } from './snapshot/write-lines.js';

const root = join(import.meta.dirname, '..');
const rows = readPayRows(root, process.argv[2] ?? join('..', 'shared', 'data'));
const model = fitPayModel(rows);
const target = join(root, 'data', 'market');
const size = writeLines(join(target, 'pay-model.json'), model);
writeFileSync(join(target, 'pay-model.card.md'), payModelCard(model, comparePay(rows)));
console.log(`data/market/pay-model.json: ${rows.length} postings, ${size} characters`);
