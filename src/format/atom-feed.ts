import { escapeHtml } from './escape-html.js';

/** A feed of entries, the newest first. Times are ISO 8601. */
export interface AtomFeed {
  /** Permanent; an absolute address or URN. */
  readonly id: string;
  readonly title: string;
  /** Where people read the same. */
  readonly page: string;
  /** Its own address. */
  readonly self: string;
  readonly author: string;
  /** When it last changed; where there are no entries, a time that does not move by itself. */
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}

/** One entry of a feed. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly updated: string;
  /** Safe HTML. */
  readonly html: string;
}

/** A feed as Atom (RFC 4287). Every text is escaped, and nothing XML forbids comes through. */
export function renderAtomFeed(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeHtml(feed.id)}</id>`,
    `<title>${escapeHtml(feed.title)}</title>`,
    `<updated>${escapeHtml(feed.updated)}</updated>`,
    `<author><name>${escapeHtml(feed.author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(feed.page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(feed.self)}"/>`,
    ...feed.entries.map(renderEntry),
    '</feed>',
    '',
  ].join('\n');
}

function renderEntry({ id, title, url, published, updated, html }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${escapeHtml(id)}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<published>${escapeHtml(published)}</published>`,
    `<updated>${escapeHtml(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>`,
    `<content type="html">${escapeHtml(html)}</content>`,
    '</entry>',
  ].join('\n');
}
