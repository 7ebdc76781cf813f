import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSlug, toSlug } from './slug.js';

it.each([
  ['Acmé & Söhne GmbH', 'acme-sohne-gmbh'],
  ['  Große Datei  ', 'grosse-datei'],
  ['株式会社', null],
  ['A', null],
  ['../../etc', 'etc'],
  ['x'.repeat(80), 'x'.repeat(60)],
])('the slug of "%s" is %s', (name, slug) => expect(toSlug(name)).toBe(slug));

it('a slug is its own slug, and safe in addresses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
      const slug = toSlug(name);
      if (slug === null) return;
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(isSlug(slug)).toBe(true);
    }),
  );
});
