import { expect, it } from 'vitest';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { FeedTerms } from '../../domain/feed-terms.js';
import { attributionOf, paceOf, termsOf, toPublicPosting } from './feed-knowledge.js';
import { LISTING_SOURCE } from '../../domain/listing-content.js';

const terms: FeedTerms = {
  source: 'acme',
  name: 'Acme',
  terms: null,
  read: null,
  checked: true,
  attribution: { text: 'Acme', link: 'required' },
  publicListing: true,
  heldBack: ['description', 'applyUrl', 'raw', 'pay'],
  requestsPerDay: 4,
  delaySeconds: 2,
  note: null,
};

const posting: FeedPosting = {
  source: 'acme',
  board: 'all',
  externalId: '1',
  url: 'https://acme.example/1',
  applyUrl: 'https://acme.example/1/apply',
  title: 'AI Engineer',
  company: 'Acme',
  locations: [],
  workplace: null,
  employment: [],
  department: null,
  datePosted: null,
  dateUpdated: null,
  validThrough: null,
  description: { text: 'Build.', format: 'plain' },
  pay: [{ min: 1, max: 2, currency: 'EUR', period: 'year', label: null, text: null }],
  raw: '{}',
};

it('holds back the fields that terms name, and keeps the others', () => {
  expect(toPublicPosting(posting, terms)).toEqual({
    ...posting,
    description: { text: '', format: 'plain' },
    applyUrl: null,
    pay: [],
    raw: '',
  });
  expect(toPublicPosting(posting, { ...terms, heldBack: [] })).toEqual(posting);
});

it('gives no posting to the public of a feed that forbids it', () => {
  expect(toPublicPosting(posting, { ...terms, publicListing: false })).toBeNull();
});

it('says what stands beside a posting, and how gently its feed is asked', () => {
  expect(attributionOf(terms, posting)).toEqual({ text: 'Acme', url: 'https://acme.example/1' });
  expect(attributionOf({ ...terms, attribution: null }, posting)).toBeNull();
  expect(paceOf(terms)).toEqual({ lane: 'acme', delayMs: 2_000, requestsPerDay: 4 });
});

it('holds nothing back of a listing that an employer published here', () => {
  const own = termsOf({ format: 1, terms: [], boards: [] } as never, LISTING_SOURCE);
  expect(toPublicPosting(posting, own)).toEqual(posting);
  expect(attributionOf(own, posting)).toBeNull();
});
