import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderAtomFeed, type AtomFeed } from './atom-feed.js';
import { hostileTexts } from './hostile-texts.js';
import { markdownToHtml } from './markdown-html.js';

/** Names of elements in order, and the text of each, as a strict reader of XML sees them. */
function readXml(xml: string): readonly (readonly [name: string, text: string])[] {
  const found: [string, string][] = [];
  const open: string[] = [];
  const texts: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name);
        texts.push('');
      },
      ontext: (text) => {
        if (texts.length > 0) texts[texts.length - 1] += text;
      },
      onclosetag: (name, implied) => {
        if (name !== 'link') expect(implied).toBe(false);
        expect(open.pop()).toBe(name);
        found.push([name, texts.pop() ?? '']);
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return found.filter(([name]) => name !== 'link');
}

function feedWith(text: string): AtomFeed {
  const at = '2026-11-21T00:00:00Z';
  return {
    ...{ id: 'urn:feed', title: text, page: 'https://a.example', self: 'https://a.example/feed' },
    ...{ author: text, updated: at },
    entries: [
      {
        ...{ id: 'urn:1', title: text, url: 'https://a.example/1', published: at, updated: at },
        html: markdownToHtml(text),
      },
    ],
  };
}

const NAMES = 'id title updated name author id title published updated content entry feed';

describe('an Atom feed', () => {
  it('has what RFC 4287 asks for', () => {
    const read = readXml(renderAtomFeed(feedWith('Jobs & more')));
    expect(read.map(([name]) => name).join(' ')).toBe(NAMES);
    expect(read.find(([name]) => name === 'title')?.[1]).toBe('Jobs & more');
    expect(read.find(([name]) => name === 'content')?.[1]).toBe('<p>Jobs &#x26; more</p>');
  });

  it.each(hostileTexts)('gives back as text what was text: %j', (text) => {
    const xml = renderAtomFeed(feedWith(text));
    const read = readXml(xml);
    expect(read.map(([name]) => name).join(' ')).toBe(NAMES);
    const kept = text.replace(/[\0\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
    expect(read.find(([name]) => name === 'title')?.[1]).toBe(kept);
    expect([...xml].filter((char) => char < ' ' && !'\t\n\r'.includes(char))).toEqual([]);
  });
});
