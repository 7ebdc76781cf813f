import { isSlug, pathParts } from '../address.js';
import type { FeedAdapter, FeedAddress, ReadContext } from '../contract.js';
import { statedDate } from '../dates.js';
import type { Fields } from '../fields.js';
import { joinHtml, section } from '../markup.js';
import { placeOf, somePlaces } from '../places.js';
import type { PostingDraft } from '../posting-draft.js';
import { isXmlOf, readXmlFeed, type XmlRules } from '../xml.js';

const rules: XmlRules = {
  source: 'personio',
  label: 'Personio',
  root: 'workzag-jobs',
  item: 'position',
  draft: readPosition,
};

const HOST = /^([a-z0-9][a-z0-9-]{0,62})\.jobs\.personio\.(de|com)$/;
/** A board under personio.com is written `acme@com`; most are under personio.de. */
const BOARD = /^([a-z0-9][a-z0-9-]{0,62})(@com)?$/i;

/** Personio's public XML feed. */
export const personio: FeedAdapter = {
  source: rules.source,
  label: rules.label,
  kind: 'employer',
  usualBoard: null,
  recognise,
  request: (board) => {
    const host = hostOf(board);
    return host === null ? null : { url: `https://${host}/xml?language=en` };
  },
  accepts: ({ text }) => isXmlOf(text, rules),
  read: (payload, context) => readXmlFeed(payload, rules, context),
};

function recognise(url: URL): FeedAddress | null {
  const match = HOST.exec(url.hostname);
  if (match === null) return null;
  const [first, second] = pathParts(url);
  const posting = first === 'job' && isSlug(second) ? second : null;
  return { board: match[2] === 'com' ? `${match[1]!}@com` : match[1]!, posting };
}

function hostOf(board: string): string | null {
  const match = BOARD.exec(board);
  if (match === null) return null;
  return `${match[1]!}.jobs.personio.${match[2] === undefined ? 'de' : 'com'}`;
}

function readPosition(position: Fields, { board, company }: ReadContext): PostingDraft {
  const id = position.text('id');
  const host = hostOf(board);
  const url = id === null || host === null ? null : `https://${host}/job/${encodeURIComponent(id)}`;
  const offices = [position.text('office'), ...position.inner('additionalOffices').texts('office')];
  return {
    externalId: id,
    title: position.text('name'),
    company: position.text('subcompany') ?? company ?? board,
    url,
    applyUrl: url,
    locations: somePlaces(offices.map(placeOf)),
    employment: [...position.texts('employmentType'), ...position.texts('schedule')],
    department: position.text('department'),
    datePosted: statedDate(position.text('createdAt')),
    description: {
      text: joinHtml(
        position
          .inner('jobDescriptions')
          .inners('jobDescription')
          .map((part) => section(part.text('name'), part.longText('value'))),
      ),
      format: 'html',
    },
  };
}
