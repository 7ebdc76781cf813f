import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { MarketSource } from '../../src/domain/market.js';

const sourceSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['postings', 'salaries', 'statistics']),
    period: z.enum(['recent', '2020']),
    licence: z.string().nullable(),
    url: z.string().nullable(),
    country: z.string().optional(),
    whole: z.boolean(),
    biases: z.array(z.string()).min(1),
  })
  .readonly();

/** What `data/market/sources.yaml` says of a source; numbers and dates are counted. */
export type DescribedSource = z.infer<typeof sourceSchema>;

/** Reads the descriptions of all sources. */
export function readSources(file: string): readonly DescribedSource[] {
  return z.array(sourceSchema).parse(parse(readFileSync(file, 'utf8')));
}

/** A source with what was counted in it. */
export function countedSource(
  { id, title, kind, licence, url, biases }: DescribedSource,
  n: number,
  dates: readonly string[],
): MarketSource {
  const sorted = [...dates].sort();
  return {
    ...{ id, title, kind, licence, url },
    from: sorted[0] ?? null,
    to: sorted.at(-1) ?? null,
    n,
    biases,
  };
}
