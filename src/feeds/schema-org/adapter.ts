import type { Problem } from '../../base/problem.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { FeedAdapter, Payload, ReadContext, Reading } from '../contract.js';
import type { JsonRecord } from '../fields.js';
import { nameOfText } from '../payload.js';
import { toWebAddress } from '../posting-draft.js';
import { failed, readRecords, type RecordRules } from '../read-records.js';
import { extractPage } from './extract-page.js';
import { findPostings } from './find-postings.js';
import { parseScript } from './parse-script.js';
import { readMicrodata } from './read-microdata.js';
import { readPosting } from './read-posting.js';

const SOURCE = 'schema-org';

/**
 * Any web page, or JSON-LD file, with schema.org `JobPosting` markup (JSON-LD, else microdata). Its board is the host; a page
 * never tells all postings of a host, so nothing is closed by one.
 */
export const schemaOrg: FeedAdapter = {
  source: SOURCE,
  label: 'schema.org',
  kind: 'page',
  usualBoard: null,
  recognise: (url) => ({ board: url.hostname, posting: null }),
  request: () => null,
  accepts: ({ text, json }) =>
    json === undefined
      ? nameOfText(text) === 'an HTML page' || text.includes('JobPosting')
      : findPostings(json).length > 0,
  read: readPage,
};

function readPage(payload: Payload, context: ReadContext): Reading {
  const { nodes, pageUrl, problems: broken } = findNodes(payload);
  if (nodes.length === 0) {
    const message =
      'this page has no schema.org JobPosting: it may be a list of postings, or need a browser to show them';
    return failed(broken[0] ?? { code: 'no-posting', message });
  }
  const rules: RecordRules = {
    source: SOURCE,
    label: 'schema.org',
    // Two postings of one page cannot both have its address for an id.
    draft: (fields) => readPosting(fields, nodes.length === 1 ? pageUrl : null),
  };
  const board = context.board === '' ? hostOf(pageUrl) : context.board;
  const { postings, problems } = readRecords(nodes, rules, { ...context, board });
  return {
    postings: once(postings),
    problems: [...broken, ...problems],
    next: [],
    complete: false,
  };
}

/** Pages that are put together by programs may hold the same markup twice. */
function once(postings: readonly FeedPosting[]): FeedPosting[] {
  const seen = new Set<string>();
  return postings.filter(({ externalId }) => !seen.has(externalId) && seen.add(externalId));
}

interface PageNodes {
  readonly nodes: readonly JsonRecord[];
  readonly pageUrl: string | null;
  readonly problems: readonly Problem[];
}

function findNodes({ text, url, json }: Payload): PageNodes {
  if (json !== undefined) return { nodes: findPostings(json), pageUrl: url, problems: [] };
  const { scripts, canonical } = extractPage(text);
  const values = scripts.map(parseScript);
  const nodes = values.flatMap(findPostings);
  return {
    nodes: nodes.length > 0 ? nodes : readMicrodata(text),
    pageUrl: canonicalOf(canonical, url),
    problems: scripts.flatMap((script, index) =>
      values[index] === undefined && script.includes('JobPosting') ? [brokenScript(index)] : [],
    ),
  };
}

function brokenScript(index: number): Problem {
  const message = `the JSON-LD script ${index + 1} of this page names a JobPosting but is not JSON`;
  return { code: 'broken-json-ld', message };
}

/** What a page says its address is, where that is on its own host; else where it was found. */
function canonicalOf(canonical: string | null, url: string | null): string | null {
  const stated = toWebAddress(canonical);
  if (stated === null || url === null) return stated ?? url;
  return hostOf(stated) === hostOf(url) ? stated : url;
}

function hostOf(url: string | null): string {
  return url === null ? 'file' : new URL(url).hostname;
}
