import { describe, expect, it } from 'vitest';
import { readFixture, readText } from '../feed.suite.js';
import { schemaOrg } from './adapter.js';
import { parseScript } from './parse-script.js';

/** A page with one script. */
function page(script: string, type = 'application/ld+json'): string {
  return `<!doctype html><script type="${type}">${script}</script>`;
}

const MINIMAL = '{"@type":"JobPosting","title":"A","description":"B","url":"https://a.example/1"}';

describe('schema.org pages', () => {
  it('reads a graph with references, lists and entities', () => {
    const { postings } = readFixture(schemaOrg, import.meta.dirname, 'graph.html');
    expect(postings).toMatchObject([
      {
        externalId: '17',
        url: 'https://careers.acme.example/jobs/17/',
        title: 'ML Engineer, R&D',
        company: 'Acme & Daughters',
        workplace: 'TELECOMMUTE',
        employment: ['FULL_TIME', 'PART_TIME'],
        locations: [
          { text: 'Pune, Mahārāshtra, IND', locality: 'Pune', country: 'IND' },
          { text: 'Riga, Latvia' },
        ],
        datePosted: { iso: '2026-02-27' },
        validThrough: { iso: '2026-03-29T00:05:44+00:00' },
        description: { text: '<p>Train models, ship models.</p>', format: 'html' },
        pay: [{ min: 160_000, max: 260_000, currency: 'USD', period: 'year' }],
      },
    ]);
  });

  it('reads several postings of a page that is not quite JSON', () => {
    const { postings, problems } = readFixture(schemaOrg, import.meta.dirname, 'list.html');
    expect(problems).toEqual([]);
    expect(postings).toMatchObject([
      {
        externalId: 'https://jobs.example.org/a',
        company: 'Acme',
        locations: [{ text: 'Lima, Peru' }],
        description: { text: '<p>Count &amp; tell.\nEvery day.</p>' },
        pay: [{ min: 4_000, max: 4_000, currency: 'PEN', period: null }],
      },
      {
        title: 'AI Trainer',
        locations: [{ text: 'Chile' }],
        pay: [{ min: 30, max: 30, currency: 'USD', period: 'hour' }],
      },
    ]);
  });

  it('reads microdata where there is no JSON-LD', () => {
    const { postings } = readFixture(schemaOrg, import.meta.dirname, 'microdata.html');
    expect(postings).toMatchObject([
      {
        externalId: 'https://jobs.example.net/77',
        title: 'Data & AI Analyst',
        company: 'Acme Net',
        locations: [{ text: 'Graz, Austria', locality: 'Graz' }],
        datePosted: { iso: '2026-03-04' },
        description: { text: '<p>Count <b>everything</b>.</p><br><ul><li>SQL</ul>' },
        pay: [{ min: 45_000, max: null, currency: 'EUR', period: 'year' }],
      },
    ]);
  });

  it('reads a JSON-LD file', () => {
    const { postings } = readFixture(schemaOrg, import.meta.dirname, 'posting.json');
    expect(postings).toMatchObject([
      {
        externalId: 'P-9',
        locations: [{ text: 'Main Street 1, Cork' }],
        pay: [{ min: null, max: null, text: 'competitive' }],
      },
    ]);
  });

  it('takes the host of the page for the board where none is named, and closes nothing', () => {
    const context = { board: '', company: null, columns: {}, firstLine: 1 };
    const text = page(MINIMAL);
    const url = 'https://a.example/1';
    const { postings, complete } = schemaOrg.read({ text, url, json: undefined }, context);
    expect([postings[0]?.board, complete]).toEqual(['a.example', false]);
  });

  it.each([
    ['schema:JobPosting', 1],
    ['https://schema.org/JobPosting', 1],
    ['JobPostings', 0],
    ['Organization', 0],
  ])('knows the type %s as %i postings', (type, count) => {
    const text = page(MINIMAL.replace('JobPosting', type));
    expect(readText(schemaOrg, text).postings).toHaveLength(count);
  });

  it('says so when a page has no posting, and when its script is broken', () => {
    expect(readText(schemaOrg, '<html><p>Hi</p></html>').problems[0]?.code).toBe('no-posting');
    const broken = readText(schemaOrg, page('{"@type":"JobPosting","title":'));
    expect(broken.problems).toEqual([
      {
        code: 'broken-json-ld',
        message: 'the JSON-LD script 1 of this page names a JobPosting but is not JSON',
      },
    ]);
  });

  it('reads the same posting once, and values written as objects', () => {
    const values = MINIMAL.replace('"A"', '{"@value":"A","@language":"en"}');
    const { postings } = readText(schemaOrg, page(MINIMAL) + page(values));
    expect(postings.map(({ title }) => title)).toEqual(['A']);
    expect(readText(schemaOrg, page(values)).postings[0]?.title).toBe('A');
  });

  it('does not go round in circles of references', () => {
    const nodes = `[{"@id":"a","x":{"@id":"b"},"@type":"JobPosting","title":"A","url":"https://a.example/"},
      {"@id":"b","x":{"@id":"a"}}]`;
    expect(readText(schemaOrg, page(nodes)).postings).toHaveLength(1);
  });
});

it.each([
  ['{"a":"b"}', { a: 'b' }],
  ['<!-- {"a":"b"} -->', { a: 'b' }],
  ['/*<![CDATA[*/ {"a":"b"} /*]]>*/', { a: 'b' }],
  ['{"a":"b\nc\td"}', { a: 'b\nc\td' }],
  ['{"a":"b\\"\nc"}', { a: 'b"\nc' }],
  ['{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
  ['{"a":"b"};', { a: 'b' }],
  ['{"a":', undefined],
  ['', undefined],
])('parses the script %j', (source, value) => {
  expect(parseScript(source)).toEqual(value);
});
