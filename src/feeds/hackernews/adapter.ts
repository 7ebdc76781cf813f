import type { FeedAdapter, FeedAddress, NextRequest, Payload } from '../contract.js';
import { statedDate } from '../dates.js';
import { isRecord, LONGEST_DESCRIPTION, readFields, type Fields } from '../fields.js';
import { payOf, somePay } from '../pay.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { readJsonFeed, type JsonRules } from '../read-json-feed.js';
import { readComment } from './read-comment.js';
import { redactAddresses } from './redact.js';

/** The board that is always the newest thread. */
const NEWEST = 'whoishiring';
const API = 'https://hn.algolia.com/api/v1';

const rules: JsonRules = {
  source: 'hackernews',
  label: 'Hacker News',
  records: (json) => {
    const list = isRecord(json) ? (json['children'] ?? json['hits']) : null;
    const thread = isRecord(json) ? json['id'] : null;
    if (!Array.isArray(list)) return null;
    return list.filter((hit) => isPosting(hit, thread)).map(withoutPeople);
  },
  next: newestThread,
  // A search gives a part of a thread, the item itself gives all of it.
  cutOff: (json) => isRecord(json) && 'hits' in json,
  draft: readHit,
};

/**
 * The monthly "Who is hiring?" threads of Hacker News, by Algolia's API: the newest, or one by its
 * number. A posting is a comment right below the thread; e-mail addresses and names of those who
 * wrote are not kept.
 */
export const hackernews: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: NEWEST,
  recognise,
  request: (board) => ({
    url: /^\d{1,12}$/.test(board)
      ? `${API}/items/${board}`
      : `${API}/search_by_date?tags=story,author_whoishiring&hitsPerPage=10`,
  }),
  accepts: ({ json }) => {
    if (!isRecord(json)) return false;
    const list = json['children'] ?? json['hits'];
    return (
      Array.isArray(list) &&
      list.some((hit) => isRecord(hit) && ('objectID' in hit || 'story_id' in hit))
    );
  },
  read: (payload, context) => readJsonFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const isHn = url.hostname === 'news.ycombinator.com' && url.pathname === '/item';
  const thread = isHn
    ? url.searchParams.get('id')
    : url.hostname === 'hn.algolia.com' && /^\/api\/v1\/items\/(\d{1,12})$/.exec(url.pathname)?.[1];
  return typeof thread === 'string' && /^\d{1,12}$/.test(thread)
    ? { board: thread, posting: null }
    : null;
}

/** A comment right below the thread, with a text; replies and deleted ones are no postings. */
function isPosting(hit: unknown, thread: unknown): boolean {
  if (!isRecord(hit)) return false;
  const text = hit['comment_text'] ?? hit['text'];
  const parent = hit['parent_id'];
  const isTop = parent === (hit['story_id'] ?? thread) && typeof parent === 'number';
  return typeof text === 'string' && text !== '' && isTop;
}

/** A hit with what a posting needs, and no person's name or address. */
function withoutPeople(hit: unknown): unknown {
  const { record, text } = readFields(hit, []);
  const html = record['comment_text'] ?? record['text'];
  return {
    objectID: text('objectID') ?? text('id'),
    created_at: record['created_at'],
    story_id: record['story_id'],
    // One that is longer is left out later on; there is no need to look through all of it.
    comment_text: redactAddresses(String(html).slice(0, LONGEST_DESCRIPTION + 1)),
  };
}

/** From a list of threads, the newest "Who is hiring?" (not "wants to be hired", "freelancer"). */
function newestThread({ json }: Payload): NextRequest[] {
  const stories = readFields(json, [])
    .inners('hits')
    .filter((hit) => !('comment_text' in hit.record))
    .filter((hit) => hit.text('title')?.includes('Who is hiring') === true);
  const id = stories[0]?.text('objectID') ?? null;
  return id === null || !/^\d{1,12}$/.test(id)
    ? []
    : [{ request: { url: `${API}/items/${id}` }, postingId: null }];
}

function readHit(hit: Fields): PostingDraft {
  const id = hit.text('objectID');
  const html = hit.longText('comment_text');
  const parts = readComment(html ?? '');
  return {
    externalId: id,
    title: parts.title,
    company: parts.company,
    url: id === null ? null : `https://news.ycombinator.com/item?id=${id}`,
    locations: somePlaces([placeOf(parts.place)]),
    workplace: parts.workplace,
    employment: parts.employment === null ? [] : [parts.employment],
    datePosted: statedDate(hit.text('created_at')),
    description: { text: html, format: 'html' },
    pay: somePay([payOf({ text: parts.pay })]),
  };
}
