import { isSlug, pathParts } from '../address.js';
import type { FeedAdapter } from '../contract.js';
import { statedDate } from '../dates.js';
import type { Fields } from '../fields.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { isXmlOf, readXmlFeed, type XmlRules } from '../xml.js';

const rules: XmlRules = {
  source: 'weworkremotely',
  label: 'We Work Remotely',
  root: 'rss',
  item: 'item',
  mark: 'weworkremotely.com',
  draft: readItem,
};

/** The board with all categories. */
const ALL = 'all';

/** We Work Remotely's public RSS, whole or of a category (`remote-programming-jobs`). */
export const weworkremotely: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'market',
  usualBoard: ALL,
  recognise: (url) => {
    if (!/^(?:www\.)?weworkremotely\.com$/.test(url.hostname)) return null;
    const [first, second] = pathParts(url);
    const category = first === 'categories' ? second?.replace(/\.rss$/, '') : undefined;
    const posting = first === 'remote-jobs' && isSlug(second) ? second : null;
    return { board: isSlug(category) ? category : ALL, posting };
  },
  request: (board) => ({
    url:
      board === ALL
        ? 'https://weworkremotely.com/remote-jobs.rss'
        : `https://weworkremotely.com/categories/${encodeURIComponent(board)}.rss`,
  }),
  accepts: ({ text }) => isXmlOf(text, rules),
  read: (payload, context) => readXmlFeed(payload, rules, context),
};

function readItem(item: Fields): PostingDraft {
  const { company, title } = splitTitle(item.text('title'));
  return {
    externalId: item.text('guid') ?? item.text('link'),
    title,
    company,
    url: item.text('link'),
    // `state` is where the employer sits, and no place of work.
    locations: somePlaces([placeOf(item.text('region') ?? item.text('country'))]),
    // The feed says so of all it holds: "Remote jobs in …".
    workplace: 'Remote',
    employment: item.texts('type'),
    department: item.text('category'),
    datePosted: statedDate(item.text('pubDate')),
    validThrough: statedDate(item.text('expires_at')),
    description: { text: item.longText('description'), format: 'html' },
  };
}

/** Titles are written `Company: Title`. */
function splitTitle(text: string | null): { company: string | null; title: string | null } {
  const at = text?.indexOf(': ') ?? -1;
  if (text === null || at < 1) return { company: null, title: text };
  return { company: text.slice(0, at).trim(), title: text.slice(at + 2).trim() };
}
