import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { aspectIds, aspectLabels } from '../../src/domain/claim.js';
import { readClaims } from './read-claims.js';

const data = join(import.meta.dirname, '..', '..', 'data');
const tables = z
  .array(z.strictObject({ guide: z.string(), table: z.string(), rows: z.array(z.enum(aspectIds)) }))
  .parse(parse(readFileSync(join(data, 'claims', 'tables.yaml'), 'utf8')));

it('every row of the guides’ tables is a row of the comparison', () => {
  const rows = tables.map(({ guide, table, rows: own }) => [guide, table, own.length]);
  expect(rows.slice(0, 3)).toEqual([
    ['guide-0', 'cheat sheet', 8],
    ['guide-1', 'quick comparison', 7],
    ['guide-1', 'skills comparison', 2],
  ]);
  expect(Object.keys(aspectLabels).sort()).toEqual([...aspectIds].sort());
});

it('and each has claims of that guide', () => {
  const { claims, problems } = readClaims(data);
  expect(problems).toEqual([]);
  for (const { guide, rows } of tables) {
    for (const aspect of rows) {
      const own = claims.filter(({ claim }) => claim.guide === guide && claim.aspect === aspect);
      expect(own.length, `${guide} ${aspect}`).toBeGreaterThan(0);
    }
  }
});
