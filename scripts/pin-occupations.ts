/**
 * `npx tsx scripts/pin-occupations.ts TAXONOMIES`: writes `data/crosswalks/occupations.yaml`, the
 * occupations of the pinned releases to which roles may be mapped. `TAXONOMIES` is a folder holding
 * `onet-29.2/Occupation Data.txt` and `esco-1.1/occupations_en.csv` as published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readCsv } from './gen/read-csv.js';
import { iscoUnitGroups } from './gen/isco-unit-groups.js';

/** Major groups worth a mapping: computing and mathematics, and ISCO's science and ICT groups. */
const ONET = /^(?:15-|11-3021|17-2061|17-2072|17-2112|17-2199)/;
const ISCO = /^(?:1330|2120|2149|2152|2166|25\d\d|35\d\d)$/;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder that holds the taxonomies.');

const onet = readFileSync(join(folder, 'onet-29.2', 'Occupation Data.txt'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([code]) => code !== undefined && ONET.test(code))
  .map(([code, label]) => ({ code: code!, label: label! }));

const escoRows = readCsv(readFileSync(join(folder, 'esco-1.1', 'occupations_en.csv'), 'utf8'));
const [head = [], ...rows] = escoRows;
const column = (name: string): number => head.indexOf(name);
const esco = rows
  .filter((row) => ISCO.test(row[column('iscoGroup')] ?? ''))
  .map((row) => ({
    code: row[column('conceptUri')]!.split('/').at(-1)!,
    label: row[column('preferredLabel')]!,
    isco: row[column('iscoGroup')]!,
  }));

const groups = [...new Set(esco.map(({ isco }) => isco))].sort();
const isco = groups.map((code) => ({ code, label: iscoUnitGroups[code] ?? '' }));
const unnamed = isco.filter(({ label }) => label === '').map(({ code }) => code);
if (unnamed.length > 0) throw new Error(`iscoUnitGroups has no name for ${unnamed.join(', ')}.`);

const taxonomies = [
  {
    id: 'onet-soc-2019',
    name: 'O*NET-SOC 2019',
    release: 'O*NET 29.2',
    licence: 'CC BY 4.0, U.S. Department of Labor, Employment and Training Administration',
    page: 'https://www.onetonline.org/link/summary/{code}',
    occupations: onet,
  },
  {
    id: 'isco-08',
    name: 'ISCO-08',
    release: 'unit groups used by ESCO 1.1',
    licence: 'International Labour Organization',
    page: null,
    occupations: isco,
  },
  {
    id: 'esco-1.1',
    name: 'ESCO',
    release: 'ESCO 1.1',
    licence: 'European Union, reuse under Decision 2011/833/EU',
    page: 'http://data.europa.eu/esco/occupation/{code}',
    occupations: esco,
  },
];
const header = '# Made by scripts/pin-occupations.ts from the published releases; do not edit.\n';
const target = join(import.meta.dirname, '..', 'data', 'crosswalks', 'occupations.yaml');
writeFileSync(
  target,
  header + stringify(taxonomies, { lineWidth: 0, flowCollectionPadding: true }),
);
