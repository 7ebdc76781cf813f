import { describe, expect, it } from 'vitest';
import type { ReadText } from '../read-text.js';
import { readPage } from './read-page.js';

function read(input: string, format?: 'html' | 'plain' | 'markdown'): ReadText {
  const reading = readPage(input, format);
  if ('unreadable' in reading) throw new Error(reading.unreadable.message);
  return reading.read;
}

describe('text of a page that nobody sees', () => {
  it.each([
    ['display: none', 'not-displayed', '<div style="display:none">keywords</div>'],
    ['visibility: hidden', 'not-displayed', '<p style="visibility: hidden">keywords</p>'],
    ['the hidden attribute', 'not-displayed', '<p hidden>keywords</p>'],
    ['no size', 'tiny', '<span style="font-size:0">keywords</span>'],
    ['one pixel', 'tiny', '<span style="font-size: 1px">keywords</span>'],
    ['white on white', 'same-colour', '<p style="color:#fff">keywords</p>'],
    [
      'its own background',
      'same-colour',
      '<p style="color:#123456;background:#123456">keywords</p>',
    ],
    ['off the screen', 'off-page', '<p style="position:absolute;left:-9999px">keywords</p>'],
    ['no opacity', 'invisible', '<p style="opacity:0">keywords</p>'],
    [
      'a class',
      'not-displayed',
      '<style>.x, .y { display: none }</style><p class="a y">keywords</p>',
    ],
    ['a comment', 'comment', '<!-- keywords -->'],
    ['elements inside', 'not-displayed', '<div style="display:none"><div>key</div>words</div>'],
  ])('is set apart: %s', (_, reason, hidden) => {
    const found = read(`<p>Seen</p>${hidden}<p>too</p>`, 'html');
    expect(found.text.split(/\n+/)).toEqual(['Seen', 'too']);
    expect(found.hidden.map((one) => [one.reason, one.text])).toEqual([[reason, 'keywords']]);
  });

  it.each([
    '<p style="color:#fff;background:#000">Seen</p>',
    '<p style="color:gray">Seen</p>',
    '<p style="font-size:9px">Seen</p>',
    '<style>@media print { .x { display:none } }</style><p class="x">Seen</p>',
  ])('is not: %s', (input) => {
    expect(read(input, 'html')).toMatchObject({ text: 'Seen', hidden: [] });
  });

  it('is found at the end of 100,000 nested elements', () => {
    const deep = '<b>'.repeat(100_000);
    expect(read(`<p>Seen</p>${deep}<i hidden>keywords</i>`, 'html').hidden).toHaveLength(1);
  });
});

it('finds links and the words they are under', () => {
  const { text, links } = read(
    '<p>See <a href="https://example.org">my &amp; your boats</a>.</p>',
    'html',
  );
  expect(links.map(({ url, start, end }) => [url, text.slice(start, end)])).toEqual([
    ['https://example.org', 'my & your boats'],
  ]);
});

it('says so when there is nothing to read', () => {
  expect(readPage(' \n ')).toMatchObject({ unreadable: { code: 'no-text' } });
});
