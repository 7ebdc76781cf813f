import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkListingContent } from '../../board/check-listing-content.js';
import type { ListingContent, ListingEmployer } from '../../domain/listing-content.js';
import { reviewContent } from './lint-content.js';
import type { ListingTools } from './listing-tools.js';
import { goodContent, testTools } from './test-listings.js';

const today = '2026-11-21';
const folder = join(import.meta.dirname, '../../../data/samples/listings');
const samples = readdirSync(folder).toSorted();
const employer = { slug: 'acme', name: 'Acme', website: null };
let tools: ListingTools;
beforeAll(() => {
  tools = testTools();
});

const read = (file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    readonly employer: ListingEmployer;
    readonly content: ListingContent;
  };

const codes = async (given: Partial<ListingContent>): Promise<readonly string[]> => {
  const { findings } = await reviewContent(tools, {
    ...{ content: goodContent(given), answers: [], employer, today },
  });
  return findings.filter(({ severity }) => severity !== 'advice').map(({ code }) => code);
};

it.each(samples)('the sample %s has nothing to be resolved', async (file) => {
  const { content, employer: by } = read(file);
  expect(checkListingContent(content)).toEqual([]);
  const { findings, open } = await reviewContent(tools, {
    ...{ content, answers: [], employer: by, today },
  });
  expect(open).toBe(0);
  expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
});

describe('whoever writes a listing is told of', () => {
  it.each<[string, Partial<ListingContent>, string]>([
    ['nothing where nothing is wrong', {}, ''],
    ['a title with pay in it', { title: 'AI engineer, 80k' }, 'listing/title-pay'],
    ['a title with the place in it', { title: 'AI engineer in Leipzig' }, 'listing/title-place'],
    ['a title with the employer in it', { title: 'AI engineer at Acme' }, 'listing/title-employer'],
    ['a place that is missing', { places: [] }, 'listing/place'],
    [
      'remote work from nowhere',
      { places: [], workplace: 'remote', text: goodContent().text.replace(/You work in.*$/m, '') },
      'listing/remote-from',
    ],
    [
      'pay that contradicts the text',
      { pay: { min: 1, max: 2, currency: 'EUR', period: 'hour' } },
      'listing/pay-contradicts',
    ],
  ])('%s', async (_what, given, expected) => {
    const found = await codes(given);
    if (expected === '') expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });

  it('an empty listing, in a way that tells what is missing', async () => {
    const empty = { title: '', text: '', places: [], workplace: 'unspecified', pay: null } as const;
    const found = await codes({ ...empty, employment: [] });
    for (const code of ['listing/title', 'listing/description', 'listing/place']) {
      expect(found).toContain(code);
    }
  });

  it('the words, where there are some', async () => {
    const content = goodContent({ title: 'AI engineer, 80k' });
    const { findings } = await reviewContent(tools, { content, answers: [], employer, today });
    const found = findings.find(({ code }) => code === 'listing/title-pay');
    expect(content.title.slice(found?.span?.start, found?.span?.end)).toBe('80k');
    expect(found?.quote).toBe('80k');
  });
});
