import { expect, it } from 'vitest';
import { readMarkup } from './read-markup.js';

it.each([
  ['<title>a</title><script type="application/ld+json">{"a":1}</script>', '{\n  "a": 1\n}'],
  ['<title>a</title>', null],
  ['<script type="application/ld+json">{"a":</script>', null],
])('reads what search engines read of %j', (head, markup) => expect(readMarkup(head)).toBe(markup));
