import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { ListingContent, PublicListing } from '../domain/listing-content.js';
import { checkJobPosting } from './check-job-posting.js';
import { hostileTexts } from './hostile-texts.js';
import type { JsonObject } from './job-posting-fields.js';
import { toJobPosting, toScriptJson } from './job-posting-json-ld.js';
import { renderListingHead } from './listing-head.js';
import { publicListing } from './test-listing.js';

const today = '2026-11-21';
const folder = join(import.meta.dirname, '../../data/samples/listings');
const samples = readdirSync(folder)
  .toSorted()
  .map((file): [string, Omit<PublicListing, 'url' | 'open' | 'firstPublished'>] => [
    file,
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublicListing,
  ]);

describe('the JSON-LD of a listing', () => {
  it.each(samples)('keeps every rule of Google: %s', (_file, sample) => {
    const url = `https://board.example/jobs/rolescope:${sample.employer.slug}/${sample.id}`;
    const listing = { ...sample, open: true, firstPublished: sample.datePosted, url };
    expect(checkJobPosting(toJobPosting(listing), { today })).toEqual([]);
  });

  it('says what the listing states, in the words of schema.org', () => {
    const posting = toJobPosting(publicListing());
    expect(posting).toMatchObject({
      '@type': 'JobPosting',
      title: 'Senior AI engineer, document search',
      datePosted: '2026-11-02',
      validThrough: '2026-12-18T23:59:59Z',
      employmentType: ['FULL_TIME'],
      jobLocation: [{ address: { addressLocality: 'Hamburg', addressCountry: 'DE' } }],
      baseSalary: {
        currency: 'EUR',
        value: { minValue: 78_000, maxValue: 92_000, unitText: 'YEAR' },
      },
      directApply: true,
    });
    expect(posting['description']).toContain('<li>Python and SQL</li>');
  });

  it.each<[string, Partial<ListingContent>, object]>([
    [
      'remote work by the countries people may live in',
      { workplace: 'remote', places: [], remoteFrom: ['DE', 'AT'] },
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'DE' },
          { '@type': 'Country', name: 'AT' },
        ],
      },
    ],
    [
      'remote work by the country of its place where no other is named',
      { workplace: 'remote' },
      { applicantLocationRequirements: [{ '@type': 'Country', name: 'DE' }] },
    ],
    [
      'one amount as one value',
      { pay: { min: 40, max: 40, currency: 'CHF', period: 'hour' } },
      { baseSalary: { currency: 'CHF', value: { value: 40, unitText: 'HOUR' } } },
    ],
    [
      'that people apply elsewhere',
      { applyUrl: 'https://acme.example/apply' },
      { directApply: false },
    ],
  ])('tells %s', (_what, content, expected) => {
    expect(toJobPosting(publicListing(content))).toMatchObject(expected);
  });

  it('leaves out what is not stated', () => {
    const bare = publicListing({ pay: null, employment: [], places: [], workplace: 'unspecified' });
    const posting = JSON.parse(toScriptJson(toJobPosting(bare))) as JsonObject;
    for (const property of ['baseSalary', 'employmentType', 'jobLocation', 'jobLocationType']) {
      expect(posting).not.toHaveProperty(property);
    }
  });
});

/** A listing with a text in every field that people fill in. */
function everywhere(text: string): PublicListing {
  const listing = publicListing();
  return {
    ...listing,
    id: text,
    url: `https://board.example/jobs/rolescope:x/7`,
    employer: { slug: text, name: text, website: text },
    content: {
      ...listing.content,
      title: text,
      text: `${text}\n\n${text} in a line`,
      places: [{ locality: text, region: text, country: text }],
      remoteFrom: [text],
      applyUrl: text,
      pay: { min: 1, max: 2, currency: text, period: 'year' },
    },
  };
}

const LINKS = /^(?:https?|mailto):/;

/** Names of elements and attributes, and links, as a parser of HTML finds them. */
function readMarkup(html: string) {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      elements.add(node.name);
      for (const [name, value] of Object.entries(node.attribs)) {
        attributes.add(name);
        if (name === 'href' || name === 'src') links.push(value);
      }
      walk(node.children);
    }
  };
  walk(parseDocument(html).children);
  return { elements, attributes, links };
}

const SAFE = new Set('p br ul ol li strong em a code pre blockquote h3 h4 hr'.split(' '));

describe('a hostile text in every field', () => {
  it.each(hostileTexts)('does nothing: %j', (text) => {
    const listing = everywhere(text);
    const { head, body: inBody } = renderListingHead(listing);
    const inHead = readMarkup(head);
    expect([...inHead.elements].sort()).toEqual(['link', 'meta', 'script', 'title']);
    expect(head.match(/<\/?script/gi)).toHaveLength(2);
    expect([...inHead.attributes].sort()).toEqual(
      ['content', 'href', 'name', 'property', 'rel', 'type'].sort(),
    );
    const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(head)?.[1];
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    const posting = JSON.parse(json ?? '') as JsonObject;
    const description = readMarkup(posting['description'] as string);
    expect([...description.elements].filter((name) => !SAFE.has(name))).toEqual([]);
    expect([...description.attributes].filter((name) => !/^(?:href|rel)$/.test(name))).toEqual([]);
    expect(description.links.filter((link) => !LINKS.test(link))).toEqual([]);
    const body = readMarkup(inBody);
    const allowed = new Set([...SAFE, 'article', 'h1']);
    expect([...body.elements].filter((name) => !allowed.has(name))).toEqual([]);
    expect(inBody).not.toMatch(/<\/?noscript/i);
    expect(body.links.filter((link) => !LINKS.test(link))).toEqual([]);
  });

  it('is one of more than forty', () => expect(hostileTexts.length).toBeGreaterThan(40));
});

describe('the page of a listing', () => {
  it('carries its markup while it is open', () => {
    const { status, head, body } = renderListingHead(publicListing());
    expect(status).toBe(200);
    expect(head).toContain('<title>Senior AI engineer, document search – Hafenlicht GmbH</title>');
    expect(head).toContain('application/ld+json');
    expect(body).toContain('Open until 2026-12-18.');
  });

  it('is gone, without markup for search engines, once it is not', () => {
    const { status, head, body } = renderListingHead({ ...publicListing(), open: false });
    expect(status).toBe(410);
    expect(head).not.toContain('<script');
    expect(head).toContain('noindex');
    expect(body).toContain('no longer open');
  });
});
